/** Which scenario a file holds, and under which name. */
import type { Scenario } from '@horizon-soin/model'
import { isSameScenario } from '../../../state/scenario-edit.js'
import { baseScenarios, type SharedScenario, type StateDataset } from '../../../state/shared-state.js'

/**
 * A scenario of the dataset where the levers are its own, under its own name (`name` is null); else the one at hand, under the
 * name that it was given or `mine`, so that it is not mistaken for the one that it started from.
 */
export function savedOf(
  { base, name, scenario }: SharedScenario,
  dataset: StateDataset,
  mine: string
): { scenario: Scenario; name: string | null } {
  const same = baseScenarios(dataset).filter(one => isSameScenario(one, scenario))
  const preset = same.find(({ id }) => id === base) ?? same[0]
  return { scenario: preset ?? scenario, name: name ?? (preset ? null : mine) }
}
