import { nearest } from '@horizon-soin/datasets'
import type { ProblemList } from './problem.js'
import { POLICY_KEY, type Setting } from './settings.js'
import {
  baseScenario,
  baseScenarios,
  defaultState,
  type SharedScenario,
  type StateDataset
} from './shared-state.js'

/**
 * The scenario of a link: `median~a:20~w.places:110`. A base that the dataset has not is replaced by the default one, and what
 * differs from it is kept; null for a scenario to compare (`isFirst` false) that is an unknown base alone.
 */
export function readScenarioText(
  text: string,
  {
    isFirst,
    dataset,
    settings,
    problems
  }: {
    isFirst: boolean
    dataset: StateDataset
    settings: ReadonlyMap<string, Setting>
    problems: ProblemList
  }
): Omit<SharedScenario, 'name'> | null {
  const [id = '', ...items] = text.split('~')
  const known = baseScenario(dataset, id)
  const base = known ?? defaultState(dataset).scenarios[0]!.scenario
  const isShown = known !== null || isFirst || items.length > 0
  if (!known) {
    const ids = baseScenarios(dataset).map(scenario => scenario.id)
    const shown = isShown ? { shown: base.label } : {}
    problems.add({ code: 'unknown-scenario', value: id, suggest: () => nearest(id, ids), ...shown })
  }
  if (!isShown) return null
  let scenario = base
  const seen = new Set<string>()
  for (const item of items) {
    const colon = item.indexOf(':')
    const key = colon < 0 ? item : item.slice(0, colon)
    const setting = settings.get(key)
    if (colon < 0) problems.add({ code: 'cut-setting', value: item })
    else if (!setting) {
      const policy = unknownPolicyOf(key, dataset)
      problems.add(
        policy === null
          ? { code: 'unknown-setting', value: key, suggest: () => nearest(key, settings.keys()) }
          : { code: 'unknown-policy', value: policy, suggest: () => nearestPolicy(policy, dataset) }
      )
    } else if (seen.has(key)) problems.add({ code: 'repeated-key', value: item })
    else {
      seen.add(key)
      const made = setting.setIn(scenario, item.slice(colon + 1))
      if (typeof made === 'string') problems.add({ code: made, value: item })
      else scenario = made
    }
  }
  return { base: base.id, scenario }
}

/** The policy that a key names and that the dataset has not; null where it names none, or one that there is. */
function unknownPolicyOf(key: string, { policies }: StateDataset): string | null {
  if (!key.startsWith(POLICY_KEY)) return null
  const [id = ''] = key.slice(POLICY_KEY.length).split('.')
  return policies.some(policy => policy.id === id) ? null : id
}

const nearestPolicy = (id: string, { policies }: StateDataset): string | null =>
  nearest(
    id,
    policies.map(policy => policy.id)
  )
