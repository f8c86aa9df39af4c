import type { Sourced } from '@horizon-soin/model'
import { TABLE_NAMES } from '../catalogue.js'
import type { RowsRead } from '../read-table.js'
import type { Remark } from '../remark.js'
import type { TablesRead } from '../tables-read.js'

/** Values whose date, YYYY-MM-DD, is before `today`: one remark a row. */
export const remarksOnDates = (tables: TablesRead, today: string): Remark[] =>
  TABLE_NAMES.flatMap(name => {
    const { rows } = tables[name] as RowsRead<Partial<Sourced> & { profession?: string }>
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
