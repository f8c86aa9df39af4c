import type { Remark } from '../remark.js'
import type { TablesRead } from '../tables-read.js'

/** A population without use of care, or the other way round: the need is then not computed. */
export function remarksOnNeed({ population, care_use: careUse }: TablesRead): Remark[] {
  const [told, missing] = population.rows.length > 0 ? [population, careUse] : [careUse, population]
  if (told.rows.length === 0 || missing.rows.length > 0) return []
  const whole = { file: told.file, line: null, column: null, value: null, suggestion: null }
  return [{ ...whole, code: 'need-not-computed', params: { table: missing.file } }]
}

/** A population of one year, the balance base year: it is the same in all of them, and so is the need. */
export function remarksOnConstant({ population }: Partial<TablesRead>): Remark[] {
  const [first] = population?.rows ?? []
  if (!first || population!.rows.some(({ year }) => year !== first.year)) return []
  const { year, row } = first
  const params = { year }
  return [
    { ...row!, column: 'year', value: String(year), code: 'population-constant', params, suggestion: null }
  ]
}
