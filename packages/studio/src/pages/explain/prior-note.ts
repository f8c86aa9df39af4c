/** What calibration notes of the values that it started from, as sentences. */
import type { Language } from '@horizon-soin/datasets'
import { decimal } from '@horizon-soin/figures'
import { catalogue } from '../../shell/catalogue.js'
import { explainText } from './text.js'

const fr = {
  before: 'avant calcul\u00a0: ',
  beforeOf: (column: string) => `${column} avant calcul\u00a0: `,
  between: (low: string, high: string) => `, entre ${low} et ${high}`
}
const en: typeof fr = {
  before: 'before the computation: ',
  beforeOf: column => `${column} before the computation: `,
  between: (low, high) => `, between ${low} and ${high}`
}
const texts = catalogue(fr, en)

/** Parts of a note, one a column. */
const BETWEEN = ' · '
/** « ceiling a priori 0.92 [0.85 ; 0.98], hypothese »: column, value, range, id of a source. Spaces may hold. */
const PRIOR =
  /^(?:(?<column>\w+)\s)?a priori\s(?<value>-?[\d.]+)\s\[(?<low>-?[\d.]+)\s;\s(?<high>-?[\d.]+)\],\s(?<source>\S+)$/u
/** Columns of years, which are not grouped by thousands. */
const YEARS = new Set(['midpoint', 'start'])

/** Whether a note is one that `priorNote` turns into a sentence. */
export const isPriorNote = (note: string): boolean => note.split(BETWEEN).every(part => PRIOR.test(part))

/** « Avant calcul : 0,12, entre 0 et 0,6 (source hypothese). » Null of a note that says something else. */
export function priorNote(note: string, language: Language): string | null {
  const text = texts[language]
  const names = explainText[language].columnWords
  const told: string[] = []
  for (const part of note.split(BETWEEN)) {
    const found = PRIOR.exec(part)?.groups as
      | { column?: string; value: string; low: string; high: string; source: string }
      | undefined
    if (found === undefined) return null
    const { column } = found
    const number = (digits: string) => written(digits, column !== undefined && YEARS.has(column), language)
    const start = column === undefined ? text.before : text.beforeOf(names[column] ?? column)
    told.push(
      `${start}${number(found.value)}${text.between(number(found.low), number(found.high))} (source ${found.source})`
    )
  }
  const sentence = told.join(BETWEEN)
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** With as many decimals as it was written with. */
function written(digits: string, isYear: boolean, language: Language): string {
  if (isYear) return language === 'fr' ? digits.replace('.', ',') : digits
  return decimal(Number(digits), digits.split('.')[1]?.length ?? 0, language)
}
