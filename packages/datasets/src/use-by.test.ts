import { describe, expect, it } from 'vitest'
import { foldRemarks } from './fold-remarks.js'
import { readDataset } from './read-dataset.js'
import type { tableResource } from './resource-schema.js'
import { starterFiles } from './starter/index.js'
import { encode, faultsOf, told } from './testing/files.js'
import { writeDataset } from './write-dataset.js'

/** The starter whose `time_use.csv` has a date on each row that `dates` gives one. */
function dated(dates: readonly string[]): Map<string, string> {
  const files = starterFiles()
  const lines = files.get('time_use.csv')!.trimEnd().split('\n')
  const cells = ['use_by', ...dates]
  return files.set('time_use.csv', lines.map((line, i) => `${line},${cells[i] ?? ''}\n`).join(''))
}

describe('use_by', () => {
  it('is read where it is, and written only in tables that have it', () => {
    const { dataset } = readDataset(encode(dated(['2027-06-30'])))
    expect(dataset!.timeUse.map(row => row.useBy)).toEqual(['2027-06-30', ...Array(5).fill(undefined)])
    const files = writeDataset(dataset!)
    expect(files.get('time_use.csv')).toMatch(/^profession,.*,note,use_by\n.*,2027-06-30\n/)
    expect(files.get('potential.csv')).not.toContain('use_by')
    expect(readDataset(encode(files)).dataset).toEqual(dataset)
    const fields = (name: 'time_use' | 'potential') =>
      (JSON.parse(files.get('datapackage.json')!).resources as ReturnType<typeof tableResource>[]).find(
        one => one.name === name
      )!.schema.fields
    expect(fields('time_use').at(-1)).toEqual({ name: 'use_by', type: 'date' })
    expect(fields('potential').at(-1)).toEqual({ name: 'note', type: 'string' })
  })

  it('is a day of the calendar', () => {
    expect(faultsOf(dated(['2026-02-30', '30/06/2027', 'bientôt'])).map(told)).toEqual([
      { at: 'time_use.csv:2:use_by', value: '2026-02-30', code: 'not-a-date', suggestion: null },
      { at: 'time_use.csv:3:use_by', value: '30/06/2027', code: 'not-a-date', suggestion: '2027-06-30' },
      { at: 'time_use.csv:4:use_by', value: 'bientôt', code: 'not-a-date', suggestion: null }
    ])
  })

  it('is told after its day, and only where today is known', () => {
    const files = encode(dated(['2026-06-30', '', '2026-07-01']))
    const past = (today?: string) => readDataset(files, { today }).remarks
    expect(past('2026-07-01')).toEqual([
      {
        file: 'time_use.csv',
        line: 2,
        column: 'use_by',
        value: '2026-06-30',
        code: 'past-use-by',
        params: { today: '2026-07-01', profession: 'infirmier' },
        suggestion: null
      }
    ])
    expect([past('2026-07-02').length, past('2026-06-30').length, past().length]).toEqual([2, 0, 0])
  })
})

describe('foldRemarks', () => {
  it('makes one of what is past the same date in one file, with the lines', () => {
    const [a, b] = ['2026-01-31', '2026-03-31']
    const { remarks } = readDataset(encode(dated([a, a, b, a, '', a])), { today: '2026-07-01' })
    expect(foldRemarks(remarks).map(({ value, count, lines }) => [value, count, lines])).toEqual([
      [
        a,
        4,
        [
          [2, 3],
          [5, 5],
          [7, 7]
        ]
      ],
      [b, 1, [[4, 4]]]
    ])
  })

  it('leaves other remarks one by one', () => {
    const [remark] = readDataset(encode(dated(['2026-01-31'])), { today: '2026-07-01' }).remarks
    const other = { ...remark!, code: 'thousands-point' as const }
    expect(foldRemarks([other, other]).map(({ count }) => count)).toEqual([1, 1])
  })
})
