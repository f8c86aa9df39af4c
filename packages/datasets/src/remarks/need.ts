import type { Remark } from '../remark.js'
import type { TablesRead } from '../tables-read.js'

/** A population without use of care, or the other way round: the need is then not computed. */
export function remarksOnNeed({ population, care_use: careUse }: TablesRead): Remark[] {
  const [told, missing] = population.rows.length > 0 ? [population, careUse] : [careUse, population]
  if (told.rows.length === 0 || missing.rows.length > 0) return []
  const whole = { file: told.file, line: null, column: null, value: null, suggestion: null }
  return [{ ...whole, code: 'need-not-computed', params: { table: missing.file } }]
}
