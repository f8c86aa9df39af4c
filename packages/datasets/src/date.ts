import { YEARS } from './spec.js'

const ISO_DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/

/** Whether a text is a day of the calendar written YYYY-MM-DD, of a year that a table may hold. */
export function isDate(text: string): boolean {
  const [, year, month, day] = (ISO_DATE.exec(text) ?? []).map(Number)
  if (year === undefined || year < YEARS.min || year > YEARS.max) return false
  // A day that there is not (30 February) becomes another one.
  const made = new Date(Date.UTC(year, month! - 1, day))
  return made.getUTCMonth() === month! - 1 && made.getUTCDate() === day
}

const written = (year: string, month: string, day: string): string | null => {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : null
}

/** The date that a text most likely stands for: year first with other signs, or year last where only one order is a date. */
export function suggestDate(text: string): string | null {
  const first = /^\s*([0-9]{4})[-/. ]?([0-9]{1,2})[-/. ]?([0-9]{1,2})(?:T.*)?\s*$/.exec(text)
  if (first) return written(first[1]!, first[2]!, first[3]!)
  const last = /^\s*([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})\s*$/.exec(text)
  if (!last) return null
  const [, a, b, year] = last as unknown as [string, string, string, string]
  const [dayFirst, monthFirst] = [written(year, b, a), written(year, a, b)]
  return dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst ? null : (dayFirst ?? monthFirst)
}
