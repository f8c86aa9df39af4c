import { INDICATORS, type Indicator, isIndicator, type PublishedFigure } from '@horizon-soin/model'
import type { FaultList, FaultReport } from '../fault.js'
import type { TablesRead } from '../tables-read.js'

/** The years that a run covers. */
export interface Horizon {
  baseYear: number
  lastYear: number
}

/** Each published figure names a series that a run reports; `horizon` is null where the descriptor does not give it. */
export function checkPublished(tables: TablesRead, horizon: Horizon | null, faults: FaultList): void {
  const { published, professions } = tables
  const demography = new Map(professions.rows.map(row => [row.id, row.demography]))
  // Where a row of professions is not sound, its kind is not known: no group can be said to be empty.
  const kinds = professions.ids && new Set<string>(professions.rows.map(row => row.kind))
  for (const row of published.rows) {
    const report = (
      column: string,
      value: string | number | undefined,
      fault: Pick<FaultReport, 'code' | 'params'>
    ) => faults.add({ ...row.row!, column, value: String(value ?? ''), ...fault })
    if (horizon && (row.year < horizon.baseYear || row.year > horizon.lastYear)) {
      report('year', row.year, {
        code: 'out-of-bounds',
        params: { min: horizon.baseYear, max: horizon.lastYear }
      })
    }
    if (row.comparison === 'about' && row.tolerance === undefined) {
      report('tolerance', undefined, { code: 'tolerance-needed' })
    }
    if ((row.group === undefined) === (row.profession === undefined)) {
      report('group', row.group, { code: 'group-or-profession' })
    } else if (row.group !== undefined && row.group !== 'all' && kinds && !kinds.has(row.group)) {
      report('group', row.group, { code: 'empty-group' })
    } else if (!isReported(row, demography.get(row.profession ?? ''), tables)) {
      const column = row.group === undefined ? 'profession' : 'group'
      report(column, row[column], { code: 'not-reported', params: { indicator: row.indicator } })
    }
    checkTechnology(row, report)
  }
}

/** Indicators of datasets that have policies. */
const OF_POLICIES: readonly string[] = ['policy_cost', 'policy_saving'] satisfies Indicator[]

/** Whether the indicator exists for the group or the profession of a figure: DATASET.md, "Where each is reported". */
function isReported(
  figure: PublishedFigure,
  demography: 'cohort' | 'series' | undefined,
  { population, care_use: careUse, policies }: TablesRead
): boolean {
  if (!isIndicator(figure.indicator)) return true
  const { groups, professions }: { groups: string; professions: string } = INDICATORS[figure.indicator]
  if (OF_POLICIES.includes(figure.indicator) && policies.rows.length === 0) return false
  if (figure.group !== undefined) return groups === 'groups' || (groups === 'all' && figure.group === 'all')
  if (professions === 'needed')
    return (
      population.rows.length > 0 && careUse.rows.some(({ profession }) => profession === figure.profession)
    )
  return professions === 'all' || (professions === 'cohorts' && demography !== 'series')
}

function checkTechnology(
  { indicator, technology }: PublishedFigure,
  report: (column: string, value: string | undefined, fault: Pick<FaultReport, 'code' | 'params'>) => void
): void {
  if (!isIndicator(indicator)) return
  const { byTechnology }: { byTechnology: boolean } = INDICATORS[indicator]
  if (byTechnology && technology === undefined) {
    report('technology', technology, { code: 'technology-needed', params: { indicator } })
  }
  if (!byTechnology && technology !== undefined) {
    report('technology', technology, { code: 'technology-unused', params: { indicator } })
  }
}
