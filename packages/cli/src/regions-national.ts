/** The other national total: what `project` gives from the national tables, where tables of regions make their sum another. */
import { type ResultRow, resultRows, run } from '@horizon-soin/model'
import type { RegionResults } from '@horizon-soin/model/regions'
import type { RegionsRequest } from './regions-request.js'

/** A result of the whole country, told twice: `sum` of the regions, and `national`, from the national tables. */
export interface TwoTotals extends Omit<ResultRow, 'value'> {
  sum: number
  national: number
  /** `sum` less `national`. */
  gap: number
}

/** Beyond what rounding leaves. */
const differ = (a: number, b: number): boolean => Math.abs(a - b) > 1e-6 * (1 + Math.abs(a) + Math.abs(b))

/** What is asked for and differs from one total to the other; nothing where no region has a table of its own. */
export function twoTotals(
  { regions: { nation, regions }, chosen, years, keep, isShown }: RegionsRequest,
  results: RegionResults
): TwoTotals[] {
  if (!isShown(null) || !regions.some(({ own }) => own.length > 0)) return []
  const national = new Map<string, number>()
  for (const row of resultRows(run(nation, chosen.levers), years))
    if (keep(row)) national.set(keyOf(row), row.value)
  return [...resultRows(results.nation, years)].flatMap(({ value: sum, ...row }): TwoTotals[] => {
    const other = national.get(keyOf(row))
    if (other === undefined || !differ(sum, other)) return []
    return [{ ...row, sum, national: other, gap: sum - other }]
  })
}

/** The series and year of a result. */
export const keyOf = ({ indicator, group, profession, technology, year }: Omit<ResultRow, 'value'>): string =>
  [indicator, group, profession, technology, year].join(' ')
