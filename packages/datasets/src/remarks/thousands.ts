import { groupBy } from '../group-by.js'
import type { Remark } from '../remark.js'
import type { TablesRead } from '../tables-read.js'

/** Numbers of people that may be written with a point between thousands: one remark a column, at the first of them. */
export const remarksOnThousands = (tables: Partial<TablesRead>): Remark[] =>
  Object.values(tables).flatMap(({ file, doubtful }) => {
    return [...groupBy(doubtful, cell => cell.column).values()].map(([first, ...others]): Remark => {
      const { line, column, value, read, meant } = first!
      const params = { read: Number(read), meant, count: 1 + others.length }
      return { file, line, column, value, code: 'thousands-point', params, suggestion: meant }
    })
  })
