/** What a mix says: its finding, its grey line, its text alternative. */
import type { Language } from '@horizon-soin/datasets'
import type { MixData, MixProfession } from './mix-data.js'
import { capitalised } from './number-words.js'
import { NARROW_NBSP, NBSP, quantity } from './numbers.js'
import { inSentence } from './sentence.js'
import { technologyName, technologyPhrase } from './technologies.js'
import { typeset } from './typography.js'

/** The most that a bar can reach beyond what it adds up to: gains and costs that nearly cancel have shares of any size. */
const MOST_GROSS = 2
const MOST_NOTED = 3
/** Technologies that a finding names, as long as it stays a title. */
const MOST_TOLD = 3
const MOST_CHARACTERS = 170
/** A share below this is nobody's strong point. */
const LEAST_TOLD = 0.05

/** Whether a profession's time is freed, and in shares that a bar can show. */
export const hasMix = ({ freed, shares }: MixProfession): boolean =>
  freed > 0 && shares.every(Number.isFinite) && gross(shares) <= MOST_GROSS

/** What technologies that free time add up to; 1 where none costs time. */
export const gross = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => sum + Math.max(0, share), 0)

/** A profession whose largest share is that of one technology. */
export interface Lead {
  profession: MixProfession
  technology: number
  share: number
}

/** The profession where a technology leads by the largest share, for each technology that leads somewhere; largest first. */
function leadsOf({ professions }: MixData): Lead[] {
  const best = new Map<number, Lead>()
  for (const profession of professions.filter(hasMix)) {
    const share = Math.max(...profession.shares)
    const technology = profession.shares.indexOf(share)
    if (share > (best.get(technology)?.share ?? 0)) best.set(technology, { profession, technology, share })
  }
  return [...best.values()].sort((a, b) => b.share - a.share)
}

/** The profession where each technology that leads nowhere has its largest share. */
function othersOf({ professions, technologies }: MixData, leads: readonly Lead[]): Lead[] {
  return technologies.flatMap((_, technology) => {
    if (leads.some(lead => lead.technology === technology)) return []
    const best = professions
      .filter(hasMix)
      .map(profession => ({ profession, technology, share: profession.shares[technology] ?? 0 }))
      .reduce<Lead | null>((a, b) => (a === null || b.share > a.share ? b : a), null)
    return best && best.share >= LEAST_TOLD ? [best] : []
  })
}

/** « L’IA vient en tête chez les radiologues, le numérique chez les cadres de santé, la robotique chez les aides-soignants ». */
export const mixFinding = (data: MixData, language: Language): string => toldOf(data, language).finding

/** The finding, and the professions that it is about: three without their shares, which the bars have, two with them. */
export function toldOf(data: MixData, language: Language): { finding: string; leads: readonly Lead[] } {
  const leads = leadsOf(data)
  const others = leads.length > 1 ? othersOf(data, leads) : []
  const [full, short] = [leads.slice(0, MOST_TOLD), leads.slice(0, 2)]
  const rest = others.slice(0, MOST_TOLD - full.length)
  const finding = findingOf(data, full, rest, language)
  return finding.length <= MOST_CHARACTERS
    ? { finding, leads: [...full, ...rest] }
    : { finding: findingOf(data, short, [], language), leads: short }
}

function findingOf(
  data: MixData,
  told: readonly Lead[],
  others: readonly Lead[],
  language: Language
): string {
  const { professions, technologies, year } = data
  const [first, ...next] = told
  const fr = language === 'fr'
  const drawn = professions.filter(hasMix)
  if (!first || !technologies[first.technology])
    return fr ? `En${NBSP}${year}, aucun temps libéré à partager` : `In ${year}, no freed time to share`
  const name = ({ technology }: Lead) => technologyPhrase(technologies[technology]!, language)
  const who = ({ label }: MixProfession) => inSentence(typeset(label, language))
  const amongAlone = ({ profession }: Lead) => `${fr ? 'chez les' : 'among'} ${who(profession)}`
  const among = (lead: Lead) => `${amongAlone(lead)}${NBSP}(${quantity(lead.share, 'share', language)})`
  const leads = fr ? 'vient en tête' : 'comes first'
  if (next.length > 0) {
    const where = told.length + others.length > 2 ? amongAlone : among
    const clauses = next.map(lead => `${name(lead)} ${where(lead)}`)
    const ends = others.map(lead => {
      const reached = quantity(lead.share, 'share', language)
      return `${name(lead)} ${fr ? 'atteint' : 'reaches'} ${reached} ${amongAlone(lead)}`
    })
    return capitalised([`${name(first)} ${leads} ${where(first)}`, ...clauses, ...ends].join(', '))
  }
  if (drawn.length === 1) return capitalised(`${name(first)} ${leads} ${among(first)}`)
  const least = drawn.reduce((a, b) => (b.shares[first.technology]! < a.shares[first.technology]! ? b : a))
  const lowest = { profession: least, technology: first.technology, share: least.shares[first.technology]! }
  return fr
    ? capitalised(`${name(first)} vient en tête partout, le plus ${among(first)}, le moins ${among(lowest)}`)
    : capitalised(`${name(first)} comes first everywhere, most ${among(first)}, least ${among(lowest)}`)
}

export const mixSubtitle = ({ year }: MixData, language: Language): string =>
  language === 'fr'
    ? `Mélange. Part de chaque technologie dans le temps libéré en ${year}, en %`
    : `Mix. Share of each technology in the time freed in ${year}, in %`

/** Why a profession has no bar. */
export function noMixWords({ freed, shares }: MixProfession, language: Language): string {
  const fr = language === 'fr'
  if (freed < 0) {
    const lost = quantity(-freed, 'share', language)
    return fr ? `temps perdu${NBSP}: ${lost}` : `time lost: ${lost}`
  }
  if (shares.length > 0 && shares.every(Number.isFinite) && freed > 0)
    return fr ? 'gains et coûts de temps se compensent presque' : 'time freed and time lost nearly cancel'
  return fr ? 'rien de libéré' : 'nothing freed'
}

/** After the source, where bars go left of zero: which technology costs time to whom, as their parts may be too thin for a number. */
export function costNote(data: MixData, language: Language): string {
  const costs = data.professions.filter(hasMix).flatMap(({ label, shares }) =>
    data.technologies.flatMap((technology, k) => {
      const share = shares[k] ?? 0
      if (!(share < 0)) return []
      const words = `${inSentence(typeset(label, language))}, ${inSentence(technologyName(technology, language))}${NBSP}${quantity(share, 'share', language)}`
      return [{ share, words }]
    })
  )
  if (costs.length === 0) return ''
  const largest = costs.sort((a, b) => a.share - b.share).slice(0, MOST_NOTED)
  const told = largest.map(({ words }) => words).join(language === 'fr' ? `${NARROW_NBSP}; ` : '; ')
  const more = costs.length > MOST_NOTED ? (language === 'fr' ? ' et d’autres' : ' and others') : ''
  return language === 'fr'
    ? `À gauche de zéro, ce qui coûte du temps${NBSP}: ${told}${more}.`
    : `Left of zero, what costs time: ${told}${more}.`
}

/** Every share of every profession, in their order. */
export function describeMix(data: MixData, rows: readonly MixProfession[], language: Language): string {
  const fr = language === 'fr'
  const values = rows.map(row => {
    const shares = row.shares.map(
      (share, k) =>
        `${technologyName(data.technologies[k] ?? { id: '', label: '' }, language)}${NBSP}${quantity(share, 'share', language)}`
    )
    const words = hasMix(row) ? shares.join(', ') : noMixWords(row, language)
    return `${typeset(row.label, language)}${fr ? NBSP : ''}: ${words}`
  })
  return `${[mixFinding(data, language), ...values].join('. ')}.`
}
