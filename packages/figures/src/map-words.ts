/** What a map of regions says: its values, finding, grey line and text alternative. MODEL.md §7. */
import type { Language } from '@horizon-soin/datasets'
import { sinceBaseNote } from './balance-words.js'
import type { MapData, MapMeasure, MapRegion } from './map-data.js'
import { bare, decimal, NARROW_NBSP, NBSP, quantity } from './numbers.js'
import { typeset } from './typography.js'

/** Whether a measure is counted from zero to both sides. */
export const isAroundZero = (measure: MapMeasure): boolean => measure === 'balance' || measure === 'need'

/** A value as it stands on the map, without unit but for a percentage: 98 000, +4,2 %, −12 %. */
export function mapValue(value: number, measure: MapMeasure, language: Language): string {
  if (!isAroundZero(measure)) return bare(value, 'persons', language)
  const size = Math.abs(value)
  const words = decimal(value * 100, size < 0.0995 && size >= 0.0005 ? 1 : 0, language)
  const signed = value > 0 && /[1-9]/.test(words) ? `+${words}` : words
  return Number.isFinite(value) ? `${signed}${language === 'fr' ? NBSP : ''}%` : signed
}

/** The same with its unit. */
const told = (value: number, measure: MapMeasure, language: Language): string =>
  measure === 'freed' ? quantity(value, 'fte', language) : mapValue(value, measure, language)

/** Regions with a value, the least first. */
const rankedRegions = ({ regions }: MapData): MapRegion[] =>
  regions.filter(({ value }) => Number.isFinite(value)).sort((a, b) => a.value - b.value)

const per = (language: Language): string =>
  language === 'fr' ? `pour 100${NARROW_NBSP}000 habitants` : 'per 100,000 inhabitants'

/** « Infirmières et infirmiers : en 2030, de 820 (Île-de-France) à 1 240 (Corse) pour 100 000 habitants ». */
export function mapFinding(data: MapData, language: Language): string {
  const fr = language === 'fr'
  const { measure, year, nation, base } = data
  const name = `${typeset(data.who, language)}${fr ? NBSP : ''}: `
  const when = fr ? `en${NBSP}${year}` : `in ${year}`
  const ranked = rankedRegions(data)
  const [least, most] = [ranked[0], ranked.at(-1)]
  if (!least || !most)
    return fr ? `${name}aucune région n’a de valeur ${when}` : `${name}no region has a value ${when}`
  const end = ({ value, label }: MapRegion) =>
    `${mapValue(value, measure, language)} (${typeset(label, language)})`
  const span = fr ? `de${NBSP}${end(least)} à${NBSP}${end(most)}` : `from ${end(least)} to ${end(most)}`
  const all = told(nation, measure, language)
  switch (measure) {
    case 'density':
      return `${name}${when}, ${span} ${per(language)}`
    case 'headcount':
      return fr
        ? `${name}${all} ${when}, ${span} selon la région`
        : `${name}${all} ${when}, ${span} depending on the region`
    case 'freed':
      return fr
        ? `${name}${all} libérés ${when}, ${span} selon la région`
        : `${name}${all} freed ${when}, ${span} depending on the region`
    case 'need':
      if (isFlat(ranked))
        return fr
          ? `${name}${when}, le besoin de chaque région est celui de${NBSP}${base}`
          : `${name}${when}, the need of each region is that of ${base}`
      return fr
        ? `${name}entre ${base} et ${year}, le besoin change ${span}, ${all} en tout`
        : `${name}between ${base} and ${year}, need changes ${span}, ${all} in all`
    case 'balance': {
      if (isFlat(ranked))
        return fr
          ? `${name}${when}, chaque région part du même point`
          : `${name}${when}, every region starts from the same point`
      const short = ranked.filter(({ value }) => value < 0).length
      const count = fr
        ? short === 0
          ? 'la capacité dépasse le besoin partout'
          : `la capacité reste sous le besoin dans ${short} région${short > 1 ? 's' : ''} sur ${ranked.length}`
        : short === 0
          ? 'capacity exceeds need everywhere'
          : `capacity falls short of need in ${short} of ${ranked.length} regions`
      return `${name}${when}, ${count}, ${span}`
    }
  }
}

const isFlat = (ranked: readonly MapRegion[]): boolean =>
  ranked.every(({ value }) => Math.abs(value) < 0.0005)

const SUBTITLES: Record<Language, Record<MapMeasure, (data: MapData) => string>> = {
  fr: {
    density: ({ year }) => `Carte. Effectif ${per('fr')}, ${year}`,
    headcount: ({ year }) => `Carte. Effectif, ${year}`,
    freed: ({ year }) => `Carte. Équivalents temps plein libérés par les technologies, ${year}`,
    balance: ({ year }) =>
      `Carte. Capacité moins besoin, en part du besoin, ${year}${NARROW_NBSP}; hachures${NBSP}: la capacité manque`,
    need: ({ year, base }) =>
      `Carte. Changement du besoin de soins entre ${base} et ${year}${NARROW_NBSP}; hachures${NBSP}: il baisse`
  },
  en: {
    density: ({ year }) => `Map. Headcount ${per('en')}, ${year}`,
    headcount: ({ year }) => `Map. Headcount, ${year}`,
    freed: ({ year }) => `Map. Full-time equivalents freed by technologies, ${year}`,
    balance: ({ year }) =>
      `Map. Capacity minus need, as a share of need, ${year}; hatching: capacity is short`,
    need: ({ year, base }) =>
      `Map. Change of the need for care between ${base} and ${year}; hatching: it falls`
  }
}

export const mapSubtitle = (data: MapData, language: Language): string =>
  SUBTITLES[language][data.measure](data)

/** What a map does not show by itself: scales, outlines, what the zero of a balance is. */
export function mapNote({ measure, base }: MapData, language: Language, hasOutlines: boolean): string {
  const fr = language === 'fr'
  const outlines = hasOutlines
    ? fr
      ? `Régions d’outre-mer${NBSP}: chacune à son échelle. Contours${NBSP}: DSFR Chart, DINUM, licence MIT.`
      : 'Overseas regions: each on a scale of its own. Outlines: DSFR Chart, DINUM, MIT licence.'
    : fr
      ? 'Un carré par région, sans géographie.'
      : 'One square a region, without geography.'
  return [measure === 'balance' ? sinceBaseNote(base, language) : '', outlines].filter(Boolean).join(' ')
}

/** The finding, the whole, then each region, the least first. */
export function describeMap(data: MapData, language: Language): string {
  const fr = language === 'fr'
  const colon = fr ? `${NBSP}: ` : ': '
  const each = rankedRegions(data).map(
    ({ label, value }) => `${typeset(label, language)}${colon}${told(value, data.measure, language)}`
  )
  const whole = Number.isFinite(data.nation)
    ? [`${fr ? 'Ensemble' : 'All'}${colon}${told(data.nation, data.measure, language)}`]
    : []
  const list = [...whole, ...each].join(fr ? `${NARROW_NBSP}; ` : '; ')
  return `${[mapFinding(data, language), list].filter(Boolean).join('. ')}.`
}
