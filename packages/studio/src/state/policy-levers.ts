/** The policies of a scenario: which are in force, how much of each, from when. MODEL.md §8. */
import type { PolicyChoice, Scenario } from '@horizon-soin/model'

/** Where a policy stands in a scenario. */
export interface PolicyAt {
  /** In [0, 1]; 0 where it is not in force. */
  intensity: number
  /** The first year in force that the scenario sets; null where it leaves it to the policy. */
  start: number | null
}

export function policyAt({ policies = [] }: Scenario, id: string): PolicyAt {
  const choice = policies.find(one => one.id === id)
  return choice === undefined
    ? { intensity: 0, start: null }
    : { intensity: choice.intensity ?? 1, start: choice.start ?? null }
}

/**
 * Puts a policy in force at an intensity in [0, 1], or changes its first year (null: the policy's own). One that is neither in force nor
 * dated is not named any more; one that is only dated keeps its year, so that it can be switched off and on.
 */
export function setPolicy(scenario: Scenario, id: string, change: Partial<PolicyAt>): Scenario {
  const { intensity, start } = { ...policyAt(scenario, id), ...change }
  const { policies = [], ...rest } = scenario
  const others = policies.filter(one => one.id !== id)
  const named: PolicyChoice[] =
    intensity === 0 && start === null ? [] : [{ id, intensity, ...(start === null ? {} : { start }) }]
  const made = [...others, ...named].sort((a, b) => (a.id < b.id ? -1 : 1))
  return made.length > 0 ? { ...rest, policies: made } : rest
}

/** The policies that act, each whole, by id: what the engine reads of them. */
export const policiesInForce = ({ policies = [] }: Scenario): Required<PolicyChoice>[] =>
  policies
    .map(({ id, intensity = 1, start }) => ({ id, intensity, start }))
    .filter(({ intensity }) => intensity > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
