/** First step of flows: one scale, runs of years that have a value, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type Tick, type ValueAxis, valueAxis } from './axes.js'
import { yearTicks } from './fan-series.js'
import type { FlowsData } from './flows-data.js'
import { describeFlows, flowsFinding, flowsNote, flowsSubtitle } from './flows-words.js'
import type { Heading } from './frame.js'
import { bare } from './numbers.js'
import { runsOf, type YearValue, yearValues } from './runs.js'

export interface Flow {
  side: 'entrants' | 'leavers'
  word: string
  /** What it is in the last year that has a value. */
  value: string
  runs: readonly (readonly YearValue[])[]
  end: YearValue
}

export interface FlowsSeries {
  heading: Heading
  axis: ValueAxis
  years: readonly Tick[]
  span: [number, number]
  flows: readonly Flow[]
  language: Language
}

const WORDS = {
  fr: { entrants: 'entrées', leavers: 'départs' },
  en: { entrants: 'entering', leavers: 'leaving' }
} as const

export function flowsSeries(data: FlowsData, language: Language): FlowsSeries {
  const flows = (['entrants', 'leavers'] as const).flatMap((side): Flow[] => {
    const runs = runsOf(yearValues(data.years, data[side]))
    const end = runs.at(-1)?.at(-1)
    if (!end) return []
    return [{ side, word: WORDS[language][side], value: bare(end.value, 'persons', language), runs, end }]
  })
  const points = flows.flatMap(({ runs }) => runs.flat())
  const years = points.map(({ year }) => year)
  const span: [number, number] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [0, 0]
  return {
    heading: {
      title: flowsFinding(data, language),
      subtitle: flowsSubtitle(data, language),
      description: describeFlows(data, language),
      note: flowsNote(data, language)
    },
    axis: valueAxis([0, ...points.map(({ value }) => value)], 'persons', language, 4),
    years: years.length > 0 ? yearTicks(span, []) : [],
    span,
    flows,
    language
  }
}
