/** Searching, filtering and sorting the rows of a table. */
import type { Language } from '@horizon-soin/datasets'
import type { Status } from '@horizon-soin/model'
import type { DataRow, DataTable } from './rows.js'

export interface Sorting {
  column: string
  isDescending: boolean
}

export interface Wanted {
  /** Words that a row must all hold, anywhere. */
  search: string
  status: Status | null
  profession: string | null
  /** Null: as in the file. */
  sorting: Sorting | null
}

export const EVERY_ROW: Wanted = { search: '', status: null, profession: null, sorting: null }

/** Without accents, case or special spaces: « Généralistes » is found by « generalistes ». */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .toLowerCase()

/** All that a row says, in names and in ids. */
const saidBy = ({ line, cells }: DataRow): string =>
  plain([line, ...cells.flatMap(({ value, text }) => (value === null ? [] : [text, value]))].join('\n'))

/** The rows that are asked for, sorted; those without a value in the sorted column come last. */
export function findRows({ columns, rows }: DataTable, wanted: Wanted, language: Language): DataRow[] {
  const { search, status, profession, sorting } = wanted
  const words = plain(search).split(/\s+/).filter(Boolean)
  const found = rows.filter(
    row =>
      (status === null || row.status === status) &&
      (profession === null || row.profession === profession) &&
      (words.length === 0 || includesAll(saidBy(row), words))
  )
  const place = sorting === null ? -1 : columns.findIndex(({ name }) => name === sorting.column)
  if (sorting === null || place < 0) return found
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const sign = sorting.isDescending ? -1 : 1
  return found.sort((a, b) => {
    const [one, other] = [a.cells[place]!, b.cells[place]!]
    if (one.value === null || other.value === null)
      return Number(one.value === null) - Number(other.value === null)
    return typeof one.value === 'number' && typeof other.value === 'number'
      ? sign * (one.value - other.value)
      : sign * collator.compare(one.text, other.text)
  })
}

const includesAll = (text: string, words: readonly string[]): boolean =>
  words.every(word => text.includes(word))

/** A column that is sorted by: up, then down, then as in the file. */
export function nextSorting(sorting: Sorting | null, column: string): Sorting | null {
  if (sorting?.column !== column) return { column, isDescending: false }
  return sorting.isDescending ? null : { column, isDescending: true }
}
