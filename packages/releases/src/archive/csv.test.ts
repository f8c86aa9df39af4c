import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellText, csvText, readCsv } from './csv.js'
import { FORMULAS } from './testing/formula-vectors.js'

describe('CSV', () => {
  it.each(FORMULAS)('I3: %j is no formula, in a value or in a header', (text, written) => {
    const read = readCsv(csvText([text], [[text], [-2]]))
    expect(read).toEqual([[written], [written], ['-2']])
  })

  it('is RFC 4180: quotes doubled, ends of lines kept, CRLF', () => {
    expect(csvText(['a', 'b'], [['texte; "x"\net saut', 'y,z']])).toBe(
      'a,b\r\n"texte; ""x""\net saut","y,z"\r\n'
    )
  })

  it('reads back what it writes', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.double({ noNaN: true }))
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain(width =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })
      )
      // A line of one empty cell is an empty line.
      .filter(rows => rows.every(row => row.length > 1 || row[0] !== ''))
    fc.assert(
      fc.property(table, rows => {
        const [header = [], ...others] = rows.map(row => row.map(cellText))
        expect(readCsv(csvText(rows[0]!.map(String), rows.slice(1)))).toEqual([
          rows[0]!.map(one => cellText(String(one))),
          ...others
        ])
        expect(header.length).toBe(rows[0]!.length)
      }),
      { seed: 8, numRuns: 200 }
    )
  })

  it.each(['a,b\r\n"x,y\r\n', 'a,b\r\nx\r\n', 'a"b\r\n', 'a\r\n"x"y\r\n'])('takes %j for no CSV', text => {
    expect(readCsv(text)).toBeNull()
  })
})
