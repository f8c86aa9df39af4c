import type { Term } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { shownRows } from './rows.js'
import { moveTo } from './tree-keys.js'

const input = { source: 's', status: 'measured' as const, row: { file: 'a.csv', line: 2 } }
const leaf = (year: number): Term => ({
  key: 'entrants',
  about: { year },
  value: 1,
  unit: 'persons',
  relation: 'input',
  children: [],
  input
})
const root: Term = {
  key: 'headcount',
  about: {},
  value: 13,
  unit: 'persons',
  relation: 'stock-and-flow',
  children: Array.from({ length: 13 }, (_, i) => leaf(2018 + i))
}

const press = (key: string, id: string, open: readonly string[]) => {
  const rows = shownRows(root, new Set(open))
  return moveTo(key, rows.find(row => row.id === id)!, rows)
}

describe('moveTo', () => {
  it('goes up and down, to the first and the last, and no further', () => {
    expect(press('ArrowDown', '0', ['0'])).toEqual({ id: '0.0' })
    expect(press('ArrowUp', '0', ['0'])).toEqual({ id: '0' })
    expect(press('End', '0', ['0'])).toEqual({ id: '0.12' })
    expect(press('Home', '0.12', ['0'])).toEqual({ id: '0' })
  })

  it('opens to the right, then goes in; closes to the left, then goes out', () => {
    expect(press('ArrowRight', '0', [])).toEqual({ open: true })
    expect(press('ArrowRight', '0', ['0'])).toEqual({ id: '0.0' })
    expect(press('ArrowLeft', '0', ['0'])).toEqual({ open: false })
    expect(press('ArrowLeft', '0.0.row', ['0', '0.0'])).toEqual({ id: '0.0' })
    expect(press('ArrowLeft', '0.12', ['0'])).toEqual({ id: '0' })
  })

  it('opens and closes by the keys of a button, and unfolds', () => {
    expect(press('Enter', '0', [])).toEqual({ open: true })
    expect(press(' ', '0', ['0'])).toEqual({ open: false })
    expect(press('Enter', '0.more', ['0'])).toEqual({ open: true })
    expect(press('Enter', '0.0.row', ['0', '0.0'])).toBeNull()
  })

  it('leaves other keys alone', () => {
    expect(press('Tab', '0', [])).toBeNull()
    expect(press('a', '0', [])).toBeNull()
  })
})
