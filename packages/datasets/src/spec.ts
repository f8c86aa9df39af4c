import type { Bounds } from './number.js'

/**
 * A table is described once, here and in `tables/`: reading, checking, writing and the schema that
 * `datapackage.json` carries are all derived from it.
 */
export interface Column {
  name: string
  type: 'id' | 'reference' | 'pace' | 'text' | 'date' | 'number' | 'integer' | 'enum'
  /** An empty cell is a fault, leaves the property out, or is the text '' itself. */
  empty: 'refused' | 'omitted' | 'kept'
  /** The header may do without this column; it then reads as empty. */
  mayBeAbsent: boolean
  /** It is written, and described in `datapackage.json`, only where some row has it. */
  onlyWhereUsed: boolean
  bounds: Bounds
  /** The values of an `enum`. */
  values: readonly string[]
  /** The table whose ids a `reference` names; `scenarios` are those of `scenarios/*.yaml`. */
  table: string | null
  /** Whether it counts people: three decimals are then most likely thousands. */
  counts: boolean
}

export interface TableSpec {
  name: string
  path: string
  /** Whether its file must be there; a demography means: where a profession is followed that way; `regions`: where there are some. */
  required: boolean | 'cohort' | 'series' | 'regions'
  columns: readonly Column[]
  /** The columns that name a row: no two rows share them. */
  key: readonly string[]
  /** Triples of columns that never decrease from left to right. */
  ordered: readonly (readonly [string, string, string])[]
  /** Columns within which the bands `age_from`–`age_to` share no age; null for a table without bands. */
  bandsWithin: readonly string[] | null
  /** The `share`s of the same values of these columns sum to 1; null for a table without such shares. */
  sharesOf: readonly string[] | null
  /** How far their sum may be from 1. */
  tolerance: number
  /** Properties that three columns make together: `cost_low`, `cost_mode`, `cost_high` are the `cost` of a record. */
  ranges: readonly string[]
}

const column = (name: string, type: Column['type'], rest: Partial<Column> = {}): Column => ({
  name,
  type,
  empty: 'refused',
  mayBeAbsent: false,
  onlyWhereUsed: false,
  bounds: {},
  values: [],
  table: null,
  counts: false,
  ...rest
})

export const id = (): Column => column('id', 'id')
export const reference = (name: string, table: string): Column => column(name, 'reference', { table })
export const optionalReference = (name: string, table: string): Column =>
  column(name, 'reference', { table, empty: 'omitted' })
/** The pace of a technology as an uncertain input: `potential.TECHNOLOGY` or `adoption.TECHNOLOGY`. */
export const paceOf = (name: string): Column => column(name, 'pace')
export const text = (name: string): Column => column(name, 'text')
/** A text that may be empty: nothing is known, which is a value too. */
export const looseText = (name: string): Column => column(name, 'text', { empty: 'kept' })
/** A text that no row needs: an empty cell leaves it out. */
export const optionalText = (name: string): Column =>
  column(name, 'text', { empty: 'omitted', mayBeAbsent: true })
/** A day, YYYY-MM-DD, of some rows only. */
export const optionalDate = (name: string): Column =>
  column(name, 'date', { empty: 'omitted', mayBeAbsent: true, onlyWhereUsed: true })
export const oneOf = (name: string, values: readonly string[]): Column => column(name, 'enum', { values })
export const optionalOneOf = (name: string, values: readonly string[]): Column =>
  column(name, 'enum', { values, empty: 'omitted' })
export const number = (name: string, bounds: Bounds): Column => column(name, 'number', { bounds })
/** A number of some rows only: its column may be absent where no row has it. */
export const optionalNumber = (name: string, bounds: Bounds): Column =>
  column(name, 'number', { bounds, empty: 'omitted', mayBeAbsent: true })
export const integer = (name: string, bounds: Bounds): Column => column(name, 'integer', { bounds })
/** A whole number of some rows only. */
export const optionalInteger = (name: string, bounds: Bounds): Column =>
  column(name, 'integer', { bounds, empty: 'omitted', mayBeAbsent: true })

export const share = (name: string): Column => number(name, { min: 0, max: 1 })
export const notNegative = (name: string): Column => number(name, { min: 0 })
/** A number of people, whole or not. */
export const people = (name: string): Column => column(name, 'number', { bounds: { min: 0 }, counts: true })

/** Wide enough for any calendar in use, narrow enough for a mistyped year. */
export const YEARS = { min: 1000, max: 3000 } as const satisfies Bounds
export const yearNamed = (name: string): Column => integer(name, YEARS)
export const year = (): Column => yearNamed('year')
/** A year that some rows do not have. */
export const optionalYear = (name: string): Column =>
  column(name, 'integer', { bounds: YEARS, empty: 'omitted', mayBeAbsent: true })
/** Whether a column is of years: no other has these bounds. */
export const isYear = (column: Column): boolean => column.bounds === YEARS

export const OLDEST_AGE = 130
export const band = (): Column[] =>
  ['age_from', 'age_to'].map(name => integer(name, { min: 0, max: OLDEST_AGE }))

/** The three ends of a range that is one property of the record. */
export const LOW_TO_HIGH = ['low', 'mode', 'high'] as const
/** The columns of one of a table's `ranges`. */
export const range = (name: string): [string, string, string] =>
  LOW_TO_HIGH.map(end => `${name}_${end}`) as [string, string, string]

export const labels = (): Column[] => [text('label_fr'), text('label_en')]

/** How far a sum of shares may be from 1: what rounding to whole percents leaves. DATASET.md, `time_use.csv`. */
export const SHARES_TOLERANCE = 0.005

export function table(
  name: string,
  columns: readonly (Column | readonly Column[])[],
  rules: Partial<Omit<TableSpec, 'name' | 'path' | 'columns'>> & Pick<TableSpec, 'key'>
): TableSpec {
  return {
    name,
    path: `${name}.csv`,
    required: true,
    columns: columns.flat(),
    ordered: [],
    bandsWithin: null,
    sharesOf: null,
    tolerance: SHARES_TOLERANCE,
    ranges: [],
    ...rules
  }
}

/** The property of a record that a column fills: `lead_years` is `leadYears`. */
export const propertyOf = (column: string): string =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The columns that a file of these rows has: all but those that none of them uses. */
export const columnsFor = ({ columns }: TableSpec, rows: readonly object[]): Column[] =>
  columns.filter(
    ({ name, onlyWhereUsed }) =>
      !onlyWhereUsed || rows.some(row => (row as Record<string, unknown>)[propertyOf(name)] !== undefined)
  )

/** The header line that a table without rows has. */
export const headerOf = (spec: TableSpec): string =>
  columnsFor(spec, [])
    .map(column => column.name)
    .join(',')
