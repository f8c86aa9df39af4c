import { groupBy } from '../group-by.js'
import type { Remark } from '../remark.js'
import type { TablesRead } from '../tables-read.js'

/** A series that says nothing of the base year nor of any year before: its first value is taken for them. */
export function remarksOnSeriesYears({ professions, series }: TablesRead, baseYear: number): Remark[] {
  const followed = new Set(
    professions.rows.filter(row => row.demography === 'series').map(profession => profession.id)
  )
  return [...groupBy(series.rows, row => row.profession)].flatMap(([profession, rows]) => {
    const first = rows.reduce((a, b) => (b.year < a.year ? b : a))
    if (first.year <= baseYear || !followed.has(profession)) return []
    return {
      ...first.row!,
      column: 'year',
      value: String(first.year),
      code: 'series-starts-late' as const,
      params: { profession, baseYear },
      suggestion: null
    }
  })
}
