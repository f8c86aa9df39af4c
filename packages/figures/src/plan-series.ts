/** First step of a training plan: two scales over the same years, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type Tick, type ValueAxis, valueAxis } from './axes.js'
import { yearTicks } from './fan-series.js'
import type { Heading } from './frame.js'
import { change, quantity } from './numbers.js'
import type { PlanData } from './plan-data.js'
import { aimedPlace, describePlan, planFinding, planNote, planSubtitle } from './plan-words.js'
import { runsOf, type YearValue, yearValues } from './runs.js'

export interface PlanYear {
  year: number
  /** NaN where there is none. */
  today: number
  planned: number
  low: number
  high: number
}

export interface PlanSeries {
  heading: Heading
  span: [number, number]
  years: readonly Tick[]
  targets: readonly number[]
  places: {
    axis: ValueAxis
    bars: readonly PlanYear[]
  }
  balance: {
    title: string
    axis: ValueAxis
    planned: readonly (readonly YearValue[])[]
    today: readonly (readonly YearValue[])[]
    band: readonly (readonly { year: number; low: number; high: number }[])[]
    point: (YearValue & { label: string }) | null
  }
  /** Under the years: how many draws in a hundred meet the need, with the plan and without. */
  chances: { title: string; values: readonly Tick[]; ofPlan: boolean }[]
  words: { today: string; planned: string; without: string; with: string }
  language: Language
}

const WORDS = {
  fr: {
    today: 'aujourd’hui',
    planned: 'plan',
    without: 'sans le plan',
    with: 'avec le plan',
    balance: 'Solde\u00a0: capacité moins besoin, ETP',
    chance: 'Tirages où la capacité couvre le besoin, avec le plan',
    chanceToday: 'Les mêmes, sans le plan'
  },
  en: {
    today: 'today',
    planned: 'plan',
    without: 'without the plan',
    with: 'with the plan',
    balance: 'Balance: capacity minus need, FTE',
    chance: 'Draws in which capacity meets need, with the plan',
    chanceToday: 'The same draws, without the plan'
  }
} as const

export function planSeries(data: PlanData, language: Language): PlanSeries {
  const { years, targets, chance, chanceToday } = data
  const words = WORDS[language]
  const at = (values: readonly number[] | undefined, t: number) => values?.[t] ?? Number.NaN
  const bars = years.map((year, t) => ({
    year,
    today: at(data.today, t),
    planned: at(data.planned, t),
    low: at(data.low, t),
    high: at(data.high, t)
  }))
  const isKnown = ({ today, planned }: PlanYear) => Number.isFinite(today) || Number.isFinite(planned)
  const band = runsOf(
    years.map((year, t) => ({ year, low: at(data.balanceLow, t), high: at(data.balanceHigh, t) }))
  )
  const planned = runsOf(yearValues(years, data.balancePlanned))
  const today = runsOf(yearValues(years, data.balanceToday))
  const place = aimedPlace(data)
  const known = bars.filter(isKnown).map(({ year }) => year)
  const all = [...known, ...planned.flat().map(({ year }) => year)]
  const span: [number, number] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, 0]
  const tickYears = [...targets.filter(year => span[0] <= year && year <= span[1])]
  const chanceYears = chance
    ? years.filter((year, t) => {
        const isTold = targets.includes(year) || year % 5 === 0
        return isTold && year > data.start && Number.isFinite(chance[t])
      })
    : []
  // Whole points: draws tell no more.
  const chancesOf = (values: readonly number[]) =>
    chanceYears.flatMap(year => {
      const value = at(values, years.indexOf(year))
      return Number.isFinite(value)
        ? [{ value: year, label: quantity(Math.round(value * 100) / 100, 'share', language) }]
        : []
    })
  // A chance is read under its year: the ends of the axis and those years come before other ticks.
  const ends = yearTicks(span, []).map(({ value }) => value)
  const ticks = [...new Set([...ends.slice(0, 2), ...chanceYears.toReversed(), ...ends.slice(2)])]
    .filter(year => span[0] <= year && year <= span[1] && !tickYears.includes(year))
    .map(value => ({ value, label: String(value) }))
  return {
    heading: {
      title: planFinding(data, language),
      subtitle: planSubtitle(data, language),
      description: describePlan(data, language),
      note: planNote(data, language)
    },
    span,
    years: all.length > 0 ? [...tickYears.map(value => ({ value, label: String(value) })), ...ticks] : [],
    targets: tickYears,
    places: {
      axis: valueAxis(
        [0, ...bars.flatMap(one => [one.today, one.planned, one.low, one.high])],
        'persons',
        language,
        4
      ),
      bars: bars.filter(isKnown)
    },
    balance: {
      title: words.balance,
      axis: valueAxis(
        [
          0,
          ...[...planned, ...today].flat().map(({ value }) => value),
          ...band.flat().flatMap(({ low, high }) => [low, high])
        ],
        'persons',
        language,
        3
      ),
      planned,
      today,
      band,
      point:
        place < 0
          ? null
          : {
              year: years[place]!,
              value: data.balancePlanned[place]!,
              label: change(data.balancePlanned[place]!, 'persons', language)
            }
    },
    chances: [
      ...(chance ? [{ title: words.chance, values: chancesOf(chance), ofPlan: true }] : []),
      ...(chance && chanceToday
        ? [{ title: words.chanceToday, values: chancesOf(chanceToday), ofPlan: false }]
        : [])
    ].filter(({ values }) => values.length > 0),
    words,
    language
  }
}
