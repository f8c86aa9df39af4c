/** What the possible against the used says. */
import type { Language } from '@horizon-soin/datasets'
import { OBSERVED } from './fan-words.js'
import { inWords } from './number-words.js'
import { NARROW_NBSP, NBSP, quantity, spanText } from './numbers.js'
import type { PossibleData } from './possible-data.js'
import { publishedWords } from './published-words.js'
import { knownRange } from './value-range.js'

/** A gain has arrived in the first year that it is at this part of its highest. */
const ARRIVED = 0.9
/** Years of arrival are told of a potential of at least this in the last year: below, they would be firmer than what they are of. */
const WORTH = 0.1

function arrival(years: readonly number[], values: readonly number[]): number | null {
  const highest = Math.max(...values.filter(Number.isFinite))
  return highest > 0 ? (years[values.findIndex(value => value >= ARRIVED * highest)] ?? null) : null
}

/** « Le possible est là en 2029, l’usage neuf ans plus tard »: the years when each is at nine tenths of its highest. */
export function possibleFinding({ years, potential, effective }: PossibleData, language: Language): string {
  const fr = language === 'fr'
  const [possible, used] = [arrival(years, potential), arrival(years, effective)]
  if (possible === null) return fr ? 'La technique ne libère aucun temps' : 'Technology frees no time'
  const last = potential.findLastIndex(Number.isFinite)
  if (potential[last]! < WORTH)
    return neutralFinding(years[last]!, potential[last]!, effective[last], language)
  const start = fr ? `Le possible est là en${NBSP}${possible}` : `What is possible is there in ${possible}`
  if (used === null) return fr ? `${start}, rien n’en est utilisé` : `${start}, none of it is used`
  const gap = Math.abs(used - possible)
  if (gap === 0) return fr ? `${start}, l’usage en même temps` : `${start}, and so is its use`
  const count = fr
    ? `${inWords(gap, 'fr')}${NBSP}an${gap > 1 ? 's' : ''}`
    : `${inWords(gap, 'en')} year${gap > 1 ? 's' : ''}`
  const later = used > possible
  return fr
    ? `${start}, l’usage ${count} plus ${later ? 'tard' : 'tôt'}`
    : `${start}, its use ${count} ${later ? 'later' : 'earlier'}`
}

/** « En 2050, gain possible : 4,1 % du temps de travail ; gain effectif : 3,2 % », without a year of arrival. */
function neutralFinding(
  year: number,
  potential: number,
  effective: number | undefined,
  language: Language
): string {
  const [possible, used] = [potential, effective ?? Number.NaN].map(value =>
    quantity(value, 'share', language)
  )
  return language === 'fr'
    ? `En${NBSP}${year}, gain possible${NBSP}: ${possible} du temps de travail${NARROW_NBSP}; gain effectif${NBSP}: ${used}`
    : `In ${year}, possible gain: ${possible} of working time; effective gain: ${used}`
}

/** The finding, both gains at the ends and every five years, then what is marked. */
export function describePossible(data: PossibleData, language: Language): string {
  const fr = language === 'fr'
  const {
    years,
    potential,
    effective,
    ranges,
    publishedPotential = [],
    publishedEffective = [],
    observed = []
  } = data
  const share = (value: number | undefined) => quantity(value ?? Number.NaN, 'share', language)
  const told = years.flatMap((year, t) => {
    if (t > 0 && t < years.length - 1 && year % 5 !== 0) return []
    const range = knownRange(ranges?.[t])
    const span = range ? ` (${spanText(range.q05, range.q95, 'share', language)})` : ''
    return [
      fr
        ? `${year}${NBSP}: ${share(potential[t])} possible, ${share(effective[t])} utilisé${span}`
        : `${year}: ${share(potential[t])} possible, ${share(effective[t])} used${span}`
    ]
  })
  const published = [...publishedPotential, ...publishedEffective].map(point =>
    fr
      ? `publié pour ${point.year}${NBSP}: ${publishedWords(point, 'share', 'fr')}`
      : `published for ${point.year}: ${publishedWords(point, 'share', 'en')}`
  )
  const seen = observed.map(
    ({ year, value, by }) => `${OBSERVED[language][by]}, ${year}${fr ? NBSP : ''}: ${about(value, language)}`
  )
  return `${possibleFinding(data, language)}. ${[...told, ...published, ...seen].join(fr ? `${NARROW_NBSP}; ` : '; ')}.`
}

/** « environ 1 % »: what was seen since is of few tasks and places. */
export const about = (value: number, language: Language): string =>
  `${language === 'fr' ? 'environ' : 'about'} ${quantity(value, 'share', language)}`
