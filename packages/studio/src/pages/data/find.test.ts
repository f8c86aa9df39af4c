import { describe, expect, it } from 'vitest'
import { EVERY_ROW, findRows, nextSorting } from './find.js'
import type { DataRow, DataTable } from './rows.js'

const row = (line: number, name: string, value: number | null, more: Partial<DataRow> = {}): DataRow => ({
  line,
  cells: [
    { value: name.toLowerCase(), text: name },
    { value, text: value === null ? '' : String(value).replace('.', ',') }
  ],
  status: 'measured',
  profession: null,
  ...more
})

const table: DataTable = {
  name: 'places',
  columns: [
    { name: 'profession', isNumber: false },
    { name: 'places', isNumber: true }
  ],
  rows: [
    row(2, 'Médecins généralistes', 9, { profession: 'medecin' }),
    row(3, 'Infirmières et infirmiers', 10.5, { status: 'expert', profession: 'infirmier' }),
    row(4, 'Écoles d’infirmiers', null, { status: 'expert' }),
    row(5, 'Aides-soignants', 9)
  ]
}

const linesOf = (wanted: Partial<typeof EVERY_ROW>) =>
  findRows(table, { ...EVERY_ROW, ...wanted }, 'fr').map(({ line }) => line)

describe('findRows', () => {
  it('gives every row, in the order of the file, where nothing is asked', () => {
    expect(linesOf({})).toEqual([2, 3, 4, 5])
  })

  it('finds words whatever their accents, case and apostrophes', () => {
    expect(linesOf({ search: 'GENERALISTES' })).toEqual([2])
    expect(linesOf({ search: "ecoles d'infirmiers" })).toEqual([4])
  })

  it('wants every word, in any column and order', () => {
    expect(linesOf({ search: '10,5 infirmiers' })).toEqual([3])
    expect(linesOf({ search: 'infirmiers généralistes' })).toEqual([])
  })

  it('finds a number as the page and as the file write it, and a line', () => {
    expect(linesOf({ search: '10,5' })).toEqual([3])
    expect(linesOf({ search: '10.5' })).toEqual([3])
    expect(linesOf({ search: '4' })).toEqual([4])
  })

  it('keeps to a status and to a profession, both at once', () => {
    expect(linesOf({ status: 'expert' })).toEqual([3, 4])
    expect(linesOf({ status: 'expert', profession: 'infirmier' })).toEqual([3])
    expect(linesOf({ status: 'measured', profession: 'infirmier' })).toEqual([])
  })

  it('sorts numbers as numbers, equal ones as in the file, absent ones last both ways', () => {
    expect(linesOf({ sorting: { column: 'places', isDescending: false } })).toEqual([2, 5, 3, 4])
    expect(linesOf({ sorting: { column: 'places', isDescending: true } })).toEqual([3, 2, 5, 4])
  })

  it('sorts words as people do, accents aside', () => {
    expect(linesOf({ sorting: { column: 'profession', isDescending: false } })).toEqual([5, 4, 3, 2])
  })

  it('leaves the rows of the table as they were', () => {
    const before = [...table.rows]
    linesOf({ sorting: { column: 'places', isDescending: true } })
    expect(table.rows).toEqual(before)
  })

  it('does not sort by a column that the table has not', () => {
    expect(linesOf({ sorting: { column: 'unknown', isDescending: true } })).toEqual([2, 3, 4, 5])
  })
})

it('a column is sorted up, then down, then no more; another starts up', () => {
  const up = nextSorting(null, 'places')
  const down = nextSorting(up, 'places')
  expect(up).toEqual({ column: 'places', isDescending: false })
  expect(down).toEqual({ column: 'places', isDescending: true })
  expect(nextSorting(down, 'places')).toBeNull()
  expect(nextSorting(down, 'year')).toEqual({ column: 'year', isDescending: false })
})
