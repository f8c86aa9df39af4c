/** What each indicator of a profession is in a region, once a run per head, per full-time equivalent and per need is known. */
import type { Model } from './compile.js'
import type { Indicator } from './indicators.js'

/**
 * - `workforce`: projected from the region's own people
 * - `same`: what technologies do to each person, the same everywhere
 * - `heads`, `fte`: that of one, times the region's
 * - `share`: the same everywhere, but absent where there is nobody
 * - `need`: the growth that a lever adds, times the region's need
 * - `balance`: capacity less need
 * - `group`: groups alone have it
 */
type Kind = 'workforce' | 'same' | 'heads' | 'fte' | 'share' | 'need' | 'balance' | 'group'

const KINDS: Record<Indicator, Kind> = {
  headcount: 'workforce',
  fte: 'workforce',
  entrants: 'workforce',
  leavers: 'workforce',
  potential: 'same',
  effective: 'same',
  effective_since_base: 'same',
  adoption: 'same',
  mix: 'same',
  freed_fte: 'fte',
  freed_fte_since_base: 'fte',
  freed_fte_all_professionals: 'group',
  people_above: 'heads',
  share_above: 'share',
  people_0_10: 'heads',
  people_10_20: 'heads',
  people_20_30: 'heads',
  people_over_30: 'heads',
  non_medical_share_above: 'group',
  coverage: 'group',
  capacity: 'fte',
  need: 'need',
  balance: 'balance',
  policy_cost: 'group',
  policy_saving: 'group'
}

/** A row of the results of a profession, and the rows of what it is a multiple or a difference of. */
export interface RegionRow {
  kind: Kind
  row: number
  headcount: number
  fte: number
  capacity: number
  need: number
  /** Place in `needs`; −1 of a row that is no need. */
  place: number
}

/** The rows of professions, in the order of the series: capacity and need stand before balance. */
export function regionRows({ series, axes, groups, firstRow, needs }: Model): RegionRow[] {
  return series.flatMap(({ indicator, profession }, row): RegionRow[] => {
    if (profession === null) return []
    const p = axes.professions.indexOf(profession)
    const place = needs ? needs.place[p]! : -1
    return [
      {
        kind: KINDS[indicator],
        row,
        headcount: firstRow.headcount + groups.length + p,
        fte: firstRow.fte + groups.length + p,
        capacity: firstRow.capacity + place,
        need: firstRow.need + place,
        place
      }
    ]
  })
}

/** Whether a nation's value is the sum of its regions'. */
export const isAdded = ({ kind }: RegionRow): boolean => kind !== 'same' && kind !== 'share'
