/** The numbers of a chart as a workbook: a sheet of data, a sheet that says where they come from. */
import type { ChartTable, Cell as Value } from '@horizon-soin/figures'
import type { CellStyle, Sheet, SheetCell } from '@horizon-soin/releases'
import { columnHeader } from './column-header.js'
import { citation, longDate, type Provenance, PUBLISHER } from './provenance.js'
import { TEXTS } from './texts.js'
import { workbook } from './workbook.js'

/** A share below this shows a tenth of a percent. */
const SMALL_SHARE = 0.0995

/** One style for a whole column, so that its numbers compare. */
function styleOf({ unit }: ChartTable['columns'][number], values: readonly Value[]): CellStyle {
  if (unit === 'share') {
    const small = values.every(value => typeof value !== 'number' || Math.abs(value) < SMALL_SHARE)
    return small ? 'tenthOfPercent' : 'percent'
  }
  const styles = { persons: 'count', fte: 'count', euros: 'count', points: 'tenth', year: 'year' } as const
  return unit === 'text' || unit === 'number' ? 'plain' : styles[unit]
}

const NARROWEST = 12
const WIDEST = 40

const widthOf = (texts: readonly string[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...texts.map(text => text.length + 2)))

function dataSheet({ columns, rows }: ChartTable, { language }: Provenance): Sheet {
  const headers = columns.map(column => columnHeader(column, language, 'points'))
  const valuesOf = (index: number) => rows.map(row => row[index] ?? null)
  const styles = columns.map((column, i) => styleOf(column, valuesOf(i)))
  const cellOf = (value: Value, index: number): SheetCell => ({
    value: typeof value === 'number' && columns[index]?.unit === 'points' ? value * 100 : value,
    style: styles[index] ?? 'plain'
  })
  return {
    name: TEXTS[language].dataSheet,
    widths: columns.map((_, i) => widthOf(valuesOf(i).filter(value => typeof value === 'string'))),
    rows: [headers.map(value => ({ value, style: 'header' })), ...rows.map(row => row.map(cellOf))],
    header: true
  }
}

/** Two columns: what is said, and what it is. */
export function sourceSheet(provenance: Provenance, description: string): Sheet {
  const { language, title, scenario, dataset, version, date, source, url } = provenance
  const texts = TEXTS[language]
  const lines = [
    [texts.title, title],
    [texts.description, description],
    [texts.scenario, scenario],
    [texts.dataset, dataset],
    [texts.version, version],
    [texts.date, longDate(date, language)],
    [texts.source, source],
    [texts.citation, citation(provenance)],
    [texts.url, url]
  ] as const
  return {
    name: texts.sourceSheet,
    widths: [20, 100],
    rows: lines
      .filter(([, text]) => text !== '')
      .map(([name, text]) => [
        { value: name, style: 'header' },
        { value: text, style: 'wrapped' }
      ]),
    header: false
  }
}

export const propertiesOf = (provenance: Provenance) => ({
  title: provenance.title,
  creator: PUBLISHER,
  description: citation(provenance),
  created: provenance.date,
  language: provenance.language
})

/**
 * A workbook of two sheets. Numbers are numbers at full precision, shown by their unit; a change of share is in points.
 * `description` says the chart in words.
 */
export const xlsxFile = (table: ChartTable, provenance: Provenance, description: string): Promise<Blob> =>
  workbook([dataSheet(table, provenance), sourceSheet(provenance, description)], propertiesOf(provenance))
