/** A table of a dataset as its page shows it: names instead of ids, the line of each row in its file. */
import {
  cellValue,
  type Language,
  PROPERTIES,
  TABLE_NAMES,
  type TableName,
  tableResource
} from '@horizon-soin/datasets'
import type { Dataset, Named, RowRef, Source, Status } from '@horizon-soin/model'
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { shortName } from '../../shell/names.js'
import { cellWords, type Names } from './cell-words.js'

export interface DataCell {
  /** As the file has it; null where it is empty. */
  value: string | number | null
  text: string
}

export interface DataRow {
  /** Of the file, whose header is line 1. */
  line: number
  cells: readonly DataCell[]
  status: Status | null
  profession: string | null
}

export interface DataTable {
  name: TableName
  /** Only those that hold something in some row. */
  columns: readonly { name: string; isNumber: boolean }[]
  rows: readonly DataRow[]
}

type Fields = Readonly<Record<string, unknown>>

const recordsOf = (dataset: Dataset, name: TableName) =>
  dataset[PROPERTIES[name]] as unknown as readonly Fields[]

/** The tables that have rows, in the order in which the dataset is described. */
export const heldTables = (dataset: Dataset): TableName[] =>
  TABLE_NAMES.filter(name => recordsOf(dataset, name).length > 0)

/** How many rows a table has. */
export const rowCount = (dataset: Dataset, name: TableName): number => recordsOf(dataset, name).length

/** The status of each row; none in tables that name things only. */
export const statusesOf = (dataset: Dataset, name: TableName): Status[] =>
  recordsOf(dataset, name).flatMap(({ status }) => (status === undefined ? [] : [status as Status]))

/** The value of a record in a column; null where its cell is empty. */
function valueIn(record: Fields, column: string): DataCell['value'] {
  const value = cellValue(record, column)
  return value === undefined || value === '' ? null : value
}

/** The rows of a table, in the order of the file, in the reader's language. */
export function tableOf(dataset: Dataset, name: TableName, language: Language): DataTable {
  const scenarios = new Map(dataset.scenarios.map(one => [one.id, shortName(one, language)]))
  const namesOf = (named: readonly Named[]) => new Map(named.map(({ id, label }) => [id, label[language]]))
  const [policies, regions] = [namesOf(dataset.policies), namesOf(dataset.regions)]
  const names: Names = {
    ...labelsOf(dataset, wordsOf(language)),
    scenario: id => scenarios.get(id) ?? id,
    policy: id => policies.get(id) ?? id,
    region: id => regions.get(id) ?? id
  }
  const records = recordsOf(dataset, name)
  const columns = tableResource(name, records)
    .schema.fields.map(({ name: column, type }) => ({
      name: String(column),
      isNumber: type === 'number' || type === 'integer'
    }))
    .filter(column => records.some(record => valueIn(record, column.name) !== null))
  return {
    name,
    columns,
    rows: records.map((record, place) => ({
      // Rows that only name things do not say where they stand: they are read in order, one a line.
      line: (record['row'] as RowRef | undefined)?.line ?? place + 2,
      cells: columns.map(column => {
        const value = valueIn(record, column.name)
        return { value, text: cellWords(value, column.name, names, language) }
      }),
      status: (record['status'] as Status | undefined) ?? null,
      profession: (record['profession'] as string | undefined) ?? null
    }))
  }
}

/** Sources by id. */
export const sourcesOf = (dataset: Dataset): ReadonlyMap<string, Source> =>
  new Map(dataset.sources.map(source => [source.id, source]))
