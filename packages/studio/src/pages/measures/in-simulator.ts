/** Links that put policies in force on top of what is at hand. */

import { searchWith } from '../../shell/address.js'
import { presentOf, type Studio } from '../../shell/store.js'
import { encodeState } from '../../state/encode.js'
import { setPolicy } from '../../state/scenario-edit.js'
import type { SharedState } from '../../state/shared-state.js'

/** The search of the same page with these policies whole in force; those that are in force already stay as they are. */
export function searchWithPolicies(studio: Studio, policies: readonly string[]): string {
  const present = presentOf(studio)
  const [edited, ...others] = present.scenarios
  const inForce = new Set(
    (edited!.scenario.policies ?? []).filter(({ intensity = 1 }) => intensity > 0).map(({ id }) => id)
  )
  const scenario = policies
    .filter(id => !inForce.has(id))
    .reduce((made, id) => setPolicy(made, id, { intensity: 1 }), edited!.scenario)
  const state: SharedState = { ...present, scenarios: [{ ...edited!, scenario }, ...others] }
  return searchWith(studio.study, [encodeState(state, studio.study.dataset)])
}
