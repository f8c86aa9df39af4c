import type { Profession, Uncertainty } from '@horizon-soin/model'
import type { TableName } from '../catalogue.js'
import { groupBy } from '../group-by.js'
import type { RowsRead } from '../read-table.js'
import type { Remark } from '../remark.js'
import type { TablesRead } from '../tables-read.js'

/** Tables that only professions followed by cohorts are read from: MODEL.md §1. */
const OF_COHORTS = [
  'headcount',
  'exits',
  'training',
  'places',
  'foreign',
  'entrant_ages',
  'fte'
] as const satisfies TableName[]

/** Every record that a table gives has its place. */
type Located<Record> = Record & { row: { file: string; line: number } }

/** Values that no projection reads, because of how their profession is followed: one remark a profession and table. */
export function remarksOnUnused(tables: TablesRead): Remark[] {
  const professions = tables.professions.rows as Located<Profession>[]
  const fte = professions.flatMap(({ id, demography, fte, row }) =>
    demography === 'cohort' && fte !== undefined && fte !== 1
      ? {
          ...row,
          column: 'fte',
          value: String(fte),
          code: 'fte-not-used' as const,
          params: { profession: id },
          suggestion: null
        }
      : []
  )
  const [ofCohorts, ofSeries] = [idsOf(professions, 'cohort'), idsOf(professions, 'series')]
  return [
    ...fte,
    ...foreignOfNone(tables),
    ...needOfNone(tables),
    ...unusedRows(tables.series, ofCohorts, 'series-of-cohort'),
    ...unusedRows(rangesOf(tables, 'series'), ofCohorts, 'series-of-cohort'),
    ...OF_COHORTS.flatMap(name => unusedRows(tables[name], ofSeries, 'cohort-of-series')),
    ...unusedRows(rangesOf(tables, 'places', 'foreign'), ofSeries, 'cohort-of-series')
  ]
}

/** A range on the entrants trained abroad of a cohort that has none. */
function foreignOfNone({ professions, uncertainty, foreign }: TablesRead): Remark[] {
  const cohorts = idsOf(professions.rows, 'cohort')
  const some = new Set(foreign.rows.filter(row => row.entrants > 0).map(row => row.profession))
  return uncertainty.rows
    .filter(
      ({ input, profession }) => input === 'foreign' && cohorts.has(profession) && !some.has(profession)
    )
    .map(({ profession, row }) => ({
      ...row!,
      column: 'profession',
      value: profession,
      code: 'foreign-of-none' as const,
      params: { profession },
      suggestion: null
    }))
}

/** A range on the need for a profession of which no use of care is told. */
const needOfNone = ({ uncertainty, care_use: careUse }: TablesRead): Remark[] =>
  uncertainty.rows
    .filter(
      ({ input, profession }) => input === 'need' && !careUse.rows.some(row => row.profession === profession)
    )
    .map(({ profession, row }) => ({
      ...row!,
      column: 'profession',
      value: profession,
      code: 'need-of-none',
      params: { profession },
      suggestion: null
    }))

/** The ranges on some inputs. */
const rangesOf = ({ uncertainty }: TablesRead, ...inputs: Uncertainty['input'][]) => ({
  rows: uncertainty.rows.filter(({ input }) => inputs.includes(input))
})

const idsOf = (professions: readonly Profession[], demography: Profession['demography']) =>
  new Set(professions.filter(row => row.demography === demography).map(row => row.id))

function unusedRows(
  table: Pick<RowsRead<object>, 'rows'>,
  unused: ReadonlySet<string>,
  code: 'series-of-cohort' | 'cohort-of-series'
): Remark[] {
  const rows = table.rows as readonly Located<{ profession: string }>[]
  const groups = groupBy(
    rows.filter(row => unused.has(row.profession)),
    row => row.profession
  )
  return [...groups].map(([profession, [first, ...others]]) => ({
    ...first!.row,
    column: 'profession',
    value: profession,
    code,
    params: { profession, count: 1 + others.length },
    suggestion: null
  }))
}
