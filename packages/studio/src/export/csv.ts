/** The numbers of a chart as a table that any program reads. */
import type { Cell, ChartTable } from '@horizon-soin/figures'
import { neutralText } from '@horizon-soin/releases'
import { columnHeader } from './column-header.js'
import { citation, type Provenance } from './provenance.js'
import { TEXTS } from './texts.js'

/** Spreadsheets read accents only where a file starts with it. */
const BYTE_ORDER_MARK = '\ufeff'

const field = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** Numbers as they are, with a point and every figure; nothing where there is no value. */
function cell(value: Cell): string {
  if (typeof value === 'string') return field(neutralText(value))
  return value === null || !Number.isFinite(value) ? '' : String(value)
}

/**
 * A tidy CSV (RFC 4180, UTF-8): the columns of the chart, then title, scenario, dataset, date, source and citation, the
 * same on each row so that the file stays a table. Shares are in [0, 1], changes of share too.
 */
export function csvText({ columns, rows }: ChartTable, provenance: Provenance): string {
  const { language, title, scenario, dataset, version, date, source } = provenance
  const texts = TEXTS[language]
  const origin = [
    [texts.title, title],
    [texts.scenario, scenario],
    [texts.dataset, [dataset, version].filter(Boolean).join(' ')],
    [texts.date, date],
    [texts.source, source],
    [texts.citation, citation(provenance)]
  ] as const
  const header = [
    ...columns.map(column => field(columnHeader(column, language, 'shareChange'))),
    ...origin.map(([name]) => name)
  ]
  const ending = origin.map(([, text]) => cell(text))
  const lines = [header, ...rows.map(row => [...row.map(cell), ...ending])]
  return BYTE_ORDER_MARK + lines.map(line => `${line.join(',')}\r\n`).join('')
}

export const csvFile = (table: ChartTable, provenance: Provenance): Blob =>
  new Blob([csvText(table, provenance)], { type: 'text/csv;charset=utf-8' })
