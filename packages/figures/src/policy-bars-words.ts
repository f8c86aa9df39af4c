/** What bars of policies say: the finding, which follows the numbers, and the words of a row. */
import type { Language } from '@horizon-soin/datasets'
import { fractionWord, inWords } from './number-words.js'
import { bare, betweenText, NBSP, precise, quantity, withUnit } from './numbers.js'
import type { PolicyBar, PolicyBarsData } from './policy-bars-data.js'
import { quantityBeside } from './policy-bars-rounding.js'

/** Less is told as nothing. */
const NOTHING = 0.5

/** Less of the whole is not told as a part of it. */
const LEAST = 0.005

/** A policy that adds at least so much of the whole is named in the title. */
const LEADS = 0.2

const quoted = (label: string, fr: boolean) => (fr ? `« ${label} »` : `“${label}”`)

/**
 * « Ensemble, ces dix mesures libèrent 92 600 ETP en 2035, entre 58 600 et 122 000 ; « Un plan pour les compétences » en apporte les trois
 * quarts ».
 */
export function policyBarsFinding(data: PolicyBarsData, language: Language): string {
  const fr = language === 'fr'
  const { policies, year } = data
  const { freed, low, high } = data.package
  if (policies.length === 0 || !Number.isFinite(freed))
    return fr ? 'Aucune mesure à comparer' : 'No measure to compare'
  const count = inWords(policies.length, language)
  const one = policies.length === 1
  const who = fr
    ? one
      ? 'Cette mesure'
      : `Ensemble, ces ${count} mesures`
    : one
      ? 'This measure'
      : `Together, these ${count} measures`
  if (data.isAwaited && (low === undefined || high === undefined))
    return fr
      ? `Temps libéré par ${one ? 'cette mesure' : `ces ${count} mesures`} en ${year}, avant les fourchettes`
      : `Time freed by ${one ? 'this measure' : `these ${count} measures`} in ${year}, before ${one ? 'its range' : 'their ranges'}`
  const doubt = low !== undefined && high !== undefined && low < -NOTHING && high > NOTHING
  const range = low === undefined || high === undefined ? '' : `, ${betweenText(low, high, 'fte', language)}`
  if (Math.abs(freed) < NOTHING)
    return fr
      ? `${who} ne ${one ? 'libère' : 'libèrent'} rien en ${year}${range}`
      : `${who} ${one ? 'frees' : 'free'} nothing in ${year}${range}`
  const amount = quantity(Math.abs(freed), 'fte', language)
  if (freed < 0)
    return fr
      ? `${who} ${one ? 'fait' : 'font'} perdre ${amount} en ${year}${range}`
      : `${who} ${one ? 'loses' : 'lose'} ${amount} in ${year}${range}`
  const verb = fr ? (one ? 'libère' : 'libèrent') : one ? 'frees' : 'free'
  const whole = fr ? `${who} ${verb} ${amount} en ${year}` : `${who} ${verb} ${amount} in ${year}`
  if (doubt)
    return fr
      ? `${whole}, mais la fourchette va de ${bare(low!, 'fte', language)} à ${quantity(high!, 'fte', language)}${NBSP}: un gain n’est pas sûr`
      : `${whole}, but the range runs from ${bare(low!, 'fte', language)} to ${quantity(high!, 'fte', language)}: a gain is not certain`
  const lead = one ? null : leading(data)
  if (lead === null) return whole + range
  const part = fractionWord(lead.share / freed, language) ?? precise(lead.share / freed, 'share', 0, language)
  return fr
    ? `${whole}${range} ; ${quoted(lead.label, true)} en apporte ${part}`
    : `${whole}${range}; ${quoted(lead.label, false)} brings ${part} of it`
}

/** The policy that adds the most of what all free. */
function leading({ policies, package: { freed } }: PolicyBarsData): PolicyBar | null {
  const [first] = policies.toSorted((a, b) => b.share - a.share)
  return first && first.share >= LEADS * freed ? first : null
}

/** « 72 600 ETP, soit 78 % », no finer than what it frees alone, which stands beside. */
export function shareText({ share, alone }: PolicyBar, freed: number, language: Language): string {
  if (Math.abs(share) < NOTHING) return withUnit('0', 'fte', language)
  const told = quantityBeside(share, alone, language)
  if (!(freed > NOTHING) || Math.abs(share / freed) < LEAST) return told
  return language === 'fr'
    ? `${told}, soit ${precise(share / freed, 'share', 0, language)}`
    : `${told}, that is ${precise(share / freed, 'share', 0, language)}`
}

/** « seule : 80 500, entre 39 600 et 104 000 ». */
export function aloneText(
  { alone, low, high }: Omit<PolicyBar, 'label' | 'share'>,
  language: Language
): string {
  const told = bare(alone, 'fte', language)
  if (low === undefined || high === undefined) return told
  const [a, b] = [bare(low, 'fte', language), bare(high, 'fte', language)]
  return language === 'fr' ? `${told}, entre ${a} et ${b}` : `${told}, between ${a} and ${b}`
}

export const policyWords = {
  fr: {
    share: 'sa part, les autres étant là',
    alone: 'seule, et neuf tirages sur dix',
    package: 'Toutes ensemble'
  },
  en: {
    share: 'its part, the others being there',
    alone: 'alone, and nine draws in ten',
    package: 'All together'
  }
} as const satisfies Record<Language, object>
