import type { Dataset } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { readDataset } from './read-dataset.js'
import { starterFiles } from './starter/index.js'
import { encode } from './testing/files.js'

const read = (files: ReadonlyMap<string, string>): Dataset => {
  const { dataset, faults } = readDataset(encode(files))
  expect(faults).toEqual([])
  return dataset!
}
const edited = (edit: (text: string, path: string) => string) =>
  new Map([...starterFiles()].map(([path, text]) => [path, edit(text, path)]))
const isTable = (path: string) => path.endsWith('.csv')
const plain = read(starterFiles())

/** The records alone, in an order of their own: neither lines nor the order of rows is part of what they say. */
const unordered = (dataset: Dataset) =>
  Object.fromEntries(
    Object.entries(dataset).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(({ row: _, ...record }) => JSON.stringify(record)).sort() : value
    ])
  )

describe('reading as files come', () => {
  it('takes a byte order mark', () => expect(read(edited(text => `\ufeff${text}`))).toEqual(plain))
  it('takes CRLF', () => expect(read(edited(text => text.replaceAll('\n', '\r\n')))).toEqual(plain))
  it('takes a missing last newline', () => expect(read(edited(text => text.trimEnd()))).toEqual(plain))
  it('takes files in any order', () => {
    expect(read(new Map([...starterFiles()].reverse()))).toEqual(plain)
  })

  it('takes quotes around every field', () => {
    const quote = (line: string) =>
      line
        .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
        .map(cell => (cell.startsWith('"') ? cell : `"${cell}"`))
        .join(',')
    const quoted = edited((text, path) =>
      isTable(path) ? text.trimEnd().split('\n').map(quote).join('\n') : text
    )
    expect(quoted.get('headcount.csv')).toContain('"infirmier","F","22"')
    expect(read(quoted)).toEqual(plain)
  })

  it('leaves blank lines and rows out, and still tells the right lines', () => {
    const spaced = edited((text, path) =>
      isTable(path) ? `\n${text.replaceAll('\n', '\n\n  \n')}${','.repeat(3)}\n` : text
    )
    expect(unordered(read(spaced))).toEqual(unordered(plain))
    expect(read(spaced).headcount[1]!.row).toEqual({ file: 'headcount.csv', line: 8 })
  })

  it('takes rows in any order', () => {
    const reversed = edited((text, path) => {
      const [header, ...rows] = text.trimEnd().split('\n')
      return isTable(path) ? [header, ...rows.reverse()].join('\n') : text
    })
    expect(unordered(read(reversed))).toEqual(unordered(plain))
  })

  it('takes columns in any order', () => {
    const files = starterFiles().set(
      'foreign.csv',
      'status,entrants,source,year,profession\nmeasured,2.50,exemple,2026,infirmier\n'
    )
    expect(read(files).foreign).toEqual([
      {
        profession: 'infirmier',
        year: 2026,
        entrants: 2.5,
        source: 'exemple',
        status: 'measured',
        row: { file: 'foreign.csv', line: 2 }
      }
    ])
  })

  it('tells the line on which a row starts after fields of several lines', () => {
    const files = starterFiles().set(
      'foreign.csv',
      'profession,year,entrants,source,status,note\r\ninfirmier,2026,1,exemple,measured,"a\r\n""b""\r\n\r\nc"\r\n\r\ninfirmier,2027,1,exemple,measured,\r\n'
    )
    const { foreign } = read(files)
    expect(foreign.map(({ row, note }) => [row?.line, note])).toEqual([
      [2, 'a\n"b"\n\nc'],
      [7, undefined]
    ])
  })

  it('takes numbers as they are written', () => {
    const texts = {
      '80': 80,
      '80.0': 80,
      '+80': 80,
      '8e1': 80,
      '80.': 80,
      '.5': 0.5,
      '-0': 0,
      '0.1': 0.1,
      '1E-7': 1e-7
    }
    for (const [text, value] of Object.entries(texts)) {
      const files = starterFiles()
      files.set('headcount.csv', files.get('headcount.csv')!.replace(',80,', `,${text},`))
      expect(read(files).headcount[0]!.headcount).toBe(value)
    }
  })

  it('keeps exit rates as they are written', () => {
    expect(plain.exits[1]).toMatchObject({ exit: 0.3, measure: 'rate' })
  })

  it('scales shares that are nearly 1 in all, whatever the order of rows', () => {
    const rounded = edited(text => text.replace('soins,0.6,0.5,0.7', 'soins,0.604,0.5,0.7'))
    const mine = read(rounded).timeUse.filter(row => row.profession === 'infirmier')
    expect(mine.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1, 14)
    expect(mine[0]).toMatchObject({ share: 0.604 / 1.004, low: 0.5 / 1.004, high: 0.7 / 1.004 })
    expect(read(starterFiles()).timeUse[0]!.share).toBe(0.6)
    const [header, ...rows] = rounded.get('time_use.csv')!.trimEnd().split('\n')
    rounded.set('time_use.csv', [header, ...rows.reverse()].join('\n'))
    expect(unordered(read(rounded)).timeUse).toEqual(
      unordered({ ...plain, timeUse: [...mine, ...plain.timeUse.slice(3)] }).timeUse
    )
  })

  it('leaves other files alone', () => {
    const files = starterFiles()
      .set('README.md', '\u0000')
      .set('notes/x.csv', 'a;b')
      .set('hindcast-2025.csv', 'x')
    expect(read(files)).toEqual(plain)
  })

  it('reads ids of any letters, digits and hyphens, and no hidden copy of a scenario', () => {
    const files = new Map(
      [...starterFiles()].map(([path, text]) => [path, text.replaceAll('infirmier', 'a--b-')])
    )
    files.set('scenarios/._prudent.yaml', 'not a scenario')
    const { dataset, faults } = readDataset(encode(files))
    expect(faults).toEqual([])
    expect(dataset!.professions.map(profession => profession.id)).toContain('a--b-')
  })
})
