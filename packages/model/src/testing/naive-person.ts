/** Test only. MODEL.md §2, §3 and §5 once more, for one person at a time. */
import type { Dataset, PaceSpec, Scenario } from '../dataset.js'
import { naiveMoved } from './naive-policies.js'

export interface Question {
  dataset: Dataset
  scenario: Scenario
  profession: string
  year: number
}

/** What one person does with each technology, and what that frees. */
export interface Answer {
  curve: Map<string, number>
  freed: number
  credit: Map<string, number>
}

function paceIn(spec: PaceSpec, profession: string, technology: string): number {
  for (const cell of spec.cells ?? [])
    if (cell.profession === profession && cell.technology === technology) return cell.pace
  const byProfession = spec.professions?.[profession]
  if (byProfession !== undefined) return byProfession
  const byTechnology = spec.technologies?.[technology]
  if (byTechnology !== undefined) return byTechnology
  return spec.default ?? 0
}

function read(slow: number, median: number, fast: number, pace: number): number {
  if (pace <= 0) return slow * -pace + median * (1 + pace)
  return median * (1 - pace) + fast * pace
}

/** g[p,a,k,t] at the scenario's pace. */
function gainOf({ dataset, scenario, profession, year }: Question, activity: string, technology: string) {
  const pace = paceIn(scenario.potential, profession, technology)
  const points = dataset.potential
    .filter(r => r.profession === profession && r.activity === activity && r.technology === technology)
    .map(r => ({ year: r.year, value: read(r.slow, r.median, r.fast, pace) }))
  if (points.length === 0 || year <= dataset.technologyBaseYear) return 0
  points.push({ year: dataset.technologyBaseYear, value: 0 })
  points.sort((a, b) => a.year - b.year)
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1]!
    const to = points[i]!
    if (year <= to.year)
      return from.value + ((to.value - from.value) * (year - from.year)) / (to.year - from.year)
  }
  return points.at(-1)!.value
}

/** The diffusion curve of one technology, at moments that need not be whole years. */
function curveOf(
  { dataset, scenario, profession }: Question,
  technology: string
): (moment: number) => number {
  const rows = dataset.adoption.filter(row => row.profession === profession && row.technology === technology)
  if (rows.length === 0) return () => 0
  const pace = paceIn(scenario.adoption, profession, technology)
  const parameter = (name: string) => {
    const at = (wanted: string) =>
      (rows.find(row => row.pace === wanted) as unknown as Record<string, number>)[name]!
    return read(at('slow'), at('median'), at('fast'), pace)
  }
  const ceiling = parameter('ceiling')
  if (rows[0]!.curve === 'logistic') {
    const rate = parameter('rate')
    const midpoint = parameter('midpoint')
    return moment => ceiling / (1 + Math.exp(-rate * (moment - midpoint)))
  }
  const start = parameter('start')
  const p = parameter('p')
  const q = parameter('q')
  return moment => {
    if (moment <= start) return 0
    const decay = Math.exp(-(p + q) * (moment - start))
    return (ceiling * (1 - decay)) / (1 + (q / p) * decay)
  }
}

/** Answers for people of any innovativeness: everything that does not depend on the person is read once. */
export function ask(question: Question): (z: number) => Answer {
  const { dataset, profession, year } = question
  const technologies = dataset.technologies.map(row => row.id)
  const lead = dataset.heterogeneity.find(row => row.profession === profession)?.leadYears ?? 0
  const work = dataset.timeUse.filter(row => row.profession === profession)
  const total = work.reduce((sum, row) => sum + row.share, 0)
  const activities = work.map(row => ({
    share: row.share / total,
    gains: technologies.map(technology => gainOf(question, row.activity, technology))
  }))
  const intensities = technologies.map(
    id =>
      dataset.intensity.find(row => row.profession === profession && row.technology === id)?.intensity ?? 1
  )
  const clocks = technologies.map(technology =>
    naiveMoved(dataset, question.scenario, 'adoption_clock', { profession, technology }, year)
  )
  const diffusion = technologies.map(technology => curveOf(question, technology))
  return z => {
    const curves = diffusion.map((curve, k) => curve(year + lead * z + clocks[k]!))
    const credit = technologies.map(() => 0)
    let freed = 0
    for (const { share, gains } of activities) {
      const saved = gains.map((gain, k) => intensities[k]! * curves[k]! * gain)
      const activityFreed = 1 - saved.reduce((kept, x) => kept * (1 - x), 1)
      const logs = saved.map(x => Math.log(1 - x))
      const sum = logs.reduce((s, log) => s + log, 0)
      freed += share * activityFreed
      logs.forEach((log, k) => {
        // Where the logs cancel: the limit.
        credit[k]! += share * (Math.abs(sum) < 1e-9 ? -log : (activityFreed * log) / sum)
      })
    }
    return {
      curve: new Map(technologies.map((id, k) => [id, curves[k]!])),
      freed,
      credit: new Map(technologies.map((id, k) => [id, credit[k]!]))
    }
  }
}

/** Time freed for someone who uses every technology fully. */
export function naivePotential(question: Question): number {
  const { dataset, profession } = question
  const work = dataset.timeUse.filter(row => row.profession === profession)
  const total = work.reduce((sum, row) => sum + row.share, 0)
  let potential = 0
  for (const row of work) {
    let kept = 1
    for (const technology of dataset.technologies) kept *= 1 - gainOf(question, row.activity, technology.id)
    potential += (row.share / total) * (1 - kept)
  }
  return potential
}
