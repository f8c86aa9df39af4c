/** First step of bars by profession: sorted rows, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, chartTable } from './drawn.js'
import type { Heading } from './frame.js'
import { NARROW_NBSP, NBSP, quantity, spanText } from './numbers.js'
import type { ProfessionBar, ProfessionBarsData } from './profession-bars-data.js'
import { publishedWords } from './published-words.js'
import { inSentence } from './sentence.js'
import { typeset } from './typography.js'

export interface ProfessionRow {
  label: string
  /** The highest and the lowest, which the title names. */
  isExtreme: boolean
  value: number
  range: { low: number; high: number } | null
  published: number | null
  text: string
}

export interface ProfessionBarsSeries {
  heading: Heading
  table: ChartTable
  rows: readonly ProfessionRow[]
  /** From 0, below where a value is. */
  domain: [number, number]
  language: Language
}

const known = (range: ProfessionBar['range']) =>
  range && Number.isFinite(range.low) && Number.isFinite(range.high) ? range : null

export function professionBarsSeries(data: ProfessionBarsData, language: Language): ProfessionBarsSeries {
  const { bars, unit } = data
  const sorted = bars.filter(({ value }) => Number.isFinite(value)).toSorted((a, b) => b.value - a.value)
  const differ =
    sorted.length > 1 && textOf(sorted[0]!, data, language) !== textOf(sorted.at(-1)!, data, language)
  const rows = sorted.map((bar, i) => ({
    label: typeset(bar.label, language),
    isExtreme: differ && (i === 0 || i === sorted.length - 1),
    value: bar.value,
    range: known(bar.range),
    published: Number.isFinite(bar.published?.value) ? bar.published!.value : null,
    text: textOf(bar, data, language)
  }))
  const ends = rows.flatMap(({ value, range, published }) => [value, range?.low, range?.high, published ?? 0])
  const finite = [0, ...ends.filter(end => end !== undefined)]
  const [low, high] = [Math.min(...finite), Math.max(...finite)]
  const title = findingOf(sorted, data, language)
  return {
    heading: {
      title,
      subtitle: subtitleOf(rows, data, language),
      description: describe(title, sorted, data, language)
    },
    table: chartTable(
      [
        ['Profession', 'Profession', 'text'],
        [data.measure, data.measure, unit],
        ['5 % des tirages sous', '5% of draws below', unit],
        ['95 % des tirages sous', '95% of draws below', unit],
        ['Publié', 'Published', unit]
      ],
      bars.map(({ label, value, range, published }) => [
        typeset(label, language),
        value,
        range?.low,
        range?.high,
        published?.value
      ]),
      language
    ),
    rows,
    domain: [low, high > low ? high : low + 1],
    language
  }
}

const textOf = ({ value }: ProfessionBar, { unit }: ProfessionBarsData, language: Language): string =>
  quantity(value, unit, language)

/** « Temps libérable en 2030 : de 30 % chez les chirurgiens à 51 % chez les infirmiers ». */
function findingOf(sorted: readonly ProfessionBar[], data: ProfessionBarsData, language: Language): string {
  const fr = language === 'fr'
  const start = `${data.measure}${fr ? NBSP : ''}: `
  const [most, least] = [sorted[0], sorted.at(-1)]
  if (!most || !least) return start + (fr ? 'aucune valeur' : 'no value')
  const among = (bar: ProfessionBar) =>
    `${textOf(bar, data, language)} ${fr ? 'chez les' : 'among'} ${inSentence(typeset(bar.label, language))}`
  if (sorted.length === 1) return start + among(most)
  if (textOf(most, data, language) === textOf(least, data, language))
    return start + textOf(most, data, language) + (fr ? ' dans chaque profession' : ' in every profession')
  return start + (fr ? `de ${among(least)} à ${among(most)}` : `from ${among(least)} to ${among(most)}`)
}

function subtitleOf(
  rows: readonly ProfessionRow[],
  { measure }: ProfessionBarsData,
  language: Language
): string {
  const fr = language === 'fr'
  const marks = [
    ...(rows.some(({ range }) => range)
      ? [fr ? 'trait gris : neuf tirages sur dix' : 'grey line: nine draws in ten']
      : []),
    ...(rows.some(({ published }) => published !== null)
      ? [fr ? 'losange : publié' : 'diamond: published']
      : [])
  ]
  return [`${fr ? 'Barres.' : 'Bars.'} ${measure}`, ...marks].join(fr ? `${NARROW_NBSP}; ` : '; ')
}

function describe(
  title: string,
  sorted: readonly ProfessionBar[],
  data: ProfessionBarsData,
  language: Language
): string {
  const { unit } = data
  const colon = language === 'fr' ? `${NBSP}: ` : ': '
  const told = sorted.map(bar => {
    const range = known(bar.range)
    const span = range ? ` (${spanText(range.low, range.high, unit, language)})` : ''
    const published = bar.published
      ? `, ${language === 'fr' ? 'publié' : 'published'}${colon}${publishedWords(bar.published, unit, language)}`
      : ''
    return typeset(bar.label, language) + colon + textOf(bar, data, language) + span + published
  })
  return `${[title, ...told].join('. ')}.`
}
