/** First step of technology multiples: stacks on one scale, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ValueAxis, valueAxis } from './axes.js'
import type { Heading } from './frame.js'
import { NARROW_NBSP, quantity } from './numbers.js'
import { runsOf, type YearValue, yearValues } from './runs.js'
import { type TechnologyTokens, technologyName, technologyTokens } from './technologies.js'
import type { TechnologyMultiplesData, TechnologyPanel } from './technology-multiples-data.js'
import {
  changeWords,
  describeTechnologyMultiples,
  focusPlaceOf,
  technologyMultiplesFinding,
  technologyMultiplesSubtitle,
  totalAt
} from './technology-multiples-words.js'
import { typeset } from './typography.js'

export interface LayerYear {
  year: number
  from: number
  to: number
}

/** One technology of a stack, in runs of years that have a value. */
interface Layer {
  tokens: TechnologyTokens
  runs: readonly (readonly LayerYear[])[]
}

export interface StackPanel {
  label: string
  value: string
  change: string
  layers: readonly Layer[]
  reference: readonly (readonly YearValue[])[]
  /** The total, where a technology costs time: the top of the stack is not it then. */
  net: readonly (readonly YearValue[])[]
}

export interface TechnologyMultiplesSeries {
  heading: Heading
  axis: ValueAxis
  years: readonly number[]
  focusYear: number
  key: readonly { word: string; tokens: TechnologyTokens }[]
  panels: readonly StackPanel[]
  language: Language
}

const NET = {
  fr: `Sous zéro, une technologie coûte du temps${NARROW_NBSP}; le trait plein est alors le total.`,
  en: 'Below zero, a technology costs time; the solid line is then the total.'
} as const

export function technologyMultiplesSeries(
  data: TechnologyMultiplesData,
  language: Language
): TechnologyMultiplesSeries {
  const { years, professions, technologies } = data
  const tokens = technologyTokens(technologies)
  const place = focusPlaceOf(data)
  const panels = professions.map((panel): StackPanel => {
    const layers = stack(panel, years, tokens)
    const costs = layers.some(({ runs }) => runs.some(run => run.some(({ to }) => to < 0)))
    return {
      label: typeset(panel.label, language),
      value: quantity(totalAt(panel, place), 'share', language),
      change: changeWords(panel, place, language),
      layers,
      reference: runsOf(yearValues(years, panel.reference ?? [])),
      net: costs ? runsOf(years.map((year, t) => ({ year, value: totalAt(panel, t) }))) : []
    }
  })
  const values = panels.flatMap(({ layers, reference }) => [
    ...layers.flatMap(({ runs }) => runs.flatMap(run => run.map(({ to }) => to))),
    ...reference.flatMap(run => run.map(({ value }) => value))
  ])
  const axis = valueAxis([0, ...values], 'share', language, 2, true)
  return {
    heading: {
      title: technologyMultiplesFinding(data, language),
      subtitle: technologyMultiplesSubtitle(data, axis, language),
      description: describeTechnologyMultiples(data, language),
      note: panels.some(({ net }) => net.length > 0) ? NET[language] : ''
    },
    axis,
    years,
    focusYear: years[place] ?? Number.NaN,
    key: technologies.map((technology, k) => ({
      word: technologyName(technology, language),
      tokens: tokens[k]!
    })),
    panels: values.length > 0 ? panels : [],
    language
  }
}

/** What frees time goes up from zero in order, what costs time goes down; a year counts where every technology has a value. */
function stack(
  { freed }: TechnologyPanel,
  years: readonly number[],
  tokens: readonly TechnologyTokens[]
): Layer[] {
  const [up, down] = [years.map(() => 0), years.map(() => 0)]
  const whole = years.map((_, t) => tokens.every((_, k) => Number.isFinite(freed[k]?.[t])))
  return tokens.map((own, k) => {
    const points = years.map((year, t): LayerYear => {
      const value = freed[k]?.[t] ?? Number.NaN
      const side = value < 0 ? down : up
      const from = side[t]!
      if (!whole[t]) return { year, from, to: Number.NaN }
      side[t] = from + value
      return { year, from, to: side[t] }
    })
    return { tokens: own, runs: points.some(({ from, to }) => from !== to) ? runsOf(points) : [] }
  })
}
