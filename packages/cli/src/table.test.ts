import { describe, expect, it } from 'vitest'
import { numberTable, textTable } from './table.js'
import { terminalOf } from './terminal.js'

const quiet = { write: () => true }
const terminal = terminalOf({ stdout: quiet, stderr: quiet, env: {}, cwd: '/' })

describe('numberTable', () => {
  it('splits into parts of about as many columns, each with the labels', () => {
    const columns = Array.from({ length: 15 }, (_, i) => String(2018 + i))
    const lines = numberTable(
      { corner: '', columns, rows: [{ label: 'Ensemble', cells: columns.map(() => '12\u00a0345') }] },
      terminal
    )
    const headers = lines.filter(line => /^ +20/.test(line)).map(line => line.trim().split(/ +/).length)
    expect(headers).toEqual([5, 5, 5])
    expect(lines.filter(line => line.startsWith('Ensemble'))).toHaveLength(3)
  })

  it('wraps a label too long rather than cut it, its cells on the last line', () => {
    const label = 'Manipulatrices et manipulateurs en électroradiologie médicale'
    const cells = ['1', '2', '3', '4', '5'].map(digit => digit.repeat(8))
    const lines = numberTable(
      { corner: '', columns: cells.map(() => '2030'), rows: [{ label, cells }] },
      terminal
    ).slice(2)
    expect(lines.map(line => line.slice(0, 28).trim()).join(' ')).toBe(label)
    expect(lines.at(-1)).toMatch(/11111111 .* 55555555$/)
  })
})

describe('textTable', () => {
  it('says a place once for the rows that share it', () => {
    const rows = ['a', 'b', 'c'].map((label, i) => ({
      place: i < 2 ? 'Here' : 'There',
      cells: [label, `${i}`]
    }))
    const lines = textTable([{ title: 'T' }, { title: 'N', width: 3, align: 'end' }], rows, terminal).slice(2)
    expect(lines.map(line => line.replace(/ +/, ' '))).toEqual(['Here', 'a 0', 'b 1', '', 'There', 'c 2'])
  })
})
