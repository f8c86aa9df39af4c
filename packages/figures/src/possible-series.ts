/** First step of the possible against the used: curves, bands, points, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type Tick, type ValueAxis, valueAxis } from './axes.js'
import { type ChartTable, chartTable } from './drawn.js'
import type { FanPublished, FanYear } from './fan-data.js'
import { yearTicks } from './fan-series.js'
import { OBSERVED } from './fan-words.js'
import type { Heading } from './frame.js'
import { NBSP, quantity } from './numbers.js'
import type { PossibleData } from './possible-data.js'
import { about, describePossible, possibleFinding } from './possible-words.js'
import { publishedWords } from './published-words.js'
import { runsOf, type YearValue, yearValues } from './runs.js'

export interface PossiblePoint extends YearValue {
  label: string
  kind: 'potential' | 'effective' | 'observed' | 'partial'
  /** Whether its label is also what was computed for that year. */
  isComputed: boolean
}

export interface PossibleSeries {
  heading: Heading
  table: ChartTable
  axis: ValueAxis
  years: readonly Tick[]
  span: [number, number]
  potential: YearValue[][]
  effective: YearValue[][]
  bands: FanYear[][]
  points: readonly PossiblePoint[]
  words: Record<'potential' | 'effective' | 'effectiveShort' | 'half' | 'whole', string>
  language: Language
}

export function possibleSeries(data: PossibleData, language: Language): PossibleSeries {
  const { years, potential, effective, ranges = [] } = data
  const fr = language === 'fr'
  const points = pointsOf(data, language)
  const bands = runsOf(
    years.map((year, t) => {
      const { q05, q25, q75, q95 } = ranges[t] ?? { q05: Number.NaN, q25: 0, q75: 0, q95: 0 }
      return { year, q05, q25, q50: effective[t] ?? Number.NaN, q75, q95 }
    })
  )
  const curves = [potential, effective].map(values => runsOf(yearValues(years, values)))
  const known = [...curves.flat(2), ...points]
  const inBands = bands.flat().flatMap(({ q05, q95 }) => [q05, q95])
  const all = known.map(({ year }) => year)
  const span: [number, number] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, 0]
  return {
    heading: {
      title: possibleFinding(data, language),
      subtitle: fr
        ? 'Courbes. Part du temps de travail libérable et part libérée, en %'
        : 'Curves. Share of working time that could be freed and share freed, in %',
      description: describePossible(data, language)
    },
    table: tableOf(data, language),
    axis: valueAxis([0, ...known.map(({ value }) => value), ...inBands], 'share', language),
    years:
      all.length > 0
        ? yearTicks(
            span,
            points.map(point => ({ ...point, kind: 'published' as const }))
          )
        : [],
    span,
    potential: curves[0]!,
    effective: curves[1]!,
    bands,
    points,
    words: fr
      ? {
          potential: 'Ce que la technique pourrait libérer',
          effective: 'Ce qui est libéré une fois les outils adoptés',
          effectiveShort: 'Ce qui est libéré après adoption',
          half: `bande centrale${NBSP}: 1${NBSP}chance${NBSP}sur${NBSP}2`,
          whole: `bande entière${NBSP}: 9${NBSP}sur${NBSP}10`
        }
      : {
          potential: 'What technology could free',
          effective: 'What is freed once tools are adopted',
          effectiveShort: 'What is freed once adopted',
          half: 'central band: 1\u00a0chance\u00a0in\u00a02',
          whole: 'whole band: 9\u00a0in\u00a010'
        },
    language
  }
}

/** Those of the effective gain first: their labels are kept where there is no room for all. */
function pointsOf(data: PossibleData, language: Language): PossiblePoint[] {
  const { years, publishedPotential = [], publishedEffective = [], observed = [] } = data
  const fr = language === 'fr'
  const published = (all: readonly FanPublished[], kind: 'potential' | 'effective') =>
    all.map((point): PossiblePoint => {
      const { year, value } = point
      const words = publishedWords(point, 'share', language)
      const isComputed = words === quantity(data[kind][years.indexOf(year)] ?? Number.NaN, 'share', language)
      const label = isComputed ? words : `${fr ? `publié${NBSP}` : 'published'}: ${words}`
      return { year, value, label, kind, isComputed }
    })
  const seen = observed.map(
    ({ year, value, by, partial }): PossiblePoint => ({
      year,
      value,
      label: `${OBSERVED[language][by]}${fr ? NBSP : ''}: ${about(value, language)}`,
      kind: partial ? 'partial' : 'observed',
      isComputed: false
    })
  )
  return [
    ...published(publishedEffective, 'effective'),
    ...seen,
    ...published(publishedPotential, 'potential')
  ].filter(({ year, value }) => Number.isFinite(year) && Number.isFinite(value))
}

function tableOf(data: PossibleData, language: Language): ChartTable {
  const { years, potential, effective, ranges, observed = [] } = data
  const at = (points: readonly { year: number; value: number }[] | undefined, year: number) =>
    points?.find(point => point.year === year)?.value
  return chartTable(
    [
      ['Année', 'Year', 'year'],
      ['Potentiel', 'Potential', 'share'],
      ['Gain effectif', 'Effective gain', 'share'],
      ['5 % des tirages sous', '5% of draws below', 'share'],
      ['25 % des tirages sous', '25% of draws below', 'share'],
      ['75 % des tirages sous', '75% of draws below', 'share'],
      ['95 % des tirages sous', '95% of draws below', 'share'],
      ['Potentiel publié', 'Potential published', 'share'],
      ['Gain effectif publié', 'Effective gain published', 'share'],
      ['Gain effectif observé depuis', 'Effective gain observed since', 'share']
    ],
    years.map((year, t) => {
      const range = ranges?.[t]
      return [
        year,
        potential[t],
        effective[t],
        range?.q05,
        range?.q25,
        range?.q75,
        range?.q95,
        at(data.publishedPotential, year),
        at(data.publishedEffective, year),
        at(observed, year)
      ]
    }),
    language
  )
}
