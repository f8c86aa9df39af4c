/** First step of a waterfall: its bars, its axis, its words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ValueAxis, valueAxis } from './axes.js'
import type { Heading } from './frame.js'
import { NBSP } from './numbers.js'
import { inSentence } from './sentence.js'
import { technologyName, technologyTokens } from './technologies.js'
import type { Token } from './tokens.js'
import { typeset } from './typography.js'
import type { DrawnBlock, DrawnStep, WaterfallData } from './waterfall-data.js'
import {
  levelsOf,
  waterfallFinding,
  waterfallNote,
  waterfallRounding,
  waterfallSubtitle
} from './waterfall-words.js'

/** A step from one level to another, or one of the two ends. */
export interface WaterfallBar {
  /** What is switched, then the technology. */
  words: readonly string[]
  isEnd: boolean
  from: number
  to: number
  text: string
  fill: Token
}

export interface WaterfallSeries {
  heading: Heading
  axis: ValueAxis
  /** For rows, whose labels stand side by side: fewer steps of long numbers. */
  shortAxis: ValueAxis
  /** Whether the axis starts at 0, so that the ends can be bars. */
  fromZero: boolean
  /** First end, steps, last end; none where a value does not exist. */
  bars: readonly WaterfallBar[]
  language: Language
}

/** Blocks as a bar or a row is named. */
export const BLOCKS = {
  fr: {
    workforce: 'Effectifs',
    'time-use': 'Emploi du temps',
    potential: 'Potentiel',
    intensity: 'Intensité',
    people: 'Avance',
    adoption: 'Adoption',
    need: 'Besoin et temps rendu au soin',
    policies: 'Mesures'
  },
  en: {
    workforce: 'Workforce',
    'time-use': 'Time use',
    potential: 'Potential',
    intensity: 'Intensity',
    people: 'Lead',
    adoption: 'Adoption',
    need: 'Need, and time back to care',
    policies: 'Policies'
  }
} as const satisfies Record<Language, Record<DrawnBlock, string>>

/** Below this part of what stays, what moves could not be read on an axis that starts at 0. */
const WORTH_ZERO = 0.3

export function waterfallSeries(data: WaterfallData, language: Language): WaterfallSeries {
  const levels = levelsOf(data.waterfall)
  const exists = levels.every(Number.isFinite)
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)]
  const fromZero = lowest < 0 || highest - lowest >= WORTH_ZERO * highest
  const bars = exists ? barsOf(data, levels, language) : []
  const title = waterfallFinding(data, language)
  const colon = language === 'fr' ? `${NBSP}: ` : ': '
  const values = fromZero ? [0, ...levels] : levels
  const told = bars.map(({ words, text }) => words.join(', ') + colon + text)
  return {
    heading: {
      title,
      subtitle: waterfallSubtitle(data, language),
      description: `${[title, ...told].join('. ')}.`,
      note: waterfallNote(exists && !fromZero, language)
    },
    axis: valueAxis(values, data.unit, language, 5, !fromZero),
    shortAxis: valueAxis(values, data.unit, language, data.unit === 'share' ? 5 : 3, !fromZero),
    fromZero,
    bars,
    language
  }
}

function barsOf(data: WaterfallData, levels: readonly number[], language: Language): WaterfallBar[] {
  const { waterfall, technologies } = data
  const { level, signed } = waterfallRounding(data, language)
  const tokens = technologyTokens(technologies)
  const end = (label: string, value: number, fill: Token): WaterfallBar => ({
    words: [typeset(label, language)],
    isEnd: true,
    from: value,
    to: value,
    text: level(value),
    fill
  })
  const step = ({ block, technology, delta }: DrawnStep, i: number): WaterfallBar => {
    const k = technologies.findIndex(({ id }) => id === technology)
    const named = technologies[k] ?? (technology === null ? null : { id: technology, label: technology })
    return {
      words: [BLOCKS[language][block], ...(named ? [inSentence(technologyName(named, language))] : [])],
      isEnd: false,
      from: levels[i]!,
      to: levels[i + 1]!,
      text: signed(delta),
      fill: tokens[k]?.fill ?? (block === 'workforce' ? 'people' : 'ink3')
    }
  }
  return [
    end(data.fromLabel, waterfall.from, 'ink'),
    ...drawn(waterfall.steps).map(({ step: one, i }) => step(one, i)),
    end(data.toLabel, waterfall.to, 'accent')
  ]
}

/**
 * The steps that are drawn, with their places: a block that moves nothing is one step for all its technologies,
 * and time use, which no lever switches, is none.
 */
function drawn(steps: readonly DrawnStep[]): { step: DrawnStep; i: number }[] {
  const moved = new Set<DrawnBlock>(steps.filter(({ delta }) => delta !== 0).map(({ block }) => block))
  return steps.flatMap((step, i) => {
    if (moved.has(step.block)) return [{ step, i }]
    const isFirst = steps.findIndex(({ block }) => block === step.block) === i
    return isFirst && step.block !== 'time-use' ? [{ step: { ...step, technology: null }, i }] : []
  })
}
