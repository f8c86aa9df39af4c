/** First step of a slope: two lines, how far apart they are, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ValueAxis, valueAxis } from './axes.js'
import { distancesText, distanceText, readDifference } from './differences.js'
import { type ChartTable, chartTable } from './drawn.js'
import type { Heading } from './frame.js'
import { NARROW_NBSP, NBSP, quantity } from './numbers.js'
import { publishedWords } from './published-words.js'
import { inSentence } from './sentence.js'
import type { SlopeData, SlopeGroup } from './slope-data.js'
import type { Token } from './tokens.js'
import { typeset } from './typography.js'

export interface SlopeLine {
  label: string
  values: readonly [number, number]
  texts: readonly [string, string]
  published: readonly [number | null, number | null]
  range: { low: number; high: number } | null
  stroke: Token
}

export interface SlopeSeries {
  heading: Heading
  table: ChartTable
  /** Of all values: it does not start at 0. */
  axis: ValueAxis
  years: readonly [number, number]
  lines: readonly SlopeLine[]
  language: Language
}

const STROKES: readonly Token[] = ['ink', 'people']

export function slopeSeries(data: SlopeData, language: Language): SlopeSeries {
  const { measure, years, groups } = data
  const fr = language === 'fr'
  const lines = groups
    .map((group, i) => lineOf(group, STROKES[i]!, language))
    .filter(({ values }) => values.every(Number.isFinite))
  const title = findingOf(data, language)
  const told = groups.map(group => {
    const each = years.map((year, i) => {
      const published = group.published?.[i]
      const value = quantity(group.values[i]!, 'share', language)
      const words = published
        ? ` (${fr ? 'publié' : 'published'}${fr ? NBSP : ''}: ${publishedWords(published, 'share', language)})`
        : ''
      return `${value}${words} ${fr ? 'en' : 'in'} ${year}`
    })
    return `${typeset(group.label, language)}${fr ? NBSP : ''}: ${each.join(', ')}`
  })
  const ends = lines.flatMap(({ values, published, range }) => [
    ...values,
    ...published.filter(value => value !== null),
    ...(range ? [range.low, range.high] : [])
  ])
  return {
    heading: {
      title,
      subtitle: `${fr ? 'Pente.' : 'Slope.'} ${measure}`,
      description: `${title}. ${told.join(fr ? `${NARROW_NBSP}; ` : '; ')}.`
    },
    table: chartTable(
      [
        ['Groupe', 'Group', 'text'],
        ['Année', 'Year', 'year'],
        [measure, measure, 'share'],
        ['Publié', 'Published', 'share'],
        ['5 % des tirages sous', '5% of draws below', 'share'],
        ['95 % des tirages sous', '95% of draws below', 'share']
      ],
      groups.flatMap(({ label, values, published, range }) =>
        years.map((year, i) => [
          typeset(label, language),
          year,
          values[i],
          published?.[i]?.value,
          i === 1 ? range?.low : null,
          i === 1 ? range?.high : null
        ])
      ),
      language
    ),
    axis: valueAxis(ends, 'share', language, 4, true),
    years,
    lines,
    language
  }
}

function lineOf(
  { label, values, published, range }: SlopeGroup,
  stroke: Token,
  language: Language
): SlopeLine {
  const told = (i: 0 | 1): number | null => {
    const value = published?.[i]?.value
    return value !== undefined && Number.isFinite(value) ? value : null
  }
  return {
    label: typeset(label, language),
    values,
    texts: [quantity(values[0], 'share', language), quantity(values[1], 'share', language)],
    published: [told(0), told(1)],
    range: range && Number.isFinite(range.low + range.high) ? range : null,
    stroke
  }
}

/** « Entre médicaux et non médicaux, l’écart passe de 0 à 7 points d’ici 2030 ». */
function findingOf({ groups, years }: SlopeData, language: Language): string {
  const fr = language === 'fr'
  const [a, b] = groups
  const [one, other] = groups.map(({ label }) => inSentence(typeset(label, language)))
  const who = fr ? `Entre ${one} et ${other}` : `Between ${one} and ${other}`
  if (![...a.values, ...b.values].every(Number.isFinite))
    return fr ? `${who}, un écart qui n’a pas de valeur` : `${who}, a gap that has no value`
  const [from, to] = [0, 1].map(i => Math.abs(readDifference(a.values[i]!, b.values[i]!, 'share')))
  const [first, last] = years
  if (from === to) {
    const same = to === 0 ? (fr ? 'aucun écart' : 'no gap') : distanceText(to!, 'share', language)
    return fr
      ? `${who}, ${same} en${NBSP}${first} comme en${NBSP}${last}`
      : `${who}, ${same} in ${first} as in ${last}`
  }
  const words = distancesText(from!, to!, language)
  return fr ? `${who}, l’écart passe ${words} d’ici ${last}` : `${who}, the gap goes ${words} by ${last}`
}
