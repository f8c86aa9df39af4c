import { readFolder } from '@horizon-soin/datasets/node'
import { compile, type Dataset, leversOf, type Model, type SeriesQuery, type Term } from '@horizon-soin/model'
import { explain } from '@horizon-soin/model/explain'
import { beforeAll, describe, expect, it } from 'vitest'
import { firstOpen, inputsUnder, type ShownRow, shownRows, TOP } from './rows.js'

let dataset: Dataset
let model: Model
let terms: Term[]

const ASKED: readonly [SeriesQuery, number][] = [
  [{ indicator: 'effective' }, 2030],
  [{ indicator: 'people_above' }, 2030],
  [{ indicator: 'headcount', profession: 'infirmier' }, 2030],
  [{ indicator: 'mix', profession: 'radiologue', technology: 'ia' }, 2030],
  [{ indicator: 'freed_fte_all_professionals' }, 2030]
]

beforeAll(async () => {
  dataset = (await readFolder('data/etude-2019')).dataset!
  model = compile(dataset)
  const { levers } = leversOf(model, dataset.scenarios.find(({ id }) => id === 'median')!)
  terms = ASKED.map(([query, year]) => explain(model, levers, query, year))
})

/** Opens whatever can be, until nothing more can. */
function allRows(root: Term): ShownRow[] {
  const open = new Set<string>()
  for (;;) {
    const rows = shownRows(root, open)
    const closed = rows.filter(
      row => row.kind === 'fold' || (row.kind === 'term' && row.canOpen && !row.isOpen)
    )
    if (closed.length === 0) return rows
    for (const { id } of closed) open.add(id)
  }
}

const termsOf = (rows: readonly ShownRow[], under: string): Term[] =>
  rows.flatMap(row =>
    row.kind === 'term' && row.id.slice(0, row.id.lastIndexOf('.')) === under ? [row.term] : []
  )

describe('shownRows', () => {
  it('shows the number alone where nothing is open', () => {
    const rows = shownRows(terms[0]!, new Set())
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ kind: 'term', id: TOP, level: 1, canOpen: true, isOpen: false })
  })

  it('shows terms that give the one above as its relation says', () => {
    let checked = 0
    for (const root of terms) {
      const rows = allRows(root)
      for (const row of rows) {
        if (row.kind !== 'term' || row.term.children.length === 0) continue
        const { value, relation } = row.term
        const values = termsOf(rows, row.id).map(term => term.value)
        expect(values).toHaveLength(row.term.children.length)
        const given =
          relation === 'sum'
            ? values.reduce((sum, one) => sum + one, 0)
            : relation === 'product'
              ? values.reduce((product, one) => product * one, 1)
              : relation === 'stock-and-flow'
                ? values[0]! + values[1]! - values[2]!
                : relation === 'compound'
                  ? 1 - values.reduce((left, one) => left * (1 - one), 1)
                  : relation === 'ratio' && values.length === 2
                    ? values[0]! / values[1]!
                    : null
        if (given === null) continue
        expect(Math.abs(given - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
        checked++
      }
    }
    expect(checked).toBeGreaterThan(1000)
  })

  it('ends every input with its row of the data: source, status, file and line', () => {
    const sources = new Set(dataset.sources.map(({ id }) => id))
    let read = 0
    for (const root of terms)
      for (const row of allRows(root)) {
        if (row.kind !== 'data') continue
        const { source, status, row: at } = row.term.input!
        expect(sources.has(source)).toBe(true)
        expect(status).toMatch(/^(measured|published|expert|reconstructed|assumption)$/)
        expect(at!.file).toMatch(/\.csv$/)
        expect(at!.line).toBeGreaterThan(1)
        read++
      }
    expect(read).toBeGreaterThan(500)
  })

  it('says of each row its level and its place among those beside it', () => {
    for (const root of terms) {
      const rows = shownRows(root, firstOpen(root))
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      rows.forEach((row, i) => {
        expect(row.place).toBeLessThanOrEqual(row.of)
        if (i > 0) expect(row.level).toBeLessThanOrEqual(rows[i - 1]!.level + 1)
      })
    }
  })

  it('folds the years of a long list, and unfolds them', () => {
    const headcount = terms[2]!
    const entrants = `${TOP}.1`
    const open = new Set([TOP, entrants])
    const under = (rows: readonly ShownRow[]) => rows.filter(({ id }) => id.startsWith(`${entrants}.`))
    const folded = under(shownRows(headcount, open))
    expect(folded.map(({ kind }) => kind)).toEqual(['term', 'fold', 'term'])
    expect(folded[1]).toMatchObject({ count: 10, place: 2, of: 3 })
    const all = under(shownRows(headcount, new Set([...open, folded[1]!.id])))
    expect(all).toHaveLength(12)
    expect(all.every(({ kind, of }) => kind === 'term' && of === 12)).toBe(true)
  })
})

describe('firstOpen', () => {
  it('opens one way down to a row of the data, by the largest contribution', () => {
    for (const root of terms) {
      const rows = shownRows(root, firstOpen(root))
      expect(rows.filter(({ kind }) => kind === 'data')).toHaveLength(1)
      expect(rows.length).toBeLessThan(45)
    }
    const [first] = shownRows(terms[0]!, firstOpen(terms[0]!)).filter(({ level }) => level === 2)
    const largest = Math.max(...terms[0]!.children.map(({ value }) => value))
    expect(first).toMatchObject({ isOpen: true, term: { value: largest } })
  })
})

describe('inputsUnder', () => {
  it('lists every input once', () => {
    for (const root of terms) {
      const inputs = inputsUnder(root)
      const names = inputs.map(({ key, input }) => `${key} ${input!.row!.file} ${input!.row!.line}`)
      expect(new Set(names).size).toBe(names.length)
      const shown = allRows(root).flatMap(row =>
        row.kind === 'data'
          ? [`${row.term.key} ${row.term.input!.row!.file} ${row.term.input!.row!.line}`]
          : []
      )
      expect(new Set(names)).toEqual(new Set(shown))
    }
  })
})
