/** Words of a chart of opinions: a share with its interval, one that is hidden, and what the rows come to. */
import type { Language } from '@horizon-soin/datasets'
import { decimal, NARROW_NBSP, withUnit } from './numbers.js'
import {
  OPINION_QUESTIONS,
  type OpinionData,
  type OpinionQuestion,
  type OpinionShare
} from './opinion-data.js'

export const QUESTION_WORDS = {
  fr: { useful: 'utile', realistic: 'réaliste' },
  en: { useful: 'useful', realistic: 'realistic' }
} as const satisfies Record<Language, Record<OpinionQuestion, string>>

const whole = (share: number, language: Language): string => decimal(share * 100, 0, language)
const percent = (share: number, language: Language): string =>
  withUnit(whole(share, language), 'share', language)

export const isKnown = (share: OpinionShare | null): share is Extract<OpinionShare, { value: number }> =>
  share !== null && 'value' in share

/** « 86 % (82 à 90) », « masqué, de 0 à 12 % », « – ». */
export function shareWords(share: OpinionShare | null, language: Language): string {
  const fr = language === 'fr'
  if (share === null) return fr ? 'sans réponse' : 'no answer'
  const to = fr ? 'à' : 'to'
  if ('value' in share)
    return `${percent(share.value, language)} (${whole(share.low, language)} ${to} ${whole(share.high, language)})`
  const { hiddenLow, hiddenHigh } = share
  if (hiddenHigh >= 1)
    return hiddenLow <= 0
      ? fr
        ? 'masqué'
        : 'hidden'
      : fr
        ? `masqué, au moins ${percent(hiddenLow, language)}`
        : `hidden, at least ${percent(hiddenLow, language)}`
  return fr
    ? `masqué, de ${whole(hiddenLow, language)} à ${percent(hiddenHigh, language)}`
    : `hidden, ${whole(hiddenLow, language)} to ${percent(hiddenHigh, language)}`
}

/** Of how many rows more than half said so, the whole interval being above half. */
const clear = (data: OpinionData, question: OpinionQuestion): number =>
  data.groups
    .flatMap(({ rows }) => rows)
    .filter(row => {
      const share = row[question]
      return isKnown(share) && share.low > 0.5
    }).length

/** « Plus de la moitié disent utiles 18 propositions sur 20, réalistes 12 »; of groups, what everyone said. */
export function opinionFinding(data: OpinionData, language: Language): string {
  const fr = language === 'fr'
  const rows = data.groups.flatMap(group => group.rows)
  const [first] = rows
  if (first === undefined) return fr ? 'Rien n’est publié' : 'Nothing is published'
  if (data.of === 'groups') {
    const told = OPINION_QUESTIONS.flatMap(question => {
      const share = first[question]
      if (!isKnown(share)) return []
      const value = percent(share.value, language)
      const word = QUESTION_WORDS[language][question]
      return [fr ? `${word} pour ${value}` : `${word} for ${value}`]
    })
    if (told.length === 0)
      return fr ? 'Trop peu de réponses pour un pourcentage' : 'Too few answers for a percentage'
    const said = told.join(', ')
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}${fr ? ' des répondants volontaires' : ' of volunteer respondents'}`
  }
  const [useful, realistic] = [clear(data, 'useful'), clear(data, 'realistic')]
  if (rows.length === 1)
    return fr
      ? 'Une seule proposition\u00a0: sa part d’utile, sa part de réaliste'
      : 'One proposal: its share of useful, its share of realistic'
  return fr
    ? `Plus de la moitié des répondants volontaires jugent utiles ${useful} propositions sur ${rows.length}, réalistes ${realistic}`
    : `More than half of volunteer respondents find ${useful} proposals of ${rows.length} useful, ${realistic} realistic`
}

/** « Plan national : utile 86 % (82 à 90), réaliste 75 % (70 à 80) ». */
export function rowWords(
  { label, useful, realistic }: { label: string } & Record<OpinionQuestion, OpinionShare | null>,
  language: Language
): string {
  const words = QUESTION_WORDS[language]
  const colon = language === 'fr' ? '\u00a0: ' : ': '
  return `${label}${colon}${words.useful} ${shareWords(useful, language)}, ${words.realistic} ${shareWords(realistic, language)}`
}

export const rowsJoined = (rows: readonly string[], language: Language): string =>
  rows.join(language === 'fr' ? `${NARROW_NBSP}; ` : '; ')
