/** What a chart gives: its picture, its words, and the numbers behind it. */
import type { Language } from '@horizon-soin/datasets'
import type { Unit } from '@horizon-soin/model'
import { typeset } from './typography.js'

/** How a column's numbers read: `points` is a difference of shares as a fraction, 0.15 for 15 points; `number` has no unit. */
export type ColumnUnit = Unit | 'points' | 'year' | 'text' | 'number'

export type Cell = string | number | null

/** The table behind a chart: numbers at full precision, shares as fractions, null where there is no value. */
export interface ChartTable {
  /** Labels in the language of the look. */
  columns: readonly { label: string; unit: ColumnUnit }[]
  rows: readonly (readonly Cell[])[]
}

/** A chart drawn: its words are typeset in the language of the look, so that a page can set them itself. */
export interface Drawn {
  svg: string
  /** The finding, a full sentence. */
  title: string
  /** Kind of chart, what is measured, unit. */
  subtitle: string
  /** For who does not see the picture. */
  description: string
  /** What stands after the source; empty where there is nothing to add. */
  note: string
  table: ChartTable
}

/** A column's label in both languages, with its unit. */
export type Column = readonly [fr: string, en: string, unit: ColumnUnit]

/** A table of such columns; what is no number becomes null. */
export const chartTable = (
  columns: readonly Column[],
  rows: readonly (readonly (Cell | undefined)[])[],
  language: Language
): ChartTable => ({
  columns: columns.map(([fr, en, unit]) => ({ label: typeset(language === 'fr' ? fr : en, language), unit })),
  rows: rows.map(row =>
    row.map(cell =>
      cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell)) ? null : cell
    )
  )
})

/** The unit of a difference of two values. */
export const differenceUnit = (unit: Unit): ColumnUnit => (unit === 'share' ? 'points' : unit)
