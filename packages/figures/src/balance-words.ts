/** What a balance says: its finding, its grey line, its text alternative. MODEL.md §7. */
import type { Language } from '@horizon-soin/datasets'
import type { BalanceData } from './balance-data.js'
import { asRead, betweenText, change, NARROW_NBSP, NBSP, quantity } from './numbers.js'
import { typeset } from './typography.js'

/** Need and capacity that differ by less than this part of the need follow each other. */
const NEAR = 0.01

export const balanceAt = ({ need, capacity }: BalanceData, t: number): number =>
  (capacity[t] ?? Number.NaN) - (need[t] ?? Number.NaN)

/** Place of the year that is spoken of: the one asked for, else the last that has a balance; −1 where none has. */
export function balancePlace(data: BalanceData): number {
  const { years, focus } = data
  const place = years.indexOf(focus)
  if (Number.isFinite(balanceAt(data, place))) return place
  return years.findLastIndex((_, t) => Number.isFinite(balanceAt(data, t)))
}

/** « Infirmiers : en 2040, la capacité reste sous le besoin de 24 000 ETP, entre 3 000 et 50 000 ». */
export function balanceFinding(data: BalanceData, language: Language): string {
  const fr = language === 'fr'
  const place = balancePlace(data)
  const name = `${typeset(data.who, language)}${fr ? NBSP : ''}: `
  if (place < 0) return `${name}${fr ? 'aucun besoin calculé' : 'no need computed'}`
  const balance = balanceAt(data, place)
  const year = data.years[place]!
  const when = fr ? `en${NBSP}${year}` : `in ${year}`
  if (year === data.base && asRead(balance, 'fte') === 0)
    return fr
      ? `${name}${when}, capacité et besoin partent du même point`
      : `${name}${when}, capacity and need start from the same point`
  if (Math.abs(balance) < NEAR * data.need[place]!)
    return fr
      ? `${name}${when}, la capacité suit le besoin à moins de 1${NBSP}% près${nearClause(data, place, balance, language)}`
      : `${name}${when}, capacity follows need within 1%${nearClause(data, place, balance, language)}`
  const size = quantity(Math.abs(balance), 'fte', language)
  const says = fr
    ? balance > 0
      ? `${name}${when}, la capacité dépasse le besoin de ${size}`
      : `${name}${when}, la capacité reste sous le besoin de ${size}`
    : balance > 0
      ? `${name}${when}, capacity exceeds need by ${size}`
      : `${name}${when}, capacity falls short of need by ${size}`
  return `${says}${rangeClause(data, place, balance, language)}`
}

/** Range of the draws in a year, where there is one that holds the value. */
function rangeAt({ bands }: BalanceData, place: number, balance: number): [number, number] | null {
  const [low, high] = [bands?.q05[place] ?? Number.NaN, bands?.q95[place] ?? Number.NaN]
  return low <= balance && balance <= high ? [low, high] : null
}

/** Of a balance near zero: « , mais la fourchette va de −60 000 à +50 000 ETP », without « mais » where the range is near zero too. */
function nearClause(data: BalanceData, place: number, balance: number, language: Language): string {
  const range = rangeAt(data, place, balance)
  if (range === null) return ''
  const [low, high] = range
  const isNear = Math.max(-low, high) < NEAR * data.need[place]!
  const ends = [change(low, 'persons', language), change(high, 'fte', language)] as const
  return language === 'fr'
    ? `, ${isNear ? 'et' : 'mais'} la fourchette va de ${ends[0]} à ${ends[1]}`
    : `, ${isNear ? 'and' : 'but'} the range goes from ${ends[0]} to ${ends[1]}`
}

/** « , entre 3 000 et 50 000 ETP »; or that the draws do not all say the same; nothing where there is no range that holds the value. */
function rangeClause(data: BalanceData, place: number, balance: number, language: Language): string {
  const range = rangeAt(data, place, balance)
  if (range === null) return ''
  const [low, high] = range
  const fr = language === 'fr'
  if (low < 0 && high > 0)
    return fr
      ? `, mais la fourchette va de ${change(low, 'persons', language)} à ${change(high, 'fte', language)}`
      : `, but the range goes from ${change(low, 'persons', language)} to ${change(high, 'fte', language)}`
  const [from, to] = balance > 0 ? [low, high] : [-high, -low]
  return `, ${betweenText(from, to, 'fte', language)}`
}

export function balanceSubtitle({ years }: BalanceData, language: Language): string {
  const [first, last] = [years[0], years.at(-1)]
  const fr = language === 'fr'
  const span = first === undefined ? '' : fr ? `, ${first} à ${last}` : `, ${first} to ${last}`
  return fr
    ? `Courbes. Besoin et capacité de soins, équivalents temps plein${span}${NARROW_NBSP}; en dessous, leur différence, le solde`
    : `Curves. Need for care and capacity, full-time equivalents${span}; below, their difference`
}

/** What the zero of the balance is: said under every picture of one. */
export const sinceBaseNote = (base: number, language: Language): string =>
  language === 'fr'
    ? `Le solde est nul en${NBSP}${base} par construction${NBSP}: il dit comment besoin et capacité s’éloignent ensuite, pas ce qui manque aujourd’hui.`
    : `The balance is zero in ${base} by construction: it says how need and capacity part from then on, not what is missing today.`

export function balanceNote({ base, bands }: BalanceData, language: Language): string {
  const fr = language === 'fr'
  const range =
    bands &&
    (fr
      ? `Bande centrale${NBSP}: une chance sur deux${NARROW_NBSP}; entière${NBSP}: neuf sur dix.`
      : 'Central band: one chance in two; whole band: nine in ten.')
  return [sinceBaseNote(base, language), range].filter(Boolean).join(' ')
}

/** The finding, then need, capacity and balance at the ends, in the year spoken of and every fifth year. */
export function describeBalance(data: BalanceData, language: Language): string {
  const fr = language === 'fr'
  const { years, need, capacity, bands } = data
  const place = balancePlace(data)
  const told = years.flatMap((year, t) => {
    const balance = balanceAt(data, t)
    if (!Number.isFinite(balance)) return []
    if (t !== 0 && t !== years.length - 1 && t !== place && year % 5 !== 0) return []
    const [n, c] = [quantity(need[t]!, 'fte', language), quantity(capacity[t]!, 'fte', language)]
    const [low, high] = [bands?.q05[t] ?? Number.NaN, bands?.q95[t] ?? Number.NaN]
    const isKnown = Number.isFinite(low) && Number.isFinite(high)
    const range = isKnown ? ` (${change(low, 'fte', language)}, ${change(high, 'fte', language)})` : ''
    const difference = `${change(balance, 'fte', language)}${range}`
    return [
      fr
        ? `${year}${NBSP}: besoin ${n}, capacité ${c}, solde ${difference}`
        : `${year}: need ${n}, capacity ${c}, balance ${difference}`
    ]
  })
  const end = fr ? `${NARROW_NBSP}; ` : '; '
  return `${[balanceFinding(data, language), told.join(end)].filter(Boolean).join('. ')}.`
}
