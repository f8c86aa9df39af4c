import { TABLE_NAMES, type TableName } from '../catalogue.js'
import { groupBy } from '../group-by.js'
import type { TableRead } from '../read-table.js'
import type { Remark } from '../remark.js'
import type { TablesRead } from '../tables-read.js'

/** Numbers of people that may be written with a point between thousands: one remark a column, at the first of them. */
export const remarksOnThousands = (tables: TablesRead): Remark[] =>
  TABLE_NAMES.flatMap(name => {
    const { file, doubtful } = tables[name] as TableRead<TableName>
    return [...groupBy(doubtful, cell => cell.column).values()].map(([first, ...others]): Remark => {
      const { line, column, value, read, meant } = first!
      const params = { read: Number(read), meant, count: 1 + others.length }
      return { file, line, column, value, code: 'thousands-point', params, suggestion: meant }
    })
  })
