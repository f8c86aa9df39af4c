import type { Remark } from '../remark.js'
import type { TablesRead } from '../tables-read.js'

/** Professions and technologies that potential.csv gives no gain at all: one remark each, or one of a table without a row. */
export function remarksOnGains({ professions, technologies, potential }: TablesRead): Remark[] {
  const { file, rows } = potential
  const whole = { file, line: null, column: null, value: null, suggestion: null }
  if (rows.length === 0) return [{ ...whole, code: 'no-gains', params: { table: file } }]
  const gaining = new Set(rows.map(row => row.profession))
  const used = new Set(rows.map(row => row.technology))
  return [
    ...professions.rows
      .filter(({ id }) => !gaining.has(id))
      .map(({ id }) => ({
        ...whole,
        column: 'profession',
        code: 'profession-without-gain' as const,
        params: { profession: id, table: file }
      })),
    ...technologies.rows
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        ...whole,
        column: 'technology',
        code: 'technology-without-gain' as const,
        params: { technology: id, table: file }
      }))
  ]
}
