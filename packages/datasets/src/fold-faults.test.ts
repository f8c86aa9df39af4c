import { describe, expect, it } from 'vitest'
import type { Fault } from './fault.js'
import { foldFaults } from './fold-faults.js'
import { starterFiles } from './starter/index.js'
import { faultsOf } from './testing/files.js'

const fault = (line: number | null, rest: Partial<Fault> = {}): Fault => ({
  file: 'a.csv',
  line,
  column: 'share',
  value: '0,5',
  code: 'decimal-comma',
  params: {},
  suggestion: '0.5',
  ...rest
})
const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
const folded = (faults: Fault[]) =>
  foldFaults(faults).map(({ line, count, lastLine }) => [line, count, lastLine])

describe('foldFaults', () => {
  it('makes one of the faults that a way of writing repeats down a column', () => {
    const files = starterFiles()
    const text = files.get('adoption.csv')!.replace(/,(logistic|bass),0\.(\d)/g, ',$1,"0,$2"')
    const faults = faultsOf(files.set('adoption.csv', text))
    expect(faults.length).toBe(12)
    expect(foldFaults(faults)).toEqual([{ ...faults[0], count: 12, lastLine: 13 }])
  })

  it('keeps the order, the columns and the files apart, and few faults one by one', () => {
    const other = fault(3, { column: 'low' })
    expect(folded([fault(2), other, ...lines(3, 6).map(line => fault(line))])).toEqual([
      [2, 5, 6],
      [3, 1, 3]
    ])
    expect(folded(lines(2, 4).map(line => fault(line)))).toEqual(lines(2, 4).map(line => [line, 1, line]))
    const halves = lines(2, 7).map(line => fault(line, { file: line < 5 ? 'a.csv' : 'b.csv' }))
    expect(folded(halves).length).toBe(6)
    expect(folded([])).toEqual([])
  })

  it('keeps what each says of its own: other ids, other bounds, other rules', () => {
    const ids = lines(2, 9).map(line => fault(line, { code: 'unknown-id', value: line < 6 ? 'x' : 'y' }))
    expect(folded(ids)).toEqual([
      [2, 4, 5],
      [6, 4, 9]
    ])
    const bounds = lines(2, 6).map(line => fault(line, { code: 'out-of-bounds', params: { min: line } }))
    expect(folded(bounds).length).toBe(5)
    const missing = lines(2, 6).map(() => fault(null, { code: 'missing-rows' }))
    expect(folded(missing).length).toBe(5)
  })
})
