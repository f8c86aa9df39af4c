/** The results of `regions` for other programs: those of `project`, each with its region. */
import { type ResultRow, type Results, resultRows } from '@horizon-soin/model'
import type { RegionResults, Regions } from '@horizon-soin/model/regions'
import { COLUMNS, type Counted, toRecord } from '@horizon-soin/reports'
import type { RegionsRequest } from './regions-request.js'
import type { Session } from './session.js'

/** A result of a region; of the whole country where it is null. */
export interface RegionRow extends ResultRow {
  region: string | null
}

/** The results asked for: the whole country first, then each region. */
export function* regionRows(
  {
    regions: { regions },
    years,
    keep,
    isShown
  }: Pick<RegionsRequest, 'regions' | 'years' | 'keep' | 'isShown'>,
  results: RegionResults
): Generator<RegionRow> {
  const all: [string | null, Results][] = [
    [null, results.nation],
    ...regions.map(({ region }, r): [string, Results] => [region.id, results.regions[r]!])
  ]
  for (const [region, one] of all)
    if (isShown(region)) for (const row of resultRows(one, years)) if (keep(row)) yield { region, ...row }
}

export const regionRecord = ({ region, ...row }: RegionRow, counted: Counted) => ({
  region,
  ...toRecord(row, counted)
})

/** A tidy table; its cells are ids and numbers, which need no quoting. */
export function writeRegions(
  records: readonly ReturnType<typeof regionRecord>[],
  { terminal }: Session
): void {
  const columns = ['region', ...COLUMNS, 'since'] as const
  const lines = [columns, ...records.map(record => columns.map(name => record[name] ?? ''))]
  terminal.raw(`${lines.map(cells => cells.join(',')).join('\n')}\n`)
}

/** What the need of regions was multiplied by, profession by profession, in the years asked for. */
export function rakingRecords(
  { nation, factors }: Regions,
  years: readonly number[],
  keep: RegionsRequest['keep']
): { profession: string; year: number; factor: number }[] {
  const { needs, axes, calendar } = nation
  if (!needs || !factors) return []
  return Array.from(needs.professions, (p, i) => ({ profession: axes.professions[p]!, i }))
    .filter(({ profession }) =>
      (['need', 'balance'] as const).some(indicator =>
        keep({ indicator, group: null, profession, technology: null })
      )
    )
    .flatMap(({ profession, i }) =>
      years.map(year => ({ profession, year, factor: factors[i * axes.years + year - calendar[0]!]! }))
    )
}
