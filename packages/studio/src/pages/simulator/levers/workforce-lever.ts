/** Levers of the workforce: who is trained, who leaves, when, who comes from abroad. */
import type { Dataset, Scenario } from '@horizon-soin/model'
import { WORKFORCE_DEFAULTS } from '../../../state/levers.js'
import { setWorkforce, workforceAt } from '../../../state/scenario-edit.js'
import type { Band, Lever } from './lever.js'
import { pertBand } from './pert-band.js'

export const MOVED = ['places', 'exits', 'retirementShift', 'foreign'] as const
export type Moved = (typeof MOVED)[number]

/** What a hand can set; a link may hold more, and the rail is then longer. */
const RAILS: Readonly<Record<Moved, { min: number; max: number; step: number }>> = {
  places: { min: 0.5, max: 1.5, step: 0.01 },
  exits: { min: 0.5, max: 1.5, step: 0.01 },
  retirementShift: { min: -5, max: 5, step: 0.5 },
  foreign: { min: 0, max: 3, step: 0.05 }
}

/** A lever for all professions, or for one that is a cohort. */
export function workforceLever(
  lever: Moved,
  { uncertainty }: Pick<Dataset, 'uncertainty'>,
  profession?: string
): Lever {
  const unmoved = WORKFORCE_DEFAULTS[lever] ?? 0
  const range = uncertainty.find(row => row.input === lever && row.profession === profession)
  const band: Band | null = range ? pertBand(range.low, 1, range.high) : null
  const own = (scenario: Scenario) => workforceAt(scenario, lever, profession)
  return {
    key: ['workforce', lever, profession].filter(Boolean).join('.'),
    ...RAILS[lever],
    band: () => band,
    at: scenario => own(scenario).value ?? unmoved,
    isInherited: scenario => profession !== undefined && own(scenario).isInherited,
    set: (scenario, value) =>
      setWorkforce(scenario, lever, profession === undefined && value === unmoved ? null : value, profession),
    clear: scenario => setWorkforce(scenario, lever, null, profession)
  }
}
