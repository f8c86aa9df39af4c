/**
 * XLSX files. Ours rather than a library’s: those for the browser compress large sheets in a worker made of a blob, which
 * the site’s policy forbids, and then never answer.
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

export interface Cell {
  /** A text is never run; an empty one and a number that is not finite are empty cells. */
  value: string | number | null
  style?: CellStyle
}

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  name: string
  /** In characters, by column. */
  widths: readonly number[]
  rows: readonly (readonly Cell[])[]
  /** Whether the first row stays in sight. */
  header: boolean
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
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

function cellXml({ value, style = 'plain' }: Cell, place: string): string {
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

/** The bytes of an XLSX file. The code that compresses is loaded at the first. */
export async function workbook(sheets: readonly Sheet[], properties: WorkbookProperties): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate')
  const names = sheets.map(({ name }) => name)
  const parts = Object.entries({
    ...workbookParts(names, properties),
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)]))
  })
  const bytes = zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])), {
    mtime: new Date(properties.created)
  })
  return new Blob([bytes], { type: XLSX_TYPE })
}
