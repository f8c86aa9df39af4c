/** First step of Sobol' bars: how much of the variance each input makes. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ValueAxis, valueAxis } from './axes.js'
import type { Heading } from './frame.js'
import { decimal, quantity, spanText } from './numbers.js'
import type { SobolData, SobolIndex, SobolInput } from './sobol-data.js'
import { describeSobol, isKnown, sobolFinding } from './sobol-words.js'
import { typeset } from './typography.js'

export interface SobolRow {
  name: string
  first: SobolIndex
  total: SobolIndex
  label: string
}

export interface SobolSeries {
  heading: Heading
  axis: ValueAxis
  rows: SobolRow[]
  words: { first: string; total: string; interval: string }
  /** « Et 12 autres, sous 1 % chacune. »; empty where none is left. */
  rest: string
}

export function sobolSeries(data: SobolData, language: Language): SobolSeries {
  const sorted = data.inputs.filter(isKnown).toSorted((a, b) => b.total.value - a.total.value)
  const drawn = sorted.slice(0, Math.max(1, data.top ?? 8))
  const others = sorted.slice(drawn.length)
  const french = language === 'fr'
  const rows = drawn.map(({ name, first, total }) => ({
    name: typeset(name, language),
    first,
    total,
    label: spanText(Math.min(first.value, total.value), Math.max(first.value, total.value), 'share', language)
  }))
  const ends = rows.flatMap(({ first, total }) => [first.low, first.high, total.low, total.high, total.value])
  const draws = data.draws === undefined ? '' : decimal(data.draws, 0, language)
  const rest = restText(others, language)
  return {
    heading: {
      title: sobolFinding(sorted, language),
      subtitle: french
        ? `Indices de Sobol’. Part de la variance ${data.measure}`
        : `Sobol’ indices. Share of the variance ${data.measure}`,
      description: [describeSobol(sorted, drawn.length, language), rest].filter(Boolean).join(' '),
      note: (french
        ? [draws && `${draws} tirages,`, 'intervalle par rééchantillonnage.']
        : [draws && `${draws} draws,`, 'interval by resampling.']
      )
        .filter(Boolean)
        .join(' ')
        .replace(/^\p{Ll}/u, letter => letter.toUpperCase())
    },
    axis: valueAxis([0, ...ends], 'share', language, 5, true),
    rows,
    words: french
      ? { first: 'seule', total: 'avec ses interactions', interval: 'intervalle à 95\u00a0%' }
      : { first: 'alone', total: 'with its interactions', interval: '95% interval' },
    rest
  }
}

function restText(others: readonly SobolInput[], language: Language): string {
  const [greatest] = others
  if (!greatest) return ''
  const most = quantity(Math.max(0, greatest.total.value), 'share', language)
  const count = decimal(others.length, 0, language)
  if (language === 'fr')
    return others.length === 1 ? `Et une autre, à ${most}.` : `Et ${count} autres, à ${most} au plus chacune.`
  return others.length === 1 ? `And one more, at ${most}.` : `And ${count} more, at most ${most} each.`
}
