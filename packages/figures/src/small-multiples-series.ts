/** First step of small multiples: one scale for all, points that exist, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ValueAxis, valueAxis } from './axes.js'
import type { Heading } from './frame.js'
import { runsOf, yearValues } from './runs.js'
import type { SmallMultiple, SmallMultiplesData } from './small-multiples-data.js'
import {
  describeSmallMultiples,
  focusPlace,
  smallMultiplesFinding,
  smallMultiplesSubtitle,
  valueWords
} from './small-multiples-words.js'
import { typeset } from './typography.js'

export interface Point {
  year: number
  value: number
}

export interface Panel {
  label: string
  value: string
  /** « sur 51 ». */
  of: string
  /** Runs of years that have a value. */
  potential: readonly (readonly Point[])[]
  effective: readonly (readonly Point[])[]
  range: readonly (readonly { year: number; low: number; high: number }[])[]
  focus: Point | null
}

export interface SmallMultiplesSeries {
  heading: Heading
  axis: ValueAxis
  years: readonly number[]
  focusYear: number
  panels: readonly Panel[]
  language: Language
}

export function smallMultiplesSeries(data: SmallMultiplesData, language: Language): SmallMultiplesSeries {
  const { years, professions } = data
  const panels = professions.map(one => panelOf(one, data, language))
  const values = professions
    .flatMap(one => [one.potential, one.effective, one.low ?? [], one.high ?? []])
    .flat()
  const axis = valueAxis([0, ...values], 'share', language, 2, true)
  return {
    heading: {
      title: smallMultiplesFinding(data, language),
      subtitle: smallMultiplesSubtitle(data, axis, language),
      description: describeSmallMultiples(data, language)
    },
    axis,
    years,
    focusYear: years[focusPlace(data)] ?? Number.NaN,
    panels: years.length > 0 && values.some(Number.isFinite) ? panels : [],
    language
  }
}

function panelOf(one: SmallMultiple, data: SmallMultiplesData, language: Language): Panel {
  const { years } = data
  const place = focusPlace(data)
  const [value, of] = valueWords(one, place, language)
  const points = (values: readonly number[]) => runsOf(yearValues(years, values))
  const focus = one.effective[place] ?? Number.NaN
  return {
    label: typeset(one.label, language),
    value,
    of,
    potential: points(one.potential),
    effective: points(one.effective),
    range: runsOf(
      years.map((year, t) => ({ year, low: one.low?.[t] ?? Number.NaN, high: one.high?.[t] ?? Number.NaN }))
    ),
    focus: Number.isFinite(focus) ? { year: years[place]!, value: focus } : null
  }
}
