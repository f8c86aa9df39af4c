/** Test only. MODEL.md §4 once more: a crowd of 4 001 people, one at each z of a fine grid, and nothing clever. */
import { type Answer, ask, type Question } from './naive-person.js'

const LIMIT = 8
const STEPS = 4000

/** Φ by the series of Marsaglia (2004), Journal of Statistical Software 11(4): not the engine's formula. */
function seriesCdf(z: number): number {
  if (z < -9) return 0
  if (z > 9) return 1
  let term = z
  let sum = z
  for (let n = 3; Math.abs(term) > 1e-18 * Math.abs(sum) && n < 1000; n += 2) {
    term *= (z * z) / n
    sum += term
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
}

export interface Crowd {
  adoption: Map<string, number>
  effective: number
  /** Credits of each technology, which add up to `effective`. */
  credit: Map<string, number>
  above: (threshold: number) => number
}

export function naiveCrowd(question: Question): Crowd {
  const { dataset, profession } = question
  const answer = ask(question)
  const lead = dataset.heterogeneity.find(row => row.profession === profession)?.leadYears ?? 0
  if (lead === 0) {
    const alike = answer(0)
    return {
      adoption: alike.curve,
      effective: alike.freed,
      credit: alike.credit,
      above: threshold => (alike.freed > threshold ? 1 : 0)
    }
  }
  const zs: number[] = []
  const people: Answer[] = []
  const weight: number[] = []
  const step = (2 * LIMIT) / STEPS
  for (let i = 0; i <= STEPS; i++) {
    const z = -LIMIT + i * step
    zs.push(z)
    people.push(answer(z))
    weight.push((step * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI))
  }
  const mean = (value: (person: Answer) => number) =>
    people.reduce((sum, person, i) => sum + weight[i]! * value(person), 0)
  const byTechnology = (value: (person: Answer, id: string) => number) =>
    new Map(dataset.technologies.map(({ id }) => [id, mean(person => value(person, id))]))
  return {
    adoption: byTechnology((person, id) => person.curve.get(id)!),
    effective: mean(person => person.freed),
    credit: byTechnology((person, id) => person.credit.get(id)!),
    above: threshold => measureAbove(zs, people, threshold, z => answer(z).freed)
  }
}

/** The normal measure of where `freed` is over the threshold: every crossing between two neighbours is halved 50 times. */
function measureAbove(
  zs: readonly number[],
  people: readonly Answer[],
  threshold: number,
  freed: (z: number) => number
): number {
  const over = people.map(person => person.freed > threshold)
  let measure = over[0] ? seriesCdf(zs[0]!) : 0
  for (let i = 1; i < zs.length; i++) {
    const from = zs[i - 1]!
    const to = zs[i]!
    if (over[i - 1] && over[i]) measure += seriesCdf(to) - seriesCdf(from)
    if (over[i - 1] === over[i]) continue
    let low = from
    let high = to
    for (let n = 0; n < 50; n++) {
      const middle = (low + high) / 2
      if (freed(middle) > threshold === over[i - 1]) low = middle
      else high = middle
    }
    measure += over[i] ? seriesCdf(to) - seriesCdf(high) : seriesCdf(low) - seriesCdf(from)
  }
  return measure + (over.at(-1) ? 1 - seriesCdf(zs.at(-1)!) : 0)
}
