/** Test only. MODEL.md §8 once more: what policies move of one thing in one year. */
import type { Dataset, PolicyEffect, Scenario } from '../dataset.js'

interface About {
  profession: string
  technology?: string
}

/** The part of a policy in force in a year. */
function forceIn(dataset: Dataset, scenario: Scenario, id: string, year: number): number {
  const choice = scenario.policies?.find(one => one.id === id)
  const policy = dataset.policies.find(one => one.id === id)!
  if (!choice) return 0
  const elapsed = year - (choice.start ?? policy.start)
  const ramp =
    policy.rampYears === 0 ? (elapsed < 0 ? 0 : 1) : Math.max(0, Math.min(1, elapsed / policy.rampYears))
  return (choice.intensity ?? 1) * ramp
}

/** What each row of an effect is worth in a year: its value in full force, and the part in force. */
function rowsIn(
  dataset: Dataset,
  scenario: Scenario,
  effect: PolicyEffect['effect'],
  { profession, technology }: About,
  year: number
): [value: number, force: number][] {
  return dataset.policyEffects
    .filter(row => row.effect === effect)
    .filter(row => row.profession === undefined || row.profession === profession)
    .filter(row => row.technology === undefined || row.technology === technology)
    .map(row => [row.mode, forceIn(dataset, scenario, row.policy, year)])
}

export const naiveMoved = (
  dataset: Dataset,
  scenario: Scenario,
  effect: Exclude<PolicyEffect['effect'], 'places'>,
  about: About,
  year: number
): number =>
  rowsIn(dataset, scenario, effect, about, year).reduce((sum, [value, force]) => sum + value * force, 0)

export const naivePlaces = (dataset: Dataset, scenario: Scenario, profession: string, year: number): number =>
  rowsIn(dataset, scenario, 'places', { profession }, year).reduce(
    (product, [value, force]) => product * (value * force + 1 - force),
    1
  )

/** Euros of a year. */
export function naiveEuros(
  dataset: Dataset,
  scenario: Scenario,
  what: 'cost' | 'saving',
  year: number
): number {
  let total = 0
  for (const policy of dataset.policies) {
    const choice = scenario.policies?.find(one => one.id === policy.id)
    if (!choice) continue
    const elapsed = year - (choice.start ?? policy.start)
    const spread = what === 'cost' ? policy.costYears : undefined
    if (spread === undefined) total += policy[what].mode * forceIn(dataset, scenario, policy.id, year)
    else if (elapsed >= 0 && elapsed < spread) total += (policy.cost.mode * (choice.intensity ?? 1)) / spread
  }
  return total
}

/** What people use of the care of a profession in a year, one age after the other. */
export function naiveUse(dataset: Dataset, profession: string, year: number): number {
  const years = [...new Set(dataset.population.map(row => row.year))].sort((a, b) => a - b)
  const nearest = Math.min(Math.max(year, years[0]!), years.at(-1)!)
  const before = years.filter(one => one <= nearest).at(-1)!
  const after = years.find(one => one >= nearest)!
  const part = before === after ? 0 : (nearest - before) / (after - before)
  let used = 0
  for (let age = 0; age < 130; age++) {
    const weight = dataset.careUse.find(
      row => row.profession === profession && row.ageFrom <= age && age <= row.ageTo
    )?.weight
    const persons = (in_: number) => {
      const band = dataset.population.find(row => row.year === in_ && row.ageFrom <= age && age <= row.ageTo)
      return band ? band.persons / (band.ageTo - band.ageFrom + 1) : 0
    }
    used += (weight ?? 0) * (persons(before) * (1 - part) + persons(after) * part)
  }
  return used
}
