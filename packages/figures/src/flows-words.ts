/** What flows say: their finding, their grey line, their text alternative. */
import type { Language } from '@horizon-soin/datasets'
import type { FlowsData } from './flows-data.js'
import { asRead, NARROW_NBSP, NBSP, quantity } from './numbers.js'
import { inSentence } from './sentence.js'
import { typeset } from './typography.js'

/** A change of less than this part of the headcount is hardly one. */
const LEAST = 0.005

/** By balance: −1, 0, 1. */
const WHY = {
  fr: [
    'les départs dépassent les entrées',
    'autant d’entrées que de départs',
    'les entrées dépassent les départs'
  ],
  en: ['more leave than enter', 'as many enter as leave', 'more enter than leave']
} as const

interface KnownYear {
  year: number
  entrants: number
  leavers: number
}

const knownYears = ({ years, entrants, leavers }: FlowsData): KnownYear[] =>
  years
    .map((year, t) => ({ year, entrants: entrants[t] ?? Number.NaN, leavers: leavers[t] ?? Number.NaN }))
    .filter(one => Number.isFinite(one.entrants) && Number.isFinite(one.leavers))

/** Whether more enter than leave over all years: −1, 0 or 1. */
const balanceOf = (data: FlowsData): number =>
  Math.sign(knownYears(data).reduce((sum, { entrants, leavers }) => sum + entrants - leavers, 0))

/** « De 2018 à 2050, 120 000 infirmières et infirmiers de plus : les entrées dépassent les départs en tout ». */
export function flowsFinding(data: FlowsData, language: Language): string {
  const fr = language === 'fr'
  const name = typeset(data.who, language)
  const who = inSentence(name)
  const known = data.years.flatMap((year, t) => {
    const heads = data.headcount[t] ?? Number.NaN
    return Number.isFinite(heads) ? [{ year, heads }] : []
  })
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || first === last) return flowsAlone(data, name, language)
  const span = fr ? `De ${first.year} à ${last.year}` : `From ${first.year} to ${last.year}`
  const change = asRead(last.heads - first.heads, 'persons')
  const balance = balanceOf(data)
  if (Math.abs(last.heads - first.heads) <= LEAST * Math.max(first.heads, last.heads))
    return fr
      ? `${span}, presque autant ${/^[aeéèêhiouyœ]/i.test(who) ? 'd’' : 'de '}${who}`
      : `${span}, hardly any change in the number of ${who}`
  const size = quantity(Math.abs(change), 'persons', language)
  const grows = change > 0
  const why = WHY[language][balance + 1]!
  const but = balance !== 0 && balance > 0 !== grows ? (fr ? 'pourtant ' : 'yet ') : ''
  return fr
    ? `${span}, ${size} ${who} de ${grows ? 'plus' : 'moins'}${NBSP}: ${but}${why} en tout`
    : `${span}, ${size} ${grows ? 'more' : 'fewer'} ${who}: ${but}${why} overall`
}

/** Without two headcounts to compare. */
function flowsAlone(data: FlowsData, name: string, language: Language): string {
  const fr = language === 'fr'
  const colon = fr ? `${NBSP}: ` : ': '
  if (knownYears(data).length === 0) return `${name}${colon}${fr ? 'aucune valeur' : 'no value'}`
  const balance = balanceOf(data)
  return `${name}${colon}${WHY[language][balance + 1]}`
}

export function flowsSubtitle({ years }: FlowsData, language: Language): string {
  const [first, last] = [years[0], years.at(-1)]
  const span = first === undefined ? '' : language === 'fr' ? `, ${first} à ${last}` : `, ${first} to ${last}`
  return language === 'fr' ? `Courbes. Personnes par an${span}` : `Curves. People a year${span}`
}

/** From when on it is the other way round, where it turns once. */
export function flowsNote(data: FlowsData, language: Language): string {
  const signs = knownYears(data).map(({ year, entrants, leavers }) => ({
    year,
    sign: Math.sign(asRead(entrants, 'persons') - asRead(leavers, 'persons'))
  }))
  const turns = signs
    .filter(({ sign }) => sign !== 0)
    .filter(({ sign }, i, all) => i > 0 && all[i - 1]!.sign !== sign)
  const [turn] = turns
  if (!turn || turns.length > 1) return ''
  const more = turn.sign > 0
  return language === 'fr'
    ? `À partir de${NBSP}${turn.year}, ${WHY.fr[more ? 2 : 0]}.`
    : `From${NBSP}${turn.year} on, ${WHY.en[more ? 2 : 0]}.`
}

/** The finding, then the ends and every fifth year. */
export function describeFlows(data: FlowsData, language: Language): string {
  const fr = language === 'fr'
  const known = knownYears(data)
  const told = known.filter(({ year }, i) => i === 0 || i === known.length - 1 || year % 5 === 0)
  const values = told.map(({ year, entrants, leavers }) => {
    const [enter, leave] = [quantity(entrants, 'persons', language), quantity(leavers, 'persons', language)]
    return fr
      ? `${year}${NBSP}: ${enter} entrées, ${leave} départs`
      : `${year}: ${enter} enter, ${leave} leave`
  })
  const end = fr ? `${NARROW_NBSP}; ` : '; '
  return `${[flowsFinding(data, language), values.join(end)].filter(Boolean).join('. ')}.`
}
