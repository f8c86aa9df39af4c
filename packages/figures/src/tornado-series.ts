/** First step of a tornado: what each input does, the strongest first. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ValueAxis, valueAxis } from './axes.js'
import type { Heading } from './frame.js'
import { NBSP, precise } from './numbers.js'
import type { TornadoData } from './tornado-data.js'
import { describeTornado, drawnOf, endText, reach, restText, tornadoFinding } from './tornado-words.js'
import { typeset } from './typography.js'

export interface TornadoRow {
  name: string
  low: number
  high: number
  lowText: string
  highText: string
}

export interface TornadoSeries {
  heading: Heading
  axis: ValueAxis
  baseline: number
  rows: TornadoRow[]
  lowWord: string
  highWord: string
  /** Whether every row has its low value on the left: then sides say what colours say. */
  sided: boolean
  /** « Et 17 autres, dont aucune ne déplace… »; empty where none is left. */
  rest: string
}

export function tornadoSeries(data: TornadoData, language: Language): TornadoSeries {
  const { unit, baseline } = data
  const sorted = data.inputs
    .filter(({ low, high }) => Number.isFinite(low + high + baseline))
    .toSorted((a, b) => reach(b, baseline) - reach(a, baseline))
  const shownInputs = sorted.slice(0, drawnOf(data))
  const others = sorted.slice(shownInputs.length)
  const rows = shownInputs.map(({ name, low, high }) => ({
    name: typeset(name, language),
    low,
    high,
    lowText: endText(low, unit, language),
    highText: endText(high, unit, language)
  }))
  const rest = restText(others, data, language)
  const french = language === 'fr'
  const reference = precise(baseline, unit, 1, language)
  return {
    heading: {
      title: tornadoFinding(sorted, data, language),
      subtitle: french
        ? `Tornade. ${data.measure} quand une entrée passe de sa valeur basse à sa valeur haute${NBSP}; référence${NBSP}: ${reference}`
        : `Tornado. ${data.measure} when one input goes from its low value to its high value; reference: ${reference}`,
      description: [describeTornado(sorted, data, language), rest].filter(Boolean).join(' '),
      note: french ? 'Une entrée à la fois.' : 'One input at a time.'
    },
    axis: valueAxis(
      rows.flatMap(({ low, high }) => [low, high, baseline]),
      unit,
      language,
      6
    ),
    baseline,
    rows,
    lowWord: french ? 'valeur basse' : 'low value',
    highWord: french ? 'valeur haute' : 'high value',
    sided: rows.every(({ low, high }) => low <= high),
    rest
  }
}
