/** Numbers of messages, and what each measures, in words. */
import type { Indicator } from '@horizon-soin/model'
import type { Words } from '../fr.js'
import { inSentence } from '../input-name.js'
import type { Labels } from '../labels.js'
import { ABSENT, count, heads, NBSP, points, share, signedCount } from '../numbers.js'
import type { MessageNumber } from './message.js'
import { messageText } from './text.js'

/** « 24 % », « 235 000 », « 300 000 ETP », « +14,8 points »: people are named by what is measured. */
export function numberWords({ value, unit }: MessageNumber, { language, units }: Words): string {
  if (Number.isNaN(value)) return ABSENT
  if (unit === 'share') return share(value, language)
  if (unit === 'points') return points(value, language)
  return unit === 'persons' ? heads(value, language) : count(value, language) + NBSP + units[unit]
}

/** A change of it: points of a share, people or full-time equivalents with their sign. */
export function changeWords(change: number, unit: MessageNumber['unit'], { language, units }: Words): string {
  if (Number.isNaN(change)) return ABSENT
  return unit === 'share' || unit === 'points'
    ? points(change, language)
    : signedCount(change, language) + NBSP + units[unit]
}

/** « Gain potentiel, radiologues, 2030 »: what is measured, of whom where it is not everybody, and when. */
export function numberLabel({ series, reading, year }: MessageNumber, labels: Labels, words: Words): string {
  const { readings } = messageText[words.language]
  const { group, profession, technology } = series
  const indicator = labels.indicator(series.indicator as Indicator)
  const parts = [
    ...(reading === 'scenario' ? [indicator] : [readings[reading], inSentence(indicator)]),
    ...(profession ? [inSentence(labels.profession(profession))] : []),
    ...(group && group !== 'all' ? [inSentence(labels.group(group))] : []),
    ...(technology ? [inSentence(labels.technology(technology))] : []),
    String(year)
  ]
  return parts.join(', ')
}
