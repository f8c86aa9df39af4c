/** First step of a balance: two scales over the same years, runs of years that have a value, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type Tick, type ValueAxis, valueAxis } from './axes.js'
import type { BalanceData } from './balance-data.js'
import {
  balanceAt,
  balanceFinding,
  balanceNote,
  balancePlace,
  balanceSubtitle,
  describeBalance
} from './balance-words.js'
import { yearTicks } from './fan-series.js'
import type { Heading } from './frame.js'
import { change } from './numbers.js'
import { runsOf, type YearValue, yearValues } from './runs.js'
import type { BandYear } from './scenarios-series.js'

export type LevelKind = 'capacity' | 'need' | 'inPost'

/** One curve of the upper part, with its name at the right end. */
export interface Level {
  kind: LevelKind
  word: string
  runs: readonly (readonly YearValue[])[]
  end: YearValue
}

export interface BalanceSeries {
  heading: Heading
  years: readonly Tick[]
  span: [number, number]
  levels: readonly Level[]
  levelAxis: ValueAxis
  /** The lower part. */
  gap: {
    title: string
    axis: ValueAxis
    runs: readonly (readonly YearValue[])[]
    bands: readonly (readonly BandYear[])[]
    /** Years whose value is written, the one that the title is about first. */
    points: readonly (YearValue & { label: string; isFocus: boolean })[]
  }
  focus: number | null
  language: Language
}

const WORDS = {
  fr: {
    capacity: 'capacité',
    need: 'besoin',
    inPost: 'personnes en poste',
    gap: 'Solde\u00a0: capacité moins besoin'
  },
  en: { capacity: 'capacity', need: 'need', inPost: 'people in post', gap: 'Balance: capacity minus need' }
} as const

/** A scale that would leave its lower half empty does not start at zero. */
const FAR_FROM_ZERO = 0.5

export function balanceSeries(data: BalanceData, language: Language): BalanceSeries {
  const words = WORDS[language]
  const { years, told = [] } = data
  const levels = (['need', 'inPost', 'capacity'] as const).flatMap((kind): Level[] => {
    const runs = runsOf(yearValues(years, data[kind]))
    const end = runs.at(-1)?.at(-1)
    return end ? [{ kind, word: words[kind], runs, end }] : []
  })
  const values = levels.flatMap(({ runs }) => runs.flat()).map(({ value }) => value)
  const zero = Math.min(...values) > FAR_FROM_ZERO * Math.max(...values) ? [] : [0]
  const balances = yearValues(
    years,
    years.map((_, t) => balanceAt(data, t))
  )
  const runs = runsOf(balances)
  const bands = bandsOf(data)
  const place = balancePlace(data)
  const focus = place < 0 ? null : years[place]!
  const shown = runs.flat().filter(({ year }) => year === focus || told.includes(year))
  const known = levels.flatMap(({ runs: own }) => own.flat()).map(({ year }) => year)
  const span: [number, number] = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [0, 0]
  const marked = shown.filter(({ year }) => year !== data.base)
  return {
    heading: {
      title: balanceFinding(data, language),
      subtitle: balanceSubtitle(data, language),
      description: describeBalance(data, language),
      note: balanceNote(data, language)
    },
    years: known.length > 0 ? ticksOf(span, focus, told) : [],
    span,
    levels,
    levelAxis: valueAxis([...zero, ...values], 'fte', language, 4),
    gap: {
      title: words.gap,
      axis: valueAxis(
        [0, ...runs.flat().map(({ value }) => value), ...bands.flat().flatMap(({ q05, q95 }) => [q05, q95])],
        'fte',
        language,
        3
      ),
      runs,
      bands,
      points: marked
        .map(({ year, value }) => ({
          year,
          value,
          label: change(value, 'persons', language),
          isFocus: year === focus
        }))
        .sort((a, b) => Number(b.isFocus) - Number(a.isFocus))
    },
    focus: span[0] === span[1] ? null : focus,
    language
  }
}

/** The year of the title first, then the ends, the years that are told, decades. */
function ticksOf(span: [number, number], focus: number | null, told: readonly number[]): Tick[] {
  const first = focus === null ? [] : [{ value: focus, label: String(focus) }]
  const of = told
    .filter(year => year > span[0] && year < span[1])
    .map(year => ({ value: year, label: String(year) }))
  const all = [...first, ...yearTicks(span, []).slice(0, 2), ...of, ...yearTicks(span, [])]
  return all.filter(({ value }, i) => all.findIndex(one => one.value === value) === i)
}

function bandsOf({ bands, years }: BalanceData): BandYear[][] {
  if (!bands) return []
  const at = (values: readonly number[], t: number) => values[t] ?? Number.NaN
  return runsOf(
    years.map((year, t) => ({
      year,
      q05: at(bands.q05, t),
      q25: at(bands.q25, t),
      q75: at(bands.q75, t),
      q95: at(bands.q95, t)
    }))
  )
}
