/** First step of plain bars: rows, words. No pixels. */
import type { Language } from '@horizon-soin/datasets'
import { type ChartTable, chartTable } from './drawn.js'
import type { Heading } from './frame.js'
import { capitalised } from './number-words.js'
import { exact, NARROW_NBSP } from './numbers.js'
import type { PlainBarsData } from './plain-bars-data.js'
import { typeset } from './typography.js'

export interface PlainBarsSeries {
  heading: Heading
  table: ChartTable
  rows: readonly { label: string; value: number; text: string }[]
  /** The whole: 1, or the largest share where it is above. */
  whole: number
  language: Language
}

export function plainBarsSeries({ measure, bars }: PlainBarsData, language: Language): PlainBarsSeries {
  const fr = language === 'fr'
  const rows = bars
    .filter(({ value }) => Number.isFinite(value))
    .map(({ label, value }) => ({
      label: typeset(label, language),
      value,
      text: exact(value, 'share', language)
    }))
  const title = findingOf(rows, language)
  const told = rows.map(({ label, text }) => `${text} ${label}`)
  return {
    heading: {
      title,
      subtitle: `${fr ? 'Barres.' : 'Bars.'} ${measure}`,
      description: `${title}. ${told.join(fr ? `${NARROW_NBSP}; ` : '; ')}${told.length > 0 ? '.' : ''}`
    },
    table: chartTable(
      [
        [measure, measure, 'text'],
        ['Part publiée', 'Share published', 'share']
      ],
      bars.map(({ label, value }) => [capitalised(typeset(label, language)), value]),
      language
    ),
    rows,
    whole: Math.max(1, ...rows.map(({ value }) => value)),
    language
  }
}

/** « 77 % des généralistes ont essayé la téléconsultation ; 3,7 % de leurs actes se font à distance »: of the first and the last. */
function findingOf(rows: PlainBarsSeries['rows'], language: Language): string {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return language === 'fr' ? 'Aucune part publiée' : 'No share was published'
  const told = rows.length === 1 ? [first] : [first, last]
  return told.map(({ text, label }) => `${text} ${label}`).join(language === 'fr' ? `${NARROW_NBSP}; ` : '; ')
}
