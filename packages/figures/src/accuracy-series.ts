/** First step of projections beside what was counted: a panel each, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import type { AccuracyChartData, AccuracyProjection } from './accuracy-data.js'
import { type ValueAxis, valueAxis } from './axes.js'
import { type ChartTable, chartTable } from './drawn.js'
import type { Heading } from './frame.js'
import { capitalised } from './number-words.js'
import { NBSP, precise } from './numbers.js'
import { typeset } from './typography.js'

export interface YearPoint {
  year: number
  headcount: number
}

export interface AccuracyPanel {
  label: string
  by: string
  /** From the first year that is shown to the last that is confronted, as projected. */
  curve: readonly YearPoint[]
  /** The years of it that were published. */
  published: readonly YearPoint[]
  observed: readonly YearPoint[]
  years: readonly [number, number]
  axis: ValueAxis
  /** « 2021 : +2,1 % ». */
  errors: readonly string[]
}

export interface AccuracySeries {
  heading: Heading
  table: ChartTable
  panels: readonly AccuracyPanel[]
  words: { published: string; curve: string; observed: string }
  language: Language
}

const WORDS = {
  fr: { published: 'projeté', curve: 'entre deux années publiées', observed: 'compté' },
  en: { published: 'projected', curve: 'between two published years', observed: 'counted' }
} as const satisfies Record<Language, AccuracySeries['words']>

export function accuracySeries({ projections }: AccuracyChartData, language: Language): AccuracySeries {
  const fr = language === 'fr'
  const known = projections.map(finite).filter(({ checks }) => checks.length > 0)
  const title = findingOf(known, language)
  const told = known.map(
    one => `${nameOf(one, language)}${fr ? NBSP : ''}: ${errorsOf(one, language).join(', ')}`
  )
  return {
    heading: {
      title,
      subtitle: fr
        ? 'Lignes et points. Personnes ; chaque cadre a son échelle, qui ne part pas de zéro. Écart en part du comptage'
        : 'Lines and dots. People; each panel has its own scale, which does not start at zero. Error as a share of the count',
      description: `${[title, ...told].join('. ')}.`
    },
    table: tableOf(known, language),
    panels: known.map(one => panelOf(one, language)),
    words: WORDS[language],
    language
  }
}

const isFinitePoint = ({ year, headcount }: YearPoint): boolean =>
  Number.isFinite(year) && Number.isFinite(headcount)

/** Without what is not a number. */
const finite = (one: AccuracyProjection): AccuracyProjection => ({
  ...one,
  points: one.points.filter(isFinitePoint),
  observed: one.observed.filter(isFinitePoint),
  checks: one.checks.filter(({ projected, observed, error }) =>
    [projected, observed, error].every(Number.isFinite)
  )
})

function panelOf(one: AccuracyProjection, language: Language): AccuracyPanel {
  const last = Math.max(...one.checks.map(({ year }) => year))
  const byYear = (a: YearPoint, b: YearPoint) => a.year - b.year
  const published = one.points.filter(({ year }) => year <= last).sort(byYear)
  const read = one.checks
    .filter(({ year }) => published.every(point => point.year !== year))
    .map(({ year, projected }) => ({ year, headcount: projected }))
  const curve = [...published, ...read].sort(byYear)
  const observed = one.observed.filter(({ year }) => year <= last).sort(byYear)
  const all = [...curve, ...observed]
  return {
    label: capitalised(typeset(one.label, language)),
    by: byWords(one, language),
    curve,
    published,
    observed,
    years: [Math.min(...all.map(({ year }) => year)), last],
    axis: valueAxis(
      all.map(({ headcount }) => headcount),
      'persons',
      language,
      4
    ),
    errors: errorsOf(one, language)
  }
}

const byWords = ({ by }: AccuracyProjection, language: Language): string =>
  language === 'fr' ? `projection de ${typeset(by, 'fr')}` : `projection of ${by}`

const nameOf = (one: AccuracyProjection, language: Language): string =>
  `${capitalised(typeset(one.label, language))} (${byWords(one, language)})`

const errorsOf = ({ checks }: AccuracyProjection, language: Language): string[] =>
  [...checks]
    .sort((a, b) => a.year - b.year)
    .map(({ year, error }) => `${year}${language === 'fr' ? NBSP : ''}: ${signed(error, language)}`)

function signed(error: number, language: Language): string {
  const text = precise(error, 'share', 1, language)
  return error > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** « De −1,6 à +2,4 % d’écart entre projeté et compté, en cinq points »: counts errors, never says that they are small. */
function findingOf(known: readonly AccuracyProjection[], language: Language): string {
  const fr = language === 'fr'
  const errors = known.flatMap(({ checks }) => checks.map(({ error }) => error))
  const [least, most] = [Math.min(...errors), Math.max(...errors)]
  if (errors.length === 0)
    return fr
      ? 'Aucune projection ne se confronte à un comptage'
      : 'No projection can be confronted with a count'
  if (signed(least, language) === signed(most, language))
    return fr
      ? `Entre projeté et compté, ${signed(most, language)} d’écart`
      : `Between projected and counted, a difference of ${signed(most, language)}`
  const [low, high] = [signed(least, language), signed(most, language)]
  return fr
    ? `Entre projeté et compté, de ${low} à ${high} d’écart`
    : `Between projected and counted, differences from ${low} to ${high}`
}

function tableOf(known: readonly AccuracyProjection[], language: Language): ChartTable {
  return chartTable(
    [
      ['Projection', 'Projection', 'text'],
      ['Année', 'Year', 'year'],
      ['Projeté', 'Projected', 'persons'],
      ['Compté', 'Counted', 'persons'],
      ['Erreur', 'Error', 'share']
    ],
    known.flatMap(one =>
      one.checks.map(({ year, projected, observed, error }) => [
        nameOf(one, language),
        year,
        projected,
        observed,
        error
      ])
    ),
    language
  )
}
