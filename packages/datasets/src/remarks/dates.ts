import type { Sourced } from '@horizon-soin/model'
import type { RowsRead } from '../read-table.js'
import type { Remark } from '../remark.js'
import type { TablesRead } from '../tables-read.js'

/** Values whose date, YYYY-MM-DD, is before `today`: one remark a row. */
export const remarksOnDates = (tables: Partial<TablesRead>, today: string): Remark[] =>
  Object.values(tables).flatMap(table => {
    const { rows } = table as RowsRead<Partial<Sourced> & { profession?: string }>
    return rows.flatMap(({ useBy, profession, row }): Remark[] =>
      useBy === undefined || useBy >= today
        ? []
        : [
            {
              ...row!,
              column: 'use_by',
              value: useBy,
              code: 'past-use-by',
              params: { today, ...(profession === undefined ? {} : { profession }) },
              suggestion: null
            }
          ]
    )
  })
