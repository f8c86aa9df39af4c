/** Levers of a pace: how soon technologies can do more, or how soon people take them up. */
import type { Scenario } from '@horizon-soin/model'
import { PACE_BOUNDS } from '../../../state/levers.js'
import { clearPace, type PaceKind, paceAt, setPace, type Target } from '../../../state/scenario-edit.js'
import type { Lever } from './lever.js'
import { pertBand } from './pert-band.js'

const STEP = 0.05

/** The pace of a target, from slow (−1) to fast (1); its draws have the reference as their mode (MODEL.md §10). */
export function paceLever(kind: PaceKind, target: Target): Lever {
  const { min, max } = PACE_BOUNDS
  const at = (scenario: Scenario) => paceAt(scenario, kind, target).pace
  return {
    key: [kind, target.profession, target.technology].filter(Boolean).join('.'),
    min,
    max,
    step: STEP,
    band: base => pertBand(min, at(base), max),
    at,
    isInherited: scenario => paceAt(scenario, kind, target).isInherited,
    set: (scenario, pace) => setPace(scenario, kind, target, pace),
    clear: scenario => clearPace(scenario, kind, target)
  }
}
