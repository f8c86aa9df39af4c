/** What a waterfall says: its finding, its grey line, how its numbers are rounded. */
import type { Language } from '@horizon-soin/datasets'
import { NBSP } from './numbers.js'
import { type Rounding, roundingOf } from './rounding.js'
import type { DrawnBlock, DrawnWaterfall, WaterfallData } from './waterfall-data.js'

const PHRASES = {
  fr: {
    workforce: { name: 'les effectifs', of: 'des effectifs', many: true },
    'time-use': { name: 'l’emploi du temps', of: 'de l’emploi du temps', many: false },
    potential: { name: 'le potentiel', of: 'du potentiel', many: false },
    intensity: { name: 'l’intensité d’usage', of: 'de l’intensité d’usage', many: false },
    people: { name: 'l’avance des plus innovants', of: 'de l’avance des plus innovants', many: false },
    adoption: { name: 'l’adoption', of: 'de l’adoption', many: false },
    need: {
      name: 'le besoin et le temps rendu au soin',
      of: 'du besoin et du temps rendu au soin',
      many: true
    },
    policies: { name: 'les mesures', of: 'des mesures', many: true }
  },
  en: {
    workforce: { name: 'the workforce', of: 'from the workforce', many: false },
    'time-use': { name: 'time use', of: 'from time use', many: false },
    potential: { name: 'potential', of: 'from potential', many: false },
    intensity: { name: 'the intensity of use', of: 'from the intensity of use', many: false },
    people: {
      name: 'the lead of the most innovative',
      of: 'from the lead of the most innovative',
      many: false
    },
    adoption: { name: 'adoption', of: 'from adoption', many: false },
    need: {
      name: 'the need and the time back to care',
      of: 'from the need and the time back to care',
      many: false
    },
    policies: { name: 'the set of policies', of: 'from policies', many: false }
  }
} as const satisfies Record<Language, Record<DrawnBlock, { name: string; of: string; many: boolean }>>

/** The block that moves most in the direction of `sign`, all its technologies together. */
function leadingBlock({ steps }: DrawnWaterfall, sign: number): { block: DrawnBlock; delta: number } | null {
  const sums = new Map<DrawnBlock, number>()
  for (const { block, delta } of steps) sums.set(block, (sums.get(block) ?? 0) + delta)
  let lead: { block: DrawnBlock; delta: number } | null = null
  for (const [block, delta] of sums)
    if (lead === null || sign * delta > sign * lead.delta) lead = { block, delta }
  return lead
}

/** The level before each step and after the last, then the end; not all finite where a value does not exist. */
export function levelsOf({ from, to, steps }: DrawnWaterfall): number[] {
  const levels = [from]
  for (const { delta } of steps) levels.push(levels.at(-1)! + delta)
  return [...levels, to]
}

/** One rounding for ends and steps. */
export const waterfallRounding = ({ waterfall, unit }: WaterfallData, language: Language): Rounding => {
  const levels = levelsOf(waterfall)
  return roundingOf(Math.max(...levels) - Math.min(...levels), unit, language)
}

/** « De 23,9 à 28,0 % : l’adoption explique 3,0 points sur 4,1 ». */
export function waterfallFinding(data: WaterfallData, language: Language): string {
  const { measure, unit, waterfall, year } = data
  const { from, to, steps } = waterfall
  const { bare, level, amount, isZero, rounded } = waterfallRounding(data, language)
  const fr = language === 'fr'
  if (!levelsOf(waterfall).every(Number.isFinite))
    return fr
      ? `${measure}${NBSP}: un des deux scénarios n’a pas de valeur en ${year}`
      : `${measure}: one of the two scenarios has no value in ${year}`
  const colon = fr ? `${NBSP}: ` : ': '
  // Differences of what is read, so that the sentence adds up.
  const total = rounded(to) - rounded(from)
  const still = steps.every(({ delta }) => isZero(delta))
  const levelInWords = (value: number) => (unit === 'persons' ? amount(value) : level(value))
  if (isZero(total)) {
    const same = `${levelInWords(to)} ${fr ? 'dans les deux scénarios' : 'in both scenarios'}`
    const lead = still ? null : leadingBlock(waterfall, 1)
    if (lead === null) return same
    const { name, many } = PHRASES[language][lead.block]
    return fr
      ? `${same}${colon}${name} ${many ? 'ajoutent' : 'ajoute'} ${amount(lead.delta)}, le reste en retire autant`
      : `${same}${colon}${name} adds ${amount(lead.delta)}, the rest takes as much away`
  }
  const sign = Math.sign(total)
  const ends = fr ? `De ${bare(from)} à ${levelInWords(to)}` : `From ${bare(from)} to ${levelInWords(to)}`
  const lead = leadingBlock(waterfall, sign)
  if (lead === null) return ends
  const { delta } = lead
  const { name, of, many } = PHRASES[language][lead.block]
  const rest = total - rounded(delta)
  if (isZero(rest)) return `${ends}${colon}${fr ? `tout vient ${of}` : `all of it comes ${of}`}`
  if (rest * sign > 0)
    return fr
      ? `${ends}${colon}${name} ${many ? 'expliquent' : 'explique'} ${amount(delta)} sur ${bare(Math.abs(total))}`
      : `${ends}${colon}${name} explains ${bare(Math.abs(delta))} of the ${amount(total)}`
  if (fr) {
    const verb = sign > 0 ? (many ? 'ajoutent' : 'ajoute') : many ? 'retirent' : 'retire'
    return `${ends}${colon}${name} ${verb} ${amount(delta)}, le reste en ${sign > 0 ? 'retire' : 'ajoute'} ${bare(Math.abs(rest))}`
  }
  return sign > 0
    ? `${ends}${colon}${name} adds ${amount(delta)}, the rest takes ${bare(Math.abs(rest))} away`
    : `${ends}${colon}${name} takes ${amount(delta)} away, the rest adds ${bare(Math.abs(rest))}`
}

export function waterfallSubtitle(data: WaterfallData, language: Language): string {
  const { measure, year, unit, fromLabel, toLabel } = data
  if (language === 'fr') {
    const units = {
      share: `en${NBSP}%`,
      fte: 'en équivalents temps plein',
      persons: 'en personnes',
      euros: 'en euros'
    }[unit]
    return `Cascade. ${measure} en ${year}, de « ${fromLabel} » à « ${toLabel} », ${units}`
  }
  const units = { share: 'in %', fte: 'in full-time equivalents', persons: 'in people', euros: 'in euros' }[
    unit
  ]
  return `Waterfall. ${measure} in ${year}, from “${fromLabel}” to “${toLabel}”, ${units}`
}

/** After the source: how steps were made, and whether the axis is cut. */
export function waterfallNote(isCut: boolean, language: Language): string {
  if (language === 'fr')
    return `Les blocs changent l’un après l’autre, dans cet ordre.${isCut ? ' L’axe ne part pas de zéro.' : ''}`
  return `Blocks change one after the other, in this order.${isCut ? ' The axis does not start at zero.' : ''}`
}
