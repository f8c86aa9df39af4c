import { groupBy } from '../group-by.js'
import type { Remark } from '../remark.js'
import type { TablesRead } from '../tables-read.js'

/** Ages between the youngest and the oldest heads of a cohort that no band holds: one remark a gap, where it starts. */
export function remarksOnAges({ professions, headcount }: TablesRead): Remark[] {
  const followed = new Set(
    professions.rows.filter(row => row.demography === 'cohort').map(profession => profession.id)
  )
  const heads = headcount.rows.filter(row => followed.has(row.profession))
  return [...groupBy(heads, row => `${row.profession} ${row.sex}`).values()].flatMap(bands => {
    const sorted = bands.toSorted((a, b) => a.ageFrom - b.ageFrom)
    return sorted.slice(1).flatMap((band, index): Remark[] => {
      const before = sorted[index]!
      const [from, to] = [before.ageTo + 1, band.ageFrom - 1]
      if (from > to) return []
      const { profession, sex } = band
      return [
        {
          ...before.row!,
          column: 'age_to',
          value: String(before.ageTo),
          code: 'ages-without-heads',
          params: { profession, sex, from, to },
          suggestion: null
        }
      ]
    })
  })
}
