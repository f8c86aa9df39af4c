/** First step of a Rogers curve: categories, where the threshold cuts, words. No pixels. */

import type { Language } from '@horizon-soin/datasets'
import { normalQuantile } from '@horizon-soin/model'
import type { Heading } from './frame.js'
import type { RogersData } from './rogers-data.js'
import {
  CATEGORIES,
  categoryShare,
  categoryWords,
  describeRogers,
  isKnown,
  rogersFinding,
  rogersSubtitle,
  sideWords
} from './rogers-words.js'

export interface RogersCategory {
  name: string
  share: string
  heads: string
  /** Standard deviations, the first equipped at 3: within what is drawn. */
  from: number
  to: number
}

export interface RogersSeries {
  heading: Heading
  /** None where there is no value. */
  categories: readonly RogersCategory[]
  /** Where those above end, in standard deviations. */
  cut: number
  /** The same of the range, its first end the one with fewer above. */
  range: readonly [number, number] | null
  words: { above: string; below: string; range: string }
  language: Language
}

/** What is drawn, in standard deviations on both sides: 0.3 % of people lie beyond. */
export const REACH = 3

const within = (z: number): number => Math.max(-REACH, Math.min(REACH, z))
const cutOf = (above: number): number => within(normalQuantile(1 - Math.max(0, Math.min(1, above))))

export function rogersSeries(data: RogersData, language: Language): RogersSeries {
  const { above, heads, range } = data
  const known = isKnown(data)
  const hasRange = range && Number.isFinite(range.low) && Number.isFinite(range.high)
  return {
    heading: {
      title: rogersFinding(data, language),
      subtitle: rogersSubtitle(data, language),
      description: describeRogers(data, language)
    },
    categories: known
      ? CATEGORIES.map(each => {
          const [share, people] = categoryWords(categoryShare(each), heads, language)
          return { name: each[language], share, heads: people, from: within(each.from), to: within(each.to) }
        })
      : [],
    cut: cutOf(above),
    range: hasRange ? [cutOf(range.low), cutOf(range.high)] : null,
    words: sideWords(data, language),
    language
  }
}
