/** First step of a day: what remains, what is freed and what is added of each activity, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import type { DayActivity, DayData } from './day-data.js'
import {
  dayFinding,
  dayNote,
  daySubtitle,
  describeDay,
  freedOf,
  freedWords,
  isKnown,
  shareWords
} from './day-words.js'
import { duration } from './durations.js'
import type { Heading } from './frame.js'
import { NBSP } from './numbers.js'
import { type TechnologyTokens, technologyName, technologyTokens } from './technologies.js'
import { typeset } from './typography.js'

/** In minutes: less is told as nothing. */
const LEAST_SAID = 0.05

/** A technology's part of an activity: time freed, or added where `isCost`. */
interface DayPart {
  minutes: number
  isCost: boolean
  text: string
  tokens: TechnologyTokens
}

export interface DayBlock {
  label: string
  duration: string
  minutes: number
  /** What technologies leave, without what they add: the length of its block. */
  remains: number
  /** What the activity takes after, with what they add. */
  remainsText: string
  parts: readonly DayPart[]
  /** « 49 min libérées », « 45 % de l’activité ». */
  freed: string
  share: string
}

export interface DaySeries {
  heading: Heading
  beforeTitle: string
  afterTitle: string
  remainsWord: string
  key: readonly { word: string; tokens: TechnologyTokens }[]
  blocks: readonly DayBlock[]
  language: Language
}

export function daySeries(data: DayData, language: Language): DaySeries {
  const fr = language === 'fr'
  const tokens = technologyTokens(data.technologies)
  const words = data.technologies.map(technology => technologyName(technology, language))
  const scenario = data.scenario ? `, ${typeset(data.scenario, language)}` : ''
  return {
    heading: {
      title: dayFinding(data, language),
      subtitle: daySubtitle(data, language),
      description: describeDay(data, language),
      note: dayNote(data, language)
    },
    beforeTitle: data.before ? typeset(data.before, language) : fr ? 'Aujourd’hui' : 'Today',
    afterTitle: `${fr ? 'En' : 'In'}${NBSP}${data.year}${scenario}`,
    remainsWord: fr ? 'temps qui reste' : 'time that remains',
    key: words.map((word, k) => ({ word, tokens: tokens[k]! })),
    blocks: data.activities.filter(isKnown).map(one => blockOf(one, words, tokens, language)),
    language
  }
}

/** « reste 1 h 03 »; « passe à 1 h 41 » where technologies take more time than they free. */
function remainsWords(activity: DayActivity, language: Language): string {
  const after = duration(Math.max(0, activity.minutes - freedOf(activity)), language)
  const isLonger = freedOf(activity) <= -LEAST_SAID
  if (language === 'fr') return isLonger ? `passe à ${after}` : `reste ${after}`
  return isLonger ? `becomes ${after}` : `${after} left`
}

function blockOf(
  activity: DayActivity,
  words: readonly string[],
  tokens: readonly TechnologyTokens[],
  language: Language
): DayBlock {
  const parts = tokens.flatMap((own, k): DayPart[] => {
    const minutes = activity.freed[k] ?? 0
    if (minutes === 0) return []
    const isCost = minutes < 0
    const amount = duration(Math.abs(minutes), language)
    const text = `${words[k]}${NBSP}${isCost ? '+' : ''}${amount}`
    return [{ minutes: Math.abs(minutes), isCost, text, tokens: own }]
  })
  const gains = parts.filter(({ isCost }) => !isCost).reduce((sum, { minutes }) => sum + minutes, 0)
  const remains = Math.max(0, activity.minutes - gains)
  return {
    label: typeset(activity.label, language),
    duration: duration(activity.minutes, language),
    minutes: activity.minutes,
    remains,
    remainsText: remainsWords(activity, language),
    parts,
    freed: freedWords(activity, language),
    share: shareWords(activity, language)
  }
}
