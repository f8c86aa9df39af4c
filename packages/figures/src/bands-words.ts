/** What bands say: their finding, their grey line, their text alternative. */
import type { Language } from '@horizon-soin/datasets'
import type { BandsData, BandsProfession } from './bands-data.js'
import { asRead, decimal, NARROW_NBSP, NBSP, quantity, spanText } from './numbers.js'
import { inSentence } from './sentence.js'
import { typeset } from './typography.js'

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

export const isWhole = (
  heads: readonly number[] | undefined,
  { edges }: BandsData
): heads is readonly number[] =>
  heads !== undefined &&
  edges.length > 0 &&
  heads.length === edges.length + 1 &&
  heads.every(each => Number.isFinite(each) && each >= 0) &&
  sum(heads) > 0

/** « moins de 10 % », « 10 à 20 % », « plus de 30 % ». */
export function bandWords({ edges }: BandsData, band: number, language: Language): string {
  const fr = language === 'fr'
  const [low, high] = [edges[band - 1], edges[band]]
  if (low === undefined) return `${fr ? 'moins de' : 'under'} ${quantity(high!, 'share', language)}`
  if (high === undefined) return `${fr ? 'plus de' : 'over'} ${quantity(low, 'share', language)}`
  return spanText(low, high, 'share', language)
}

const most = (heads: readonly number[]): number => heads.at(-1) ?? 0

/** « 330 000 personnes dépassent 30 % de temps libéré en 2030, 95 000 de plus que dans la référence ». */
export function bandsFinding(data: BandsData, language: Language): string {
  const { edges, professions, year } = data
  const fr = language === 'fr'
  const known = professions.filter(({ heads }) => isWhole(heads, data))
  const limit = edges.at(-1)
  if (known.length === 0 || limit === undefined)
    return fr ? 'Aucune profession n’a d’effectif' : 'No profession has a headcount'
  const when = fr ? `de temps libéré en${NBSP}${year}` : `of their time freed in${NBSP}${year}`
  const threshold = quantity(limit, 'share', language)
  const over = sum(known.map(({ heads }) => most(heads)))
  const count = quantity(over, 'persons', language)
  const says =
    asRead(over, 'persons') === 0
      ? fr
        ? `Personne ne dépasse ${threshold} ${when}`
        : `Nobody has over ${threshold} ${when}`
      : fr
        ? `${count} personnes dépassent ${threshold} ${when}`
        : `${count} people have over ${threshold} ${when}`
  if (known.every(({ reference }) => isWhole(reference, data))) {
    const gap = asRead(over, 'persons') - asRead(sum(known.map(one => most(one.reference!))), 'persons')
    const size = quantity(Math.abs(gap), 'persons', language)
    if (gap === 0) return fr ? `${says}, comme dans la référence` : `${says}, as in the reference`
    return fr
      ? `${says}, ${size} de ${gap > 0 ? 'plus' : 'moins'} que dans la référence`
      : `${says}, ${size} ${gap > 0 ? 'more' : 'fewer'} than in the reference`
  }
  if (asRead(over, 'persons') === 0 || known.length === 1) return says
  const share = ({ heads }: BandsProfession) => most(heads) / sum(heads)
  const first = known.reduce((a, b) => (share(b) > share(a) ? b : a))
  const who = inSentence(typeset(first.label, language))
  const percent = quantity(share(first), 'share', language)
  return fr
    ? `${says}, surtout chez les ${who}${NBSP}(${percent} d’entre eux)`
    : `${says}, most often among ${who}${NBSP}(${percent} of them)`
}

export function bandsSubtitle(data: BandsData, language: Language): string {
  const hasReference = data.professions.some(({ reference }) => isWhole(reference, data))
  return language === 'fr'
    ? `Barres empilées à 100${NBSP}%. Personnes de chaque profession selon la part de temps libérée en ${data.year}${hasReference ? `${NARROW_NBSP}; barre fine${NBSP}: référence` : ''}`
    : `Stacked bars to 100%. People of each profession by share of time freed in ${data.year}${hasReference ? '; thin bar: reference' : ''}`
}

/** « 172 000 sur 780 000 »: those above the last limit, of all. */
export const headsWords = (heads: readonly number[], language: Language): string =>
  `${quantity(most(heads), 'persons', language)} ${language === 'fr' ? 'sur' : 'of'} ${quantity(sum(heads), 'persons', language)}`

/** Each profession: share and heads of every band. */
export function describeBands(data: BandsData, language: Language): string {
  const colon = language === 'fr' ? `${NBSP}: ` : ': '
  const rows = data.professions
    .filter(({ heads }) => isWhole(heads, data))
    .map(({ label, heads }) => {
      const bands = heads.map((each, band) => {
        const share = decimal((each / sum(heads)) * 100, 0, language)
        return `${bandWords(data, band, language)}${colon}${quantity(each, 'persons', language)} (${share}${language === 'fr' ? NBSP : ''}%)`
      })
      return `${typeset(label, language)}, ${bands.join(', ')}`
    })
  return `${[bandsFinding(data, language), ...rows].join('. ')}.`
}
