import { VERSION } from './migrations.js'
import { scenarioKey, writeParts } from './query.js'
import { INHERITED, type Setting, settingsOf } from './settings.js'
import {
  baseScenario,
  baseScenarios,
  cleanName,
  defaultState,
  type SharedScenario,
  type SharedState,
  type StateDataset
} from './shared-state.js'

/**
 * A state as the query string of a link, without `?`: short, readable, the same for the same state, and only what differs from
 * the scenario that it starts from. An untouched state is the empty string. `decodeState` reads it.
 *
 *     v=1&s=median~a:20~a.ia:-50~w.places:110&n=Mon%20sc%C3%A9nario&s2=rapide&y=2035&p=infirmier
 */
export function encodeState(state: SharedState, dataset: StateDataset): string {
  const initial = defaultState(dataset)
  const settings = settingsOf(dataset)
  const parts = new Map<string, string>()
  for (const [place, shared] of state.scenarios.entries()) {
    const text = scenarioText(shared, dataset, settings)
    if (place > 0 || text !== initial.scenarios[0]!.base) parts.set(scenarioKey('s', place), text)
    const name = shared.name === null ? null : cleanName(shared.name)
    if (name !== null) parts.set(scenarioKey('n', place), name)
  }
  if (state.year !== initial.year) parts.set('y', String(state.year))
  if ('profession' in state.subject) parts.set('p', state.subject.profession)
  else if (state.subject.group !== 'all') parts.set('g', state.subject.group)
  return parts.size === 0 ? '' : writeParts(new Map([['v', String(VERSION)], ...parts]))
}

/** `median~a:20~w.places:110`: the base, then what differs from it. */
function scenarioText(
  { base, scenario }: SharedScenario,
  dataset: StateDataset,
  settings: readonly Setting[]
): string {
  const from = baseScenario(dataset, base) ?? baseScenarios(dataset)[0]!
  const differences = settings.flatMap(setting => {
    const text = setting.textIn(scenario)
    return text === setting.textIn(from) ? [] : [`${setting.key}:${text ?? INHERITED}`]
  })
  return [from.id, ...differences].join('~')
}
