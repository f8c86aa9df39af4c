/** What a map of regions says: its values, finding, grey line and text alternative. MODEL.md §7. */
import type { Language } from '@horizon-soin/datasets'
import { sinceBaseNote } from './balance-words.js'
import type { MapData, MapMeasure, MapRegion } from './map-data.js'
import { OUTLINES, OVERSEAS } from './map-outlines.js'
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

/**
 * Regions whose extremes are told together, the least first, and those told apart: of a map of France, those overseas, whose few people
 * make for values far from the others.
 */
function toldRegions(data: MapData): { ranked: MapRegion[]; apart: MapRegion[] } {
  const all = rankedRegions(data)
  const isFrance = data.regions.every(({ code }) => Object.hasOwn(OUTLINES, code))
  const isApart = ({ code }: MapRegion) => isFrance && OVERSEAS.includes(code)
  const ranked = all.filter(one => !isApart(one))
  return ranked.length === 0 ? { ranked: all, apart: [] } : { ranked, apart: all.filter(isApart) }
}

const spanOf = (ranked: readonly MapRegion[], measure: MapMeasure, language: Language): string => {
  const end = ({ value, label }: MapRegion) =>
    `${mapValue(value, measure, language)} (${typeset(label, language)})`
  const [least, most] = [ranked[0]!, ranked.at(-1)!]
  if (ranked.length === 1) return end(least)
  return language === 'fr'
    ? `de${NBSP}${end(least)} à${NBSP}${end(most)}`
    : `from ${end(least)} to ${end(most)}`
}

const per = (language: Language): string =>
  language === 'fr' ? `pour 100${NARROW_NBSP}000 habitants` : 'per 100,000 inhabitants'

/** « Infirmières et infirmiers : en 2030, de 820 (Île-de-France) à 1 240 (Corse) pour 100 000 habitants, hors outre-mer ». */
export function mapFinding(data: MapData, language: Language): string {
  const fr = language === 'fr'
  const { measure, year, nation, base, since } = data
  const name = `${typeset(data.who, language)}${fr ? NBSP : ''}: `
  const when = fr ? `en${NBSP}${year}` : `in ${year}`
  const { ranked, apart } = toldRegions(data)
  if (ranked.length === 0)
    return fr ? `${name}aucune région n’a de valeur ${when}` : `${name}no region has a value ${when}`
  const span = spanOf(ranked, measure, language)
  const among = apart.length === 0 ? '' : fr ? ', hors outre-mer' : ', overseas apart'
  const all = told(nation, measure, language)
  switch (measure) {
    case 'density':
      return `${name}${when}, ${span} ${per(language)}${among}`
    case 'headcount':
      return fr
        ? `${name}${all} ${when}, ${span} selon la région${among}`
        : `${name}${all} ${when}, ${span} depending on the region${among}`
    case 'freed':
      if (year === since)
        return fr
          ? `${name}le temps libéré se compte depuis${NBSP}${since}, il est nul cette année-là`
          : `${name}freed time is counted since ${since}, in which it is zero`
      return fr
        ? `${name}${all} libérés depuis${NBSP}${since} ${when}, ${span} selon la région${among}`
        : `${name}${all} freed since ${since} ${when}, ${span} depending on the region${among}`
    case 'need':
      if (isFlat(ranked))
        return fr
          ? `${name}${when}, le besoin de chaque région est celui de${NBSP}${base}`
          : `${name}${when}, the need of each region is that of ${base}`
      return fr
        ? `${name}entre ${base} et ${year}, le besoin change ${span}${among}, ${all} en tout`
        : `${name}between ${base} and ${year}, need changes ${span}${among}, ${all} in all`
    case 'balance': {
      if (isFlat(ranked))
        return fr
          ? `${name}${when}, chaque région part du même point`
          : `${name}${when}, every region starts from the same point`
      // How many regions are short is not told: that hangs on ranges that no region has.
      return fr
        ? `${name}${when}, en valeur centrale et sans fourchette régionale, le solde va ${span} du besoin${among}`
        : `${name}${when}, by central values without regional ranges, the balance goes ${span} of need${among}`
    }
  }
}

const isFlat = (ranked: readonly MapRegion[]): boolean =>
  ranked.every(({ value }) => Math.abs(value) < 0.0005)

const SUBTITLES: Record<Language, Record<MapMeasure, (data: MapData) => string>> = {
  fr: {
    density: ({ year }) => `Carte. Effectif ${per('fr')}, ${year}`,
    headcount: ({ year }) => `Carte. Effectif, ${year}`,
    freed: ({ year, since }) =>
      `Carte. Équivalents temps plein libérés par les technologies depuis ${since}, ${year}`,
    balance: ({ year }) =>
      `Carte. Capacité moins besoin, en part du besoin, ${year}${NARROW_NBSP}; hachures${NBSP}: la capacité manque`,
    need: ({ year, base }) =>
      `Carte. Changement du besoin de soins entre ${base} et ${year}${NARROW_NBSP}; hachures${NBSP}: il baisse`
  },
  en: {
    density: ({ year }) => `Map. Headcount ${per('en')}, ${year}`,
    headcount: ({ year }) => `Map. Headcount, ${year}`,
    freed: ({ year, since }) => `Map. Full-time equivalents freed by technologies since ${since}, ${year}`,
    balance: ({ year }) =>
      `Map. Capacity minus need, as a share of need, ${year}; hatching: capacity is short`,
    need: ({ year, base }) =>
      `Map. Change of the need for care between ${base} and ${year}; hatching: it falls`
  }
}

export const mapSubtitle = (data: MapData, language: Language): string =>
  `${SUBTITLES[language][data.measure](data)}. ${language === 'fr' ? 'Valeurs centrales, sans fourchette régionale' : 'Central values, without regional ranges'}`

/** What a map does not show by itself: regions told apart, scales, outlines, what the zero of a balance is. */
export function mapNote(data: MapData, language: Language, hasOutlines: boolean): string {
  const fr = language === 'fr'
  const { measure, base, caution = '' } = data
  const { apart } = toldRegions(data)
  const overseas =
    apart.length === 0
      ? ''
      : `${fr ? `Outre-mer${NBSP}: ` : 'Overseas: '}${spanOf(apart, measure, language)}.`
  const outlines = hasOutlines
    ? fr
      ? `Régions d’outre-mer${NBSP}: chacune à son échelle. Contours${NBSP}: DSFR Chart, DINUM, licence MIT.`
      : 'Overseas regions: each on a scale of its own. Outlines: DSFR Chart, DINUM, MIT licence.'
    : fr
      ? 'Un carré par région, sans géographie.'
      : 'One square a region, without geography.'
  const zero = measure === 'balance' ? sinceBaseNote(base, language) : ''
  return [overseas, typeset(caution, language), zero, outlines].filter(Boolean).join(' ')
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
