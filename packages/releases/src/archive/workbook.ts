/**
 * XLSX files (ECMA-376). Ours rather than a library’s: those for the browser compress large sheets in a worker made of a blob,
 * which a strict policy forbids, and then never answer.
 */
import { escapeXml } from './escape-xml.js'
import { neutralText } from './neutral-text.js'
import {
  type CellStyle,
  STYLES,
  type WorkbookProperties,
  workbookParts,
  worksheetPart
} from './workbook-parts.js'

export interface SheetCell {
  /** A text is never run; an empty one and a number that is not finite are empty cells. */
  value: string | number | null
  style?: CellStyle
}

export interface Sheet {
  name: string
  /** In characters, by column. */
  widths: readonly number[]
  rows: readonly (readonly SheetCell[])[]
  /** Whether the first row stays in sight. */
  header: boolean
}

const STYLE_NAMES = Object.keys(STYLES)

/** Longer texts are refused by spreadsheets. */
const LONGEST_TEXT = 32_767

/** A, B… Z, AA… of a column from 0. */
const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))

/** `_x0041_` in a cell would read as the character of that number. */
const cellText = (text: string): string =>
  escapeXml(
    neutralText(text)
      .slice(0, LONGEST_TEXT)
      .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
  )

function cellXml({ value, style = 'plain' }: SheetCell, place: string): string {
  if (value === '') return ''
  const attributes = `r="${place}" s="${STYLE_NAMES.indexOf(style)}"`
  if (typeof value === 'string')
    return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`
  return value === null || !Number.isFinite(value) ? '' : `<c ${attributes}><v>${value}</v></c>`
}

function sheetXml({ widths, rows, header }: Sheet): string {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`
  )
  const lines = rows.map((cells, i) => {
    const written = cells.map((cell, j) => cellXml(cell, `${columnName(j)}${i + 1}`))
    return `<row r="${i + 1}">${written.join('')}</row>`
  })
  return worksheetPart(
    `<sheetViews><sheetView workbookViewId="0">${header ? pane : ''}</sheetView></sheetViews>` +
      (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
      `<sheetData>${lines.join('')}</sheetData>`
  )
}

/** What no name of a sheet may start with: what runs, and the apostrophe that would neutralise it. */
const STARTS = /^[\s'=+\-@＝＋－＠]+/u

/** Names of sheets as spreadsheets take them: never run, 31 characters at most, none of `[]:*?/\`, not empty, no two alike. */
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map(name => {
    const plain =
      name
        .replace(/[[\]:*?/\\]|\p{Cc}/gu, ' ')
        .replace(STARTS, '')
        .replace(/[\s']+$/u, '') || '·'
    for (let i = 1; ; i++) {
      const ending = i === 1 ? '' : ` ${i}`
      const tried = plain.slice(0, 31 - ending.length) + ending
      if (taken.has(tried.toLowerCase())) continue
      taken.add(tried.toLowerCase())
      return tried
    }
  })
}

/** The parts of an XLSX file by path, as XML texts, to be compressed as a ZIP. */
export const workbookFiles = (
  sheets: readonly Sheet[],
  properties: WorkbookProperties
): Record<string, string> => ({
  ...workbookParts(sheetNames(sheets.map(({ name }) => name)), properties),
  ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)]))
})
