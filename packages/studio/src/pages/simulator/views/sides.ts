import type { Projection } from '../../../engine/projection.js'
import type { SharedScenario } from '../../../state/shared-state.js'

/** A scenario among those that are compared. */
export interface Side {
  /** Its place, as text: the first is the one that levers move. */
  id: string
  shared: SharedScenario
  name: string
  projection: Projection
}
