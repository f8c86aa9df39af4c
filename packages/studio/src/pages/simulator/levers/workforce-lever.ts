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

/** The first year whose places nobody has opened yet, within the dataset's. */
export const nextPlacesYear = (
  today: Date,
  { baseYear, lastYear }: Pick<Dataset, 'baseYear' | 'lastYear'>
): number => Math.min(lastYear, Math.max(baseYear, today.getUTCFullYear() + 1))

const arePlacesMoved = (scenario: Scenario): boolean =>
  [undefined, ...Object.keys(scenario.workforce.professions ?? {})].some(
    profession => workforceAt(scenario, 'places', profession).value !== WORKFORCE_DEFAULTS.places
  )

/**
 * Places of the past cannot change any more: the first move of them says from which year they do, where nothing says it, and
 * the last one put back takes that year away.
 */
function dated(before: Scenario, after: Scenario, year: number): Scenario {
  const [was, is] = [arePlacesMoved(before), arePlacesMoved(after)]
  const from = workforceAt(after, 'from').value
  if (!was && is && from === null) return setWorkforce(after, 'from', year)
  return was && !is && from === year ? setWorkforce(after, 'from', null) : after
}

/** A lever for all professions, or for one that is a cohort; `placesYear` is the year from which places can change. */
export function workforceLever(
  lever: Moved,
  { uncertainty }: Pick<Dataset, 'uncertainty'>,
  placesYear: number,
  profession?: string
): Lever {
  const unmoved = WORKFORCE_DEFAULTS[lever] ?? 0
  const range = uncertainty.find(row => row.input === lever && row.profession === profession)
  const band: Band | null = range ? pertBand(range.low, 1, range.high) : null
  const own = (scenario: Scenario) => workforceAt(scenario, lever, profession)
  const put = (scenario: Scenario, value: number | null) => {
    const moved = setWorkforce(scenario, lever, value, profession)
    return lever === 'places' ? dated(scenario, moved, placesYear) : moved
  }
  return {
    key: ['workforce', lever, profession].filter(Boolean).join('.'),
    ...RAILS[lever],
    band: () => band,
    at: scenario => own(scenario).value ?? unmoved,
    isInherited: scenario => profession !== undefined && own(scenario).isInherited,
    set: (scenario, value) => put(scenario, profession === undefined && value === unmoved ? null : value),
    clear: scenario => put(scenario, null)
  }
}
