/** Test only. A profession as a sample of individuals, each with their own innovativeness. */
import { ask, type Question } from './naive-person.js'
import { normals } from './seeded-random.js'

export interface Sample {
  size: number
  mean: number
  standardError: number
  /** Part of the sample whose freed time passes the dataset's threshold. */
  above: number
}

export function sampleFreed(question: Question, size: number, seed: number): Sample {
  const { dataset, profession } = question
  const answer = ask(question)
  const lead = dataset.heterogeneity.find(row => row.profession === profession)?.leadYears ?? 0
  const normal = normals(seed)
  let sum = 0
  let squares = 0
  let above = 0
  for (let i = 0; i < size; i++) {
    const { freed } = answer(lead === 0 ? 0 : normal())
    sum += freed
    squares += freed * freed
    if (freed > dataset.threshold) above++
  }
  const mean = sum / size
  const variance = Math.max(0, squares / size - mean * mean)
  return { size, mean, standardError: Math.sqrt(variance / size), above: above / size }
}
