import { TABLES, type TableName } from '../catalogue.js'
import type { RowsRead } from '../read-table.js'
import type { Remark } from '../remark.js'
import { propertyOf } from '../spec.js'
import type { TablesRead } from '../tables-read.js'

/** More than there are people on Earth: a count above it is a slip of the keyboard. */
const MOST_PEOPLE = 1e10

/** Counts of people that no country has: one remark a cell. */
export const remarksOnCrowds = (tables: Partial<TablesRead>): Remark[] =>
  (Object.entries(tables) as [TableName, RowsRead<object>][]).flatMap(([name, { rows }]) => {
    const counted = TABLES[name].columns.filter(({ counts }) => counts).map(column => column.name)
    return rows.flatMap(record =>
      counted.flatMap((column): Remark[] => {
        const { row, [propertyOf(column)]: count } = record as Record<string, unknown>
        if (typeof count !== 'number' || count <= MOST_PEOPLE) return []
        const place = row as { file: string; line: number }
        const params = { most: MOST_PEOPLE }
        return [{ ...place, column, value: String(count), code: 'too-many-people', params, suggestion: null }]
      })
    )
  })
