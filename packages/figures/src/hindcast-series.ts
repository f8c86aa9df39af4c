/** First step of a hindcast chart: rows in order, their words, two scales. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ValueAxis, valueAxis } from './axes.js'
import { type ChartTable, chartTable } from './drawn.js'
import type { Heading } from './frame.js'
import type { HindcastChartData, HindcastChartRow } from './hindcast-data.js'
import { change, decimal, NARROW_NBSP, NBSP, precise, spanText } from './numbers.js'
import { typeset } from './typography.js'

const PARTS = ['gainPerUser', 'intensity', 'adoption'] as const

export interface HindcastSeriesRow {
  label: string
  isGroup: boolean
  announced: number
  isPublished: boolean
  supported: number
  range: { low: number; high: number } | null
  /** The three parts in points, with their words. */
  parts: readonly { points: number; text: string }[]
}

export interface HindcastSeries {
  heading: Heading
  table: ChartTable
  rows: readonly HindcastSeriesRow[]
  axis: ValueAxis
  words: {
    announced: string
    computed: string
    supported: string
    range: string
    gap: string
    parts: readonly string[]
  }
  language: Language
}

const WORDS = {
  fr: {
    announced: 'annoncé, publié',
    computed: 'annoncé, calculé',
    supported: 'soutenu par les preuves',
    range: 'neuf tirages sur dix',
    gap: 'Écart, en points',
    parts: ['gain par utilisateur', 'intensité d’usage', 'adoption']
  },
  en: {
    announced: 'announced, published',
    computed: 'announced, computed',
    supported: 'supported by the evidence',
    range: 'nine draws in ten',
    gap: 'Difference, in points',
    parts: ['gain per user', 'intensity of use', 'adoption']
  }
} as const satisfies Record<Language, HindcastSeries['words']>

const isKnown = ({ announced, supported }: HindcastChartRow): boolean =>
  Number.isFinite(announced) && Number.isFinite(supported)

const rangeOf = ({ range }: HindcastChartRow): { low: number; high: number } | null =>
  range && Number.isFinite(range.low) && Number.isFinite(range.high) ? range : null

export function hindcastSeries(data: HindcastChartData, language: Language): HindcastSeries {
  const fr = language === 'fr'
  const known = data.rows.filter(isKnown)
  const rows = known.map(row => rowOf(row, language))
  const values = rows.flatMap(({ announced, supported, range }) => [
    announced,
    supported,
    ...(range ? [range.low, range.high] : [])
  ])
  const words = WORDS[language]
  const title = findingOf(data, known, language)
  const told = known.map((row, i) => `${rows[i]!.label}${fr ? NBSP : ''}: ${toldOf(row, language)}`)
  const counted = fr
    ? `Part du temps de travail libérée en ${data.year}, comptée depuis ${data.since}`
    : `Share of working time freed in ${data.year}, counted since ${data.since}`
  return {
    heading: {
      title,
      subtitle: `${fr ? 'Losanges, cercles et points.' : 'Diamonds, circles and dots.'} ${counted}`,
      description: `${[title, ...told].join('. ')}.`
    },
    table: tableOf(data, language),
    rows,
    axis: valueAxis([0, ...values], 'share', language, 4),
    words,
    language
  }
}

function rowOf(row: HindcastChartRow, language: Language): HindcastSeriesRow {
  return {
    label: typeset(row.label, language),
    isGroup: row.isGroup === true,
    announced: row.announced,
    isPublished: row.isPublished === true,
    supported: row.supported,
    range: rangeOf(row),
    parts: PARTS.map(part => ({
      points: row.parts[part] * 100,
      text: signed(row.parts[part] * 100, language)
    }))
  }
}

function signed(points: number, language: Language): string {
  const text = decimal(points, 1, language)
  return points > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** « En 2025, 7,0 % du temps de travail étaient annoncés, 0,7 % sont soutenus par les preuves »: of the first group, else of the first row. */
function findingOf(
  { year }: HindcastChartData,
  known: readonly HindcastChartRow[],
  language: Language
): string {
  const fr = language === 'fr'
  const row = known.find(({ isGroup }) => isGroup) ?? known[0]
  if (!row) return fr ? `Rien n’était annoncé pour ${year}` : `Nothing was announced for ${year}`
  const [announced, supported] = [row.announced, row.supported].map(value =>
    precise(value, 'share', 1, language)
  )
  return fr
    ? `Pour ${year}, ${announced} du temps de travail annoncés, ${supported} soutenus par les preuves`
    : `For ${year}, ${announced} of working time announced, ${supported} supported by the evidence`
}

function toldOf(row: HindcastChartRow, language: Language): string {
  const words = WORDS[language]
  const range = rangeOf(row)
  const [announced, supported] = [row.announced, row.supported].map(value =>
    precise(value, 'share', 1, language)
  )
  const span = range ? ` (${spanText(range.low, range.high, 'share', language)})` : ''
  const parts = PARTS.map((part, i) => `${words.parts[i]} ${change(row.parts[part], 'share', language)}`)
  const separator = language === 'fr' ? `${NARROW_NBSP}; ` : '; '
  return [
    `${announced} ${row.isPublished ? words.announced : words.computed}, ${supported} ${words.supported}${span}`,
    parts.join(', ')
  ].join(separator)
}

function tableOf({ rows }: HindcastChartData, language: Language): ChartTable {
  return chartTable(
    [
      ['Profession ou groupe', 'Profession or group', 'text'],
      ['Annoncé', 'Announced', 'share'],
      ['Soutenu', 'Supported', 'share'],
      ['5 % des tirages sous', '5% of draws below', 'share'],
      ['95 % des tirages sous', '95% of draws below', 'share'],
      ['Gain par utilisateur', 'Gain per user', 'points'],
      ['Intensité d’usage', 'Intensity of use', 'points'],
      ['Adoption', 'Adoption', 'points'],
      ['Preuves', 'Evidence', 'text']
    ],
    rows.map(({ label, announced, supported, range, parts, grade }) => [
      typeset(label, language),
      announced,
      supported,
      range?.low,
      range?.high,
      ...PARTS.map(part => parts[part]),
      grade
    ]),
    language
  )
}
