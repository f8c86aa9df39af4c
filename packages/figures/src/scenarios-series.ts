/** First step of scenarios: one scale, runs of years that have a value, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type Tick, type ValueAxis, valueAxis } from './axes.js'
import { type FanPoint, pointsOf, yearTicks } from './fan-series.js'
import type { Heading } from './frame.js'
import { NBSP, quantity } from './numbers.js'
import { runsOf, type YearValue, yearValues } from './runs.js'
import type { ScenarioCurve, ScenarioKind, ScenariosData } from './scenarios-data.js'
import {
  describeScenarios,
  focusPlaceOf,
  referenceOf,
  scenariosFinding,
  scenariosNote,
  scenariosSubtitle,
  subjectOf
} from './scenarios-words.js'
import { typeset } from './typography.js'

export interface BandYear {
  year: number
  q05: number
  q25: number
  q75: number
  q95: number
}

export interface DrawnCurve {
  label: string
  /** For a wide picture: « médian (référence) ». */
  wideLabel: string
  kind: ScenarioKind
  isReference: boolean
  runs: readonly (readonly YearValue[])[]
  /** The last point, where the label stands. */
  end: YearValue
}

export interface ScenariosSeries {
  heading: Heading
  axis: ValueAxis
  /** In the order in which their labels are kept: the focus year first. */
  years: Tick[]
  span: [number, number]
  /** Mine last, on top. */
  curves: readonly DrawnCurve[]
  bands: readonly (readonly BandYear[])[]
  ghost: readonly (readonly YearValue[])[]
  points: readonly FanPoint[]
  /** The year that the title is about; with what mine has then, where there is a scenario of mine. */
  focus: { year: number; value: number | null; text: string } | null
  language: Language
}

/** A scale that would leave its lower half empty does not start at zero. */
const FAR_FROM_ZERO = 0.5

export function scenariosSeries(data: ScenariosData, language: Language): ScenariosSeries {
  const { years, scenarios, ghost = [], unit } = data
  const subject = subjectOf(data)
  const mine = scenarios.find(({ kind }) => kind === 'mine')
  const bands = mine ? bandsOf(mine, years) : []
  const curves = [...scenarios.filter(one => one !== mine), ...(mine ? [mine] : [])].flatMap(one =>
    curveOf(one, data, language)
  )
  const points = pointsOf(data, language)
  const ghostRuns = runsOf(yearValues(years, ghost))
  const values = [
    ...curves.flatMap(({ runs }) => runs.flat()).map(({ value }) => value),
    ...ghostRuns.flat().map(({ value }) => value),
    ...bands.flat().flatMap(({ q05, q95 }) => [q05, q95]),
    ...points.map(({ value }) => value)
  ]
  const zero = Math.min(...values) > FAR_FROM_ZERO * Math.max(...values) ? [] : [0]
  const drawn = [...years, ...points.map(({ year }) => year)]
  const span: [number, number] = drawn.length > 0 ? [Math.min(...drawn), Math.max(...drawn)] : [0, 0]
  const focus = focusOf(data, subject, language)
  return {
    heading: {
      title: scenariosFinding(data, language),
      subtitle: scenariosSubtitle(data, language),
      description: describeScenarios(data, language),
      note: scenariosNote(data, language)
    },
    axis: valueAxis([...zero, ...values], unit, language),
    years: values.length > 0 ? focusFirst(yearTicks(span, points, focus?.year), focus?.year) : [],
    span,
    curves,
    bands,
    ghost: ghostRuns,
    points,
    focus: curves.length > 0 ? focus : null,
    language
  }
}

const focusFirst = (ticks: readonly Tick[], focus?: number): Tick[] => [
  ...ticks.filter(({ value }) => value === focus),
  ...ticks.filter(({ value }) => value !== focus)
]

function focusOf(
  data: ScenariosData,
  subject: ScenarioCurve | undefined,
  language: Language
): ScenariosSeries['focus'] {
  const { years, unit } = data
  const place = subject ? focusPlaceOf(data, subject) : years.indexOf(data.focus)
  const year = years[place]
  if (year === undefined) return null
  const value = subject ? subject.values[place]! : null
  return { year, value, text: value === null ? '' : quantity(value, unit, language) }
}

function curveOf(one: ScenarioCurve, data: ScenariosData, language: Language): DrawnCurve[] {
  const runs = runsOf(yearValues(data.years, one.values))
  const end = runs.at(-1)?.at(-1)
  if (!end) return []
  const isReference = one === referenceOf(data)
  const label = typeset(one.label, language)
  const wideLabel = isReference ? `${label}${NBSP}(${language === 'fr' ? 'référence' : 'reference'})` : label
  return [{ label, wideLabel, kind: one.kind, isReference, runs, end }]
}

function bandsOf({ bands }: ScenarioCurve, years: readonly number[]): BandYear[][] {
  if (!bands) return []
  const at = (values: readonly number[], t: number) => values[t] ?? Number.NaN
  const points = years.map((year, t) => ({
    year,
    q05: at(bands.q05, t),
    q25: at(bands.q25, t),
    q75: at(bands.q75, t),
    q95: at(bands.q95, t)
  }))
  return runsOf(points)
}
