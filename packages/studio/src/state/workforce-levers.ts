/** The levers of a scenario on the workforce and on need: MODEL.md §1, §7. */
import type { Scenario, WorkforceLevers } from '@horizon-soin/model'
import { WORKFORCE_DEFAULTS, type WorkforceLever } from './levers.js'
import { own, withEntry } from './record.js'

/**
 * Sets a lever of the workforce for all professions, or for one on its own: a multiplier (`places`, `exits`, `foreign`),
 * years (`retirementShift`) or a year (`from`). Null: not set any more.
 */
export function setWorkforce(
  scenario: Scenario,
  lever: WorkforceLever,
  value: number | null,
  profession?: string
): Scenario {
  const { professions, ...overall } = scenario.workforce
  if (profession === undefined) {
    const workforce = { ...withLever(overall, lever, value), ...(professions ? { professions } : {}) }
    return { ...scenario, workforce }
  }
  const named = withLever(own(professions, profession) ?? {}, lever, value)
  const made = withEntry(professions, profession, Object.keys(named).length > 0 ? named : null)
  return { ...scenario, workforce: { ...overall, ...(made ? { professions: made } : {}) } }
}

function withLever(levers: WorkforceLevers, lever: WorkforceLever, value: number | null): WorkforceLevers {
  const { [lever]: _, ...rest } = levers
  return value === null ? rest : { ...rest, [lever]: value }
}

/**
 * A lever of the workforce for all professions, or for one, and whether it was not set there. `from` is null where nothing
 * says it: the places change from the first year of the dataset on.
 */
export function workforceAt<Lever extends WorkforceLever>(
  scenario: Scenario,
  lever: Lever,
  profession?: string
): { value: Lever extends 'from' ? number | null : number; isInherited: boolean }
export function workforceAt(
  { workforce }: Scenario,
  lever: WorkforceLever,
  profession?: string
): { value: number | null; isInherited: boolean } {
  const overall = workforce[lever] ?? WORKFORCE_DEFAULTS[lever]
  if (profession === undefined) return { value: overall, isInherited: workforce[lever] === undefined }
  const named = own(workforce.professions, profession)?.[lever]
  return { value: named ?? overall, isInherited: named === undefined }
}

/** Sets the yearly growth of need, beside that of the population: 0.01 is 1 % a year. */
export const setTrend = (scenario: Scenario, trend: number): Scenario => ({ ...scenario, need: { trend } })

/** The yearly growth of need, 0 where nothing is said. */
export const trendOf = (scenario: Scenario): number => scenario.need?.trend ?? 0
