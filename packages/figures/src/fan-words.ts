/** What a fan says: its finding, its grey line, its text alternative. */
import type { Language } from '@horizon-soin/datasets'
import type { FanData, FanYear } from './fan-data.js'
import { capitalised, fractionWord, pointsInWords } from './number-words.js'
import { betweenText, decimal, NBSP, quantity, shown, spanText } from './numbers.js'
import { publishedWords } from './published-words.js'

/** Ends are told as « à six points près » where one is at most this many times as far as the other. */
const EVEN = 1.5

/** The year that is spoken of: the one asked for, else the last that has a value. */
export function focusYear({ years, focus }: FanData): FanYear | undefined {
  const known = years.filter(({ q50 }) => Number.isFinite(q50))
  return known.find(({ year }) => year === focus) ?? known.at(-1)
}

/** « Un quart du temps libéré en 2030, à six points près »: nine draws in ten lie so far from the median, at most. */
export function fanFinding(data: FanData, language: Language): string {
  const { measure, of, unit } = data
  const year = focusYear(data)
  if (!year) return language === 'fr' ? `${measure}${NBSP}: aucune valeur` : `${measure}: no value`
  const when = language === 'fr' ? `en${NBSP}${year.year}` : `in ${year.year}`
  // « −0,3 % du temps libéré » frees nothing: a loss is told by its measure.
  const isGain = of !== undefined && !(year.q50 < 0)
  const fraction = unit === 'share' && of !== undefined ? fractionWord(year.q50, language) : null
  const amount = fraction === null ? quantity(year.q50, unit, language) : capitalised(fraction)
  const what = isGain
    ? `${amount} ${of}`
    : language === 'fr'
      ? `${measure}${NBSP}: ${amount}`
      : `${measure}: ${amount}`
  return `${what} ${when}, ${uncertainty(year, data, language)}`
}

function uncertainty({ q05, q50, q95 }: FanYear, { unit }: FanData, language: Language): string {
  const [down, up] = [shown(q50 - q05, unit), shown(q95 - q50, unit)]
  if (!(Number.isFinite(down) && Number.isFinite(up)))
    return language === 'fr' ? 'sans fourchette' : 'without a range'
  const far = Math.max(down, up)
  if (q05 < 0 && q95 > 0)
    return `${betweenText(q05, q95, unit, language)}, ${language === 'fr' ? 'zéro compris' : 'zero included'}`
  if (unit !== 'share' || far > EVEN * Math.min(down, up) || far < 0.95 || q05 < 0)
    return betweenText(q05, q95, unit, language)
  const points = pointsInWords(Math.round(far), language)
  return language === 'fr' ? `à${NBSP}${points} près` : `give or take ${points}`
}

export function fanSubtitle({ measure, draws }: FanData, language: Language): string {
  const count = decimal(draws, 0, language)
  return language === 'fr' ? `Éventail. ${measure}, ${count} tirages` : `Fan. ${measure}, ${count} draws`
}

/** The finding, then each year that has a value, at most one in five and the last. */
export function describeFan(data: FanData, language: Language): string {
  const { unit, published = [], observed = [] } = data
  const known = data.years.filter(({ q50 }) => Number.isFinite(q50))
  const years = known.filter(({ year }, i) => i === 0 || i === known.length - 1 || year % 5 === 0)
  const french = language === 'fr'
  const values = years.map(({ year, q05, q50, q95 }) => {
    const range = spanText(q05, q95, unit, language)
    return french
      ? `${year}${NBSP}: médiane ${quantity(q50, unit, language)} (neuf tirages sur dix${NBSP}: ${range})`
      : `${year}: median ${quantity(q50, unit, language)} (nine draws in ten: ${range})`
  })
  const points = [
    ...published.map(
      point => `${french ? 'publié' : 'published'}, ${point.year}: ${publishedWords(point, unit, language)}`
    ),
    ...observed.map(
      ({ year, value, by }) => `${OBSERVED[language][by]}, ${year}: ${quantity(value, unit, language)}`
    )
  ].map(line => (french ? line.replace(': ', `${NBSP}: `) : line))
  const end = french ? '\u202f; ' : '; '
  return `${fanFinding(data, language)}. ${[...values, ...points].join(end)}.`
}

export const OBSERVED = {
  fr: { measured: 'mesuré', estimated: 'estimé après coup' },
  en: { measured: 'measured', estimated: 'estimated since' }
} as const
