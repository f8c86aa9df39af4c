import { readFolder } from '@horizon-soin/datasets/node'
import { compile, type Dataset, leversOf, type Model, type SeriesQuery, type Term } from '@horizon-soin/model'
import { explain } from '@horizon-soin/model/explain'
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Quantiles } from '../../engine/ranges.js'
import { formula, rangeWords, titleOf, toldValue } from './term-words.js'

const words = wordsOf('fr')
let dataset: Dataset
let model: Model

beforeAll(async () => {
  dataset = (await readFolder('data/etude-2019')).dataset!
  model = compile(dataset)
})

const of = (query: SeriesQuery, year: number): Term =>
  explain(model, leversOf(model, dataset.scenarios.find(({ id }) => id === 'median')!).levers, query, year)
const title = (term: Term, parent: Term | null) => titleOf(term, parent, labelsOf(dataset, words), words)
const term = (parts: Partial<Term>): Term => ({
  key: 'gain',
  about: {},
  value: 0.5,
  unit: 'share',
  relation: 'input',
  children: [],
  ...parts
})

describe('titleOf', () => {
  it('names terms of one kind by what tells them apart', () => {
    const root = of({ indicator: 'effective' }, 2030)
    for (const child of root.children) {
      const { name, kind } = title(child, root)
      expect(dataset.professions.map(({ label }) => label.fr)).toContain(name)
      expect(kind).toBe('Apport de la profession')
    }
    expect(title(root, null).kind).toBe('')
  })

  it('names terms of several kinds whole', () => {
    const root = of({ indicator: 'headcount', profession: 'infirmier' }, 2030)
    expect(title(root.children[1]!, root)).toEqual({
      name: 'Entrées depuis l’année de base · 2018–2029',
      kind: ''
    })
  })
})

describe('formula', () => {
  it('writes a product, a ratio, and stocks with flows', () => {
    const [a, b, c] = [term({ value: 0.5 }), term({ value: 0.25 }), term({ value: 0.1 })]
    expect(formula(term({ relation: 'product', children: [a, b] }), false, words)).toBe(
      '= 50\u00a0% × 25\u00a0%'
    )
    expect(formula(term({ relation: 'ratio', children: [a, b] }), false, words)).toBe(
      '= 50\u00a0% ÷ 25\u00a0%'
    )
    expect(formula(term({ relation: 'stock-and-flow', children: [a, b, c] }), false, words)).toBe(
      '= 50\u00a0% + 25\u00a0% − 10\u00a0%'
    )
  })

  it('says a factor once', () => {
    const children = [term({ value: 120, unit: 'persons' }), term({ value: 0.9, unit: 'factor' })]
    expect(formula(term({ relation: 'product', children }), false, words)).toBe('= 120 × 0,9')
  })

  it('leads to the terms under an open one, and says nothing of an input', () => {
    const sum = term({ relation: 'sum', children: [term({}), term({})] })
    expect(formula(sum, true, words)).toBe('= la somme de\u00a0:')
    expect(formula(sum, false, words)).toBe('')
    expect(formula(term({ relation: 'sum', children: [term({})] }), true, words)).toBe('')
    expect(formula(term({}), true, words)).toBe('')
  })
})

describe('toldValue', () => {
  it('leaves people to the name of the term', () => {
    expect(toldValue(term({ value: 235_000, unit: 'persons' }), words)).toBe('235\u202f000')
    expect(toldValue(term({ value: 235_000, unit: 'fte' }), words)).toBe('235\u202f000\u00a0ETP')
  })
})

describe('rangeWords', () => {
  const input = { source: 's', status: 'expert' as const }

  it('gives the range of a row, the least first, its unit once', () => {
    const range = (unit: Term['unit'], low: number, high: number) =>
      rangeWords(term({ unit, input: { ...input, low, high } }), null, model, words)
    expect(range('share', 0.39, 0.6)).toBe('39 à 60\u00a0%')
    expect(range('year', 2031.7, 2025.1)).toBe('2025,1 à 2031,7')
    expect(range('years', 0.5, 6)).toBe('0,5 à 6\u00a0ans')
    expect(range('share', 0.4, 0.4)).toBe('')
    expect(rangeWords(term({ input }), null, model, words)).toBe('')
  })

  it('gives the range of a result where it was drawn, and of no other term', () => {
    const root = of({ indicator: 'effective' }, 2030)
    const row = model.series.findIndex(({ indicator, group }) => indicator === 'effective' && group === 'all')
    const spread: Quantiles = [0.18, 0.2, 0.24, 0.27, 0.3]
    const ranges = { draws: 1, seed: 1, parts: [{ years: [2030], rows: [row], spreads: [spread] }] }
    expect(rangeWords(root, ranges, model, words)).toBe('18 à 30\u00a0%')
    expect(rangeWords(root, null, model, words)).toBe('')
    expect(rangeWords(root.children[0]!, ranges, model, words)).toBe('')
  })
})
