/** First step of positions: dots in order, the zone that none reaches, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, chartTable } from './drawn.js'
import type { Heading } from './frame.js'
import { capitalised, fractionWord } from './number-words.js'
import { NARROW_NBSP, NBSP, quantity } from './numbers.js'
import type { PositionsData } from './positions-data.js'
import { inSentence } from './sentence.js'
import { typeset } from './typography.js'

export interface PositionsSeries {
  heading: Heading
  table: ChartTable
  /** Rising; the first and the last are named. */
  dots: readonly { label: string; value: number }[]
  domain: [number, number]
  /** Up to the whole of working time; null where somebody is near it. */
  empty: { from: number; to: number } | null
  words: { measure: string; whole: string; empty: string }
  language: Language
}

/** The empty zone starts this far from the last dot, and is named where it is at least so wide. */
const CLEAR = 0.08
const WORTH = 0.12
/** A share below this is written 0. */
const UNSEEN = 0.0005

export function positionsSeries({ measure, positions }: PositionsData, language: Language): PositionsSeries {
  const fr = language === 'fr'
  const dots = positions
    .filter(({ value }) => Number.isFinite(value))
    .map(({ label, value }) => ({ label: typeset(label, language), value }))
    .sort((a, b) => a.value - b.value)
  const values = dots.map(({ value }) => value)
  const from = Math.max(0, ...values) + CLEAR
  const title = findingOf(dots, language)
  const told = dots
    .toReversed()
    .map(({ label, value }) => `${label}${fr ? NBSP : ''}: ${quantity(value, 'share', language)}`)
  const words = fr
    ? { measure, whole: 'tout le temps de travail', empty: 'aucun métier ici' }
    : { measure, whole: 'all working time', empty: 'no profession here' }
  return {
    heading: {
      title,
      subtitle: `${fr ? 'Points.' : 'Dots.'} ${capitalised(measure)}, ${fr ? 'un par métier' : 'one a profession'}`,
      description: `${title}. ${told.join(fr ? `${NARROW_NBSP}; ` : '; ')}${told.length > 0 ? '.' : ''}`
    },
    table: chartTable(
      [
        ['Profession', 'Profession', 'text'],
        [capitalised(measure), capitalised(measure), 'share']
      ],
      positions.map(({ label, value }) => [typeset(label, language), value]),
      language
    ),
    dots,
    domain: [Math.min(0, ...values), Math.max(1, ...values)],
    empty: 1 - from >= WORTH ? { from, to: 1 } : null,
    words,
    language
  }
}

/** « Même chez les infirmiers, il reste la moitié du temps de travail »: of the one that is freed most. */
function findingOf(dots: PositionsSeries['dots'], language: Language): string {
  const fr = language === 'fr'
  const most = dots.at(-1)
  if (!most) return fr ? 'Aucune profession n’a de valeur' : 'No profession has a value'
  const who = inSentence(most.label)
  if (most.value < UNSEEN) return fr ? 'Aucune profession ne gagne de temps' : 'No profession gains time'
  const left = quantity(1 - most.value, 'share', language)
  if (1 - most.value < 0.005)
    return fr
      ? `Chez les ${who}, il ne reste rien du temps de travail`
      : `Among ${who}, nothing of working time is left`
  const word = fractionWord(1 - most.value, language) ?? left
  const even = dots.length > 1
  return fr
    ? `${even ? 'Même chez les' : 'Chez les'} ${who}, il reste ${word} du temps de travail`
    : `${even ? 'Even among' : 'Among'} ${who}, ${word} of working time is left`
}
