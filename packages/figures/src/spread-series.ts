/** First step of the spread of adoption: three curves, how far apart they end, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type Tick, type ValueAxis, valueAxis } from './axes.js'
import { distanceText, readDifference } from './differences.js'
import { type ChartTable, type Column, chartTable } from './drawn.js'
import type { Heading } from './frame.js'
import { bare, NARROW_NBSP, NBSP, quantity } from './numbers.js'
import { runsOf, type YearValue, yearValues } from './runs.js'
import { PACES, type Pace, type SpreadData } from './spread-data.js'

export interface SpreadCurve {
  pace: Pace
  runs: readonly (readonly YearValue[])[]
  /** In the last year; null where there is no value. */
  end: number | null
  value: string
  name: string
  published: number | null
}

export interface SpreadSeries {
  heading: Heading
  table: ChartTable
  axis: ValueAxis
  years: readonly Tick[]
  span: [number, number]
  curves: readonly SpreadCurve[]
  /** Years that slow and fast adoption both have, for the wash between them. */
  between: readonly (readonly { year: number; low: number; high: number }[])[]
  /** « 15 points », « à technologies égales »; null where an end is missing. */
  gap: readonly [value: string, note: string] | null
  language: Language
}

const NAMES = {
  fr: { slow: 'adoption lente', median: 'médiane', fast: 'adoption rapide' },
  en: { slow: 'slow adoption', median: 'median', fast: 'fast adoption' }
} as const satisfies Record<Language, Record<Pace, string>>

const LABELS: Readonly<Record<Pace, readonly [fr: string, en: string]>> = {
  slow: ['Adoption lente', 'Slow adoption'],
  median: ['Adoption médiane', 'Median adoption'],
  fast: ['Adoption rapide', 'Fast adoption']
}

export function spreadSeries(data: SpreadData, language: Language): SpreadSeries {
  const { measure, unit, years, paces, published = {} } = data
  const fr = language === 'fr'
  const last = years.length - 1
  const curves = PACES.map(pace => {
    const end = paces[pace][last] ?? Number.NaN
    const told = published[pace]?.value
    return {
      pace,
      runs: runsOf(yearValues(years, paces[pace])),
      end: Number.isFinite(end) ? end : null,
      value: quantity(end, unit, language),
      name: NAMES[language][pace],
      published: told !== undefined && Number.isFinite(told) ? told : null
    }
  })
  const points = curves.flatMap(({ runs }) => runs.flat())
  const gap = gapOf(data)
  const title = findingOf(gap, data, language)
  const told = curves.map(({ name, value }) => `${name}${fr ? NBSP : ''}: ${value}`)
  if (gap !== null) told.push(gapWords(gap, data, language).join(' '))
  return {
    heading: {
      title,
      subtitle: `${fr ? 'Courbes.' : 'Curves.'} ${measure}, ${fr ? 'selon le rythme d’adoption' : 'by the pace of adoption'}`,
      description: `${title}. ${told.join(fr ? `${NARROW_NBSP}; ` : '; ')}.`
    },
    table: chartTable(
      [['Année', 'Year', 'year'], ...PACES.map((pace): Column => [...LABELS[pace], unit])],
      years.map((year, t) => [year, ...PACES.map(pace => paces[pace][t])]),
      language
    ),
    axis: valueAxis(
      [0, ...points.map(({ value }) => value), ...curves.map(curve => curve.published ?? 0)],
      unit,
      language,
      4,
      true
    ),
    years: points.length > 0 ? ticksOf(years) : [],
    span: [years[0] ?? 0, years[last] ?? 0],
    curves,
    between: runsOf(
      years.map((year, t) => ({ year, low: paces.slow[t] ?? Number.NaN, high: paces.fast[t] ?? Number.NaN }))
    ),
    gap: gap === null ? null : gapWords(gap, data, language),
    language
  }
}

const gapWords = (gap: number, { unit }: SpreadData, language: Language): [string, string] => [
  distanceText(gap, unit, language),
  language === 'fr' ? 'à technologies égales' : 'with the same technologies'
]

/** Both ends, then the middle, as whole as can be. */
function ticksOf(years: readonly number[]): Tick[] {
  const [first, last] = [years[0]!, years.at(-1)!]
  const middle = years.find(
    year => year % 5 === 0 && year > first && year >= (first + last) / 2 && year < last
  )
  return [last, first, ...(middle === undefined ? [] : [middle])].map(value => ({
    value,
    label: String(value)
  }))
}

/** Fast less slow, in the last year, as they are read. */
function gapOf({ unit, paces, years }: SpreadData): number | null {
  const [slow, fast] = [paces.slow[years.length - 1], paces.fast[years.length - 1]]
  if (slow === undefined || fast === undefined || !Number.isFinite(slow + fast)) return null
  return readDifference(slow, fast, unit)
}

/** « De 17 à 32 % en 2030 selon le seul rythme d’adoption ». */
function findingOf(gap: number | null, { unit, paces, years }: SpreadData, language: Language): string {
  const fr = language === 'fr'
  const [slow, fast, year] = [
    paces.slow.at(-1) ?? Number.NaN,
    paces.fast.at(-1) ?? Number.NaN,
    years.at(-1) ?? ''
  ]
  if (gap === null)
    return fr ? 'Un des rythmes d’adoption n’a pas de valeur' : 'One pace of adoption has no value'
  if (gap === 0)
    return fr
      ? `${quantity(fast, unit, 'fr')} en${NBSP}${year}, quel que soit le rythme d’adoption`
      : `${quantity(fast, unit, 'en')} in ${year}, whatever the pace of adoption`
  const [low, high] = [bare(slow, unit, language), quantity(fast, unit, language)]
  return fr
    ? `De ${low} à ${high} en${NBSP}${year} selon le seul rythme d’adoption`
    : `From ${low} to ${high} in ${year} by the pace of adoption alone`
}
