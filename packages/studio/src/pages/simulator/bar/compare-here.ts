/** Scenarios that are compared with the one at hand: kept as they are while it is moved on. */
import { presetsOf } from '../../../shell/names.js'
import { baseOf, change, editedOf, presentOf, type Studio, type StudioStore } from '../../../shell/store.js'
import { isSameScenario } from '../../../state/scenario-edit.js'
import { MOST_SCENARIOS, type SharedScenario, unedited } from '../../../state/shared-state.js'

/** Adds a scenario to those that are compared; why not, where it cannot be. */
export function addCompared(store: StudioStore, shared: SharedScenario): 'added' | 'full' | 'already' {
  const present = presentOf(store.getState())
  const [, ...others] = present.scenarios
  if (others.some(one => isSameScenario(one.scenario, shared.scenario))) return 'already'
  if (present.scenarios.length >= MOST_SCENARIOS) return 'full'
  change(store, { ...present, scenarios: [...present.scenarios, shared] })
  return 'added'
}

/**
 * What to compare the scenario at hand with: the one that it started from where it was changed and nothing is compared yet, the
 * next preset that is not shown where it was not changed; else `copy`, itself as it is now.
 */
export function nextCompared(studio: Studio, copy: SharedScenario): SharedScenario {
  const { scenarios } = presentOf(studio)
  const edited = editedOf(studio)
  const base = baseOf(studio, edited)
  if (!isSameScenario(edited.scenario, base)) return scenarios.length === 1 ? unedited(base) : copy
  const presets = presetsOf(studio.study.dataset)
  const after = presets.findIndex(({ id }) => id === base.id) + 1
  const next = [...presets.slice(after), ...presets.slice(0, after)].find(
    preset => !scenarios.some(({ scenario }) => isSameScenario(scenario, preset))
  )
  return next === undefined ? copy : unedited(next)
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
