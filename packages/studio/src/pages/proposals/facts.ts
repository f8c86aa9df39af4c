/** Cost, calendar and dates of a proposal in a few words. */
import type { CostLevel, Facets } from '@horizon-soin/consultation'
import type { Language } from '@horizon-soin/datasets'
import { euros, eurosSpan } from '../measures/euros.js'
import { proposalsText } from './text.js'

/** Of a proposal, or of one of its versions beside its id. */
interface Costed {
  id: string
  facets: Facets | null
}

/** « 4 à 8 M€ par an », « environ 30 M€ en tout », « sans coût propre »; in words of its own where numbers would say too much. */
export function costTold({ id, facets }: Costed, language: Language): string {
  const text = proposalsText[language]
  const own = text.ownCosts[id]
  if (own !== undefined && facets !== null) return own
  const { level, low, high, per } = facets?.cost ?? { level: 'unknown', low: null, high: null, per: null }
  const ending = per === null ? '' : text.per[per]
  if (low !== null && high !== null)
    return (low === high ? text.about(euros(low, language)) : eurosSpan(low, high, language)) + ending
  if (high !== null) return text.upTo(euros(high, language)) + ending
  if (low !== null) return text.atLeast(euros(low, language)) + ending
  return lowered(text.levels[level], language) + ending
}

const MILLION = 1e6

/** Where its amounts put a proposal, each level up to its bound; where there is none, what its text says. */
export function costLevel(facets: Facets | null): CostLevel {
  const { level, low, high } = facets?.cost ?? { level: 'unknown' as const, low: null, high: null }
  const amount = high ?? low
  if (amount === null) return level
  if (amount <= 10 * MILLION) return 'low'
  return amount <= 100 * MILLION ? 'medium' : 'high'
}

/** As it stands within a line: amounts keep their letters. */
const lowered = (text: string, language: Language): string =>
  text.charAt(0).toLocaleLowerCase(language) + text.slice(1)

/** « dès 2020 », « de 2020 à 2021 », « pas d’année ». */
export function calendarTold(facets: Facets | null, language: Language): string {
  const text = proposalsText[language]
  const { start, end } = facets?.calendar ?? { start: null, end: null }
  if (start !== null && end !== null && end !== start) return text.between(start, end)
  if (start !== null) return text.from(start)
  return end === null ? text.noYear : text.until(end)
}

/** « février 2019 » for `2019-02`, « 7 février 2019 » for `2019-02-07`. */
export function dateTold(date: string, language: Language): string {
  const hasDay = date.length > 'yyyy-mm'.length
  const told = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    ...(hasDay ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC'
  }).format(new Date(hasDay ? date : `${date}-01`))
  return told.replace(/ /g, '\u00a0')
}
