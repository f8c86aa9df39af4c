/** Scenarios that are compared with the one at hand: kept as they are while it is moved on. */
import { change, presentOf, type StudioStore } from '../../../shell/store.js'
import { isSameScenario } from '../../../state/scenario-edit.js'
import { MOST_SCENARIOS, type SharedScenario } from '../../../state/shared-state.js'

/** Adds a scenario to those that are compared; why not, where it cannot be. */
export function addCompared(store: StudioStore, shared: SharedScenario): 'added' | 'full' | 'already' {
  const present = presentOf(store.getState())
  const [, ...others] = present.scenarios
  if (others.some(one => isSameScenario(one.scenario, shared.scenario))) return 'already'
  if (present.scenarios.length >= MOST_SCENARIOS) return 'full'
  change(store, { ...present, scenarios: [...present.scenarios, shared] })
  return 'added'
}

/** Without the scenario at a place. */
export function removeCompared(store: StudioStore, place: number): void {
  const present = presentOf(store.getState())
  if (present.scenarios.length < 2) return
  change(store, { ...present, scenarios: present.scenarios.filter((_, i) => i !== place) })
}

/** The scenario at a place is the one that levers move, and that the others are compared with. */
export function editCompared(store: StudioStore, place: number): void {
  const present = presentOf(store.getState())
  const chosen = present.scenarios[place]
  if (!chosen || place === 0) return
  change(store, { ...present, scenarios: [chosen, ...present.scenarios.filter((_, i) => i !== place)] })
}
