/** First step of a fan: its axes, its words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type Tick, type ValueAxis, valueAxis } from './axes.js'
import type { FanData, FanYear } from './fan-data.js'
import { describeFan, fanFinding, fanSubtitle, focusYear, OBSERVED } from './fan-words.js'
import type { Heading } from './frame.js'
import { NBSP, quantity, spanText } from './numbers.js'
import { publishedWords } from './published-words.js'

export interface FanPoint {
  year: number
  value: number
  label: string
  kind: 'published' | 'observed' | 'partial'
}

/** What is written at the right end, of the last year that has a value. */
export interface FanEnd {
  year: FanYear
  median: string
  /** Alone: « 40 % ». */
  value: string
  half: string
  above: [string, string]
  below: [string, string]
  /** For a phone, under the chart. */
  keyTitle: string
  keyHalf: string
  keyWhole: string
}

export interface FanSeries {
  heading: Heading
  axis: ValueAxis
  /** In the order in which their labels are kept. */
  years: Tick[]
  span: [number, number]
  /** Years that follow each other without a gap. */
  runs: FanYear[][]
  points: FanPoint[]
  end: FanEnd | null
  nothing: string
}

const isWhole = (year: FanYear): boolean => Object.values(year).every(Number.isFinite)

/** What has points in common. */
type PointsData = { [Key in 'published' | 'observed']?: FanData[Key] | undefined } & Pick<FanData, 'unit'>

/** A scale that would leave its lower half empty does not start at zero. */
const FAR_FROM_ZERO = 0.5
/** Years between the first and a decade that is written beside it. */
const LEAST_APART = 4

export function fanSeries(data: FanData, language: Language): FanSeries {
  const years = data.years
    .filter(({ year }) => Number.isFinite(year))
    .toSorted((a, b) => a.year - b.year)
    .filter(({ year }, i, all) => i === 0 || all[i - 1]!.year !== year)
  const points = pointsOf(data, language)
  const known = years.filter(isWhole)
  const values = [...known.flatMap(({ q05, q95 }) => [q05, q95]), ...points.map(({ value }) => value)]
  const zero = Math.min(...values) > FAR_FROM_ZERO * Math.max(...values) ? [] : [0]
  const all = [...known.map(({ year }) => year), ...points.map(({ year }) => year)]
  const span: [number, number] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, 0]
  return {
    heading: {
      title: fanFinding(data, language),
      subtitle: fanSubtitle(data, language),
      description: describeFan(data, language)
    },
    axis: valueAxis([...zero, ...values], data.unit, language),
    years: all.length > 0 ? yearTicks(span, points, focusYear(data)?.year) : [],
    span,
    runs: runsOf(years),
    points,
    end: known.length > 0 ? endOf(known.at(-1)!, data, language) : null,
    nothing: language === 'fr' ? 'aucune valeur' : 'no value'
  }
}

/** What was published and what was seen since, each with its label. */
export function pointsOf(
  { published = [], observed = [], unit }: PointsData,
  language: Language
): FanPoint[] {
  const colon = language === 'fr' ? `${NBSP}: ` : ': '
  const points: FanPoint[] = [
    ...published.map(point => ({
      year: point.year,
      value: point.value,
      label: (language === 'fr' ? 'publié' : 'published') + colon + publishedWords(point, unit, language),
      kind: 'published' as const
    })),
    ...observed.map(({ year, value, by, partial }) => ({
      year,
      value,
      label: OBSERVED[language][by] + colon + quantity(value, unit, language),
      kind: partial ? ('partial' as const) : ('observed' as const)
    }))
  ]
  return points.filter(({ year, value }) => Number.isFinite(year) && Number.isFinite(value))
}

/** The ends, what is marked, then decades. */
export function yearTicks(
  [first, last]: [number, number],
  points: readonly FanPoint[],
  focus?: number
): Tick[] {
  const decades: number[] = []
  for (let year = Math.ceil((first + LEAST_APART) / 10) * 10; year < last; year += 10) decades.push(year)
  const wanted = [
    last,
    first,
    ...(focus === undefined ? [] : [focus]),
    ...points.map(({ year }) => year),
    ...decades
  ]
  return [...new Set(wanted)].map(value => ({ value, label: String(value) }))
}

function runsOf(years: readonly FanYear[]): FanYear[][] {
  const runs: FanYear[][] = []
  let isOpen = false
  for (const year of years) {
    if (isWhole(year) && isOpen) runs.at(-1)!.push(year)
    else if (isWhole(year)) runs.push([year])
    isOpen = isWhole(year)
  }
  return runs
}

function endOf(year: FanYear, { unit }: FanData, language: Language): FanEnd {
  const value = quantity(year.q50, unit, language)
  const [half, whole] = [
    spanText(year.q25, year.q75, unit, language),
    spanText(year.q05, year.q95, unit, language)
  ]
  const [low, high] = [quantity(year.q05, unit, language), quantity(year.q95, unit, language)]
  return language === 'fr'
    ? {
        year,
        value,
        median: `médiane${NBSP}: ${value}`,
        half: `la moitié de ${half}`,
        above: ['95\u00a0% des tirages', `sous ${high}`],
        below: ['5\u00a0% des tirages', `sous ${low}`],
        keyTitle: `En${NBSP}${year.year}`,
        keyHalf: `un tirage sur deux${NBSP}: ${half}`,
        keyWhole: `neuf tirages sur dix${NBSP}: ${whole}`
      }
    : {
        year,
        value,
        median: `median: ${value}`,
        half: `half from ${half}`,
        above: ['95% of draws', `below ${high}`],
        below: ['5% of draws', `below ${low}`],
        keyTitle: `In ${year.year}`,
        keyHalf: `one draw in two: ${half}`,
        keyWhole: `nine draws in ten: ${whole}`
      }
}
