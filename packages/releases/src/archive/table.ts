/** Tables of an archive: each column has a type, a unit and words, which make the dictionary. */
import type { Text } from '@horizon-soin/consultation'
import { type Cell, csvText } from './csv.js'

export interface Column {
  name: string
  type: 'text' | 'count' | 'share' | 'number'
  /** `people`, `share`… as the dictionary has it; '' for texts. */
  unit: string
  about: Text
}

export interface Table {
  /** `results`: of the file `tables/results.csv` and of the sheet. */
  name: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}

export const tableText = ({ columns, rows }: Table): string =>
  csvText(
    columns.map(({ name }) => name),
    rows
  )

/** Every column of every table, in both languages. */
export const dictionaryOf = (tables: readonly (Table & { file: string })[]): string =>
  csvText(
    ['file', 'column', 'type', 'unit', 'description_fr', 'description_en'],
    tables.flatMap(({ file, columns }) =>
      columns.map(({ name, type, unit, about }) => [file, name, type, unit, about.fr, about.en])
    )
  )
