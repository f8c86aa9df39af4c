/** First step of published beside computed: rows by scale. No pixels. MODEL.md §11. */
import type { Language } from '@horizon-soin/datasets'
import { type Tick, valueAxis } from './axes.js'
import type { Heading } from './frame.js'
import { computedWords, publishedWords } from './published-words.js'
import type { ReproductionData, ReproductionFigure } from './reproduction-data.js'
import { describeReproduction, reproductionFinding } from './reproduction-words.js'
import { typeset } from './typography.js'

export interface ReproductionRow {
  name: string
  /** Not found again: stands out. */
  lead: boolean
  value: number
  computed: number
  range: { low: number; high: number } | undefined
  publishedText: string
  computedText: string
  /** The upper end of its scale, from 0 unless a value is negative. */
  domain: [number, number]
}

export interface ReproductionSeries {
  heading: Heading
  /** Shares, on one scale. */
  shares: ReproductionRow[]
  /** The two ends of that scale. */
  ends: Tick[]
  /** Persons and full-time equivalents, each on its own scale. */
  counts: ReproductionRow[]
  words: { published: string; computed: string; range: string; ownScale: string }
  hasRange: boolean
}

/** A row of its own scale leaves this much beyond its greatest value. */
const BEYOND = 1.25

export function reproductionSeries(data: ReproductionData, language: Language): ReproductionSeries {
  const figures = data.figures.filter(({ value }) => Number.isFinite(value))
  const ofShares = figures.filter(({ unit }) => unit === 'share')
  const axis = valueAxis([0, ...ofShares.flatMap(valuesOf)], 'share', language, 4)
  const ofCounts = figures.filter(({ unit }) => unit !== 'share')
  const french = language === 'fr'
  const { published = 2019 } = data
  const units = [
    ...(ofShares.length > 0 ? [french ? 'en\u00a0%' : 'in\u00a0%'] : []),
    ...(ofCounts.length > 0 ? [french ? 'en nombre' : 'in numbers'] : [])
  ].join(french ? ', puis ' : ', then ')
  return {
    heading: {
      title: reproductionFinding(figures, language),
      subtitle: french
        ? `Haltères. Chiffre publié${published === null ? '' : ` en\u00a0${published}`} et chiffre calculé\u202f; ${units}`
        : `Dumbbells. Figure published${published === null ? '' : ` in ${published}`} and figure computed; ${units}`,
      description: describeReproduction(figures, language)
    },
    shares: ofShares.map(figure => rowOf(figure, axis.domain, language)),
    ends: [...axis.ticks.slice(-1), ...axis.ticks.slice(0, 1)],
    counts: ofCounts.map(figure => {
      const values = [0, ...valuesOf(figure)]
      const [low, high] = [Math.min(...values), Math.max(...values)]
      return rowOf(figure, [low * BEYOND, high > 0 ? high * BEYOND : 1], language)
    }),
    words: french
      ? {
          published: 'publié',
          computed: 'calculé',
          range: 'fourchette, neuf tirages sur dix',
          ownScale: 'Chaque ligne à son échelle, depuis zéro'
        }
      : {
          published: 'published',
          computed: 'computed',
          range: 'range, nine draws in ten',
          ownScale: 'Each line on its own scale, from zero'
        },
    hasRange: figures.some(({ range }) => range !== undefined)
  }
}

const valuesOf = ({ value, computed, range }: ReproductionFigure): number[] =>
  [value, computed, range?.low, range?.high].filter((x): x is number => x !== undefined && Number.isFinite(x))

function rowOf(figure: ReproductionFigure, domain: [number, number], language: Language): ReproductionRow {
  const { name, value, computed, range, unit, isDifference, ok } = figure
  const nothing = language === 'fr' ? 'sans valeur' : 'no value'
  const isDrawn = range !== undefined && Number.isFinite(range.low) && Number.isFinite(range.high)
  return {
    name: typeset(
      ok ? name : `${name} (${language === 'fr' ? 'non retrouvé' : 'not found again'})`,
      language
    ),
    lead: !ok,
    value,
    computed,
    range: isDrawn ? range : undefined,
    publishedText: publishedWords(figure, unit, language, isDifference),
    computedText: Number.isFinite(computed) ? computedWords(computed, unit, language, isDifference) : nothing,
    domain
  }
}
