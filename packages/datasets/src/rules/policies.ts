import type { POLICY_EFFECTS } from '@horizon-soin/model'
import type { FaultList } from '../fault.js'
import { type Bounds, boundParams, withinBounds } from '../number.js'
import type { TablesRead } from '../tables-read.js'

/** What an effect can be in full force: years, years, a multiplier, a part of the freed time. */
const BOUNDS: Readonly<Record<(typeof POLICY_EFFECTS)[number], Bounds>> = {
  adoption_clock: { min: -20, max: 20 },
  training_duration: { min: -10, max: 10 },
  places: { min: 0 },
  reinvestment: { min: -1, max: 1 }
}

/** An effect is within the bounds of its kind, and names a technology only where it moves one: MODEL.md §8. */
export function checkPolicyEffects({ policy_effects: effects }: TablesRead, faults: FaultList): void {
  for (const effect of effects.rows) {
    const bounds = BOUNDS[effect.effect]
    for (const column of ['low', 'mode', 'high'] as const) {
      const value = effect[column]
      if (withinBounds(value, bounds)) continue
      const fault = { code: 'out-of-bounds', params: boundParams(bounds) } as const
      faults.add({ ...effect.row!, column, value: String(value), ...fault })
    }
    const { technology } = effect
    if (technology === undefined || effect.effect === 'adoption_clock') continue
    const params = { indicator: effect.effect }
    faults.add({ ...effect.row!, column: 'technology', value: technology, code: 'technology-unused', params })
  }
}
