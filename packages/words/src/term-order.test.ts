import type { Term } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { levels, opened } from './term-order.js'

const term = (
  value: number,
  about: Term['about'] = {},
  relation: Term['relation'] = 'input',
  children: readonly Term[] = []
): Term => ({ key: 'effective', about, value, unit: 'share', relation, children })

const values = (terms: Iterable<Term>) => Array.from(terms, ({ value }) => value)

describe('opened', () => {
  it('sorts contributions by absolute value, ages and years not', () => {
    const byProfession = [0.1, -0.4, 0.2].map((value, i) => term(value, { profession: `p${i}` }))
    expect(values(opened(term(0, {}, 'sum', byProfession), Number.POSITIVE_INFINITY).shown)).toEqual([
      -0.4, 0.2, 0.1
    ])
    const byYear = [0.1, 0.4, 0.2].map((value, i) => term(value, { profession: 'p', year: 2018 + i }))
    const years = opened(term(0, { profession: 'p' }, 'sum', byYear), 2)
    expect(values(years.shown)).toEqual([0.4, 0.2])
    expect(values(years.folded)).toEqual([0.1])
  })

  it('leaves no factor out, and follows the largest of a stock and its flows', () => {
    const factors = [term(0.5), term(0.9)]
    expect(opened(term(0.45, {}, 'product', factors), 1)).toEqual({
      shown: factors,
      followed: new Set(factors),
      folded: []
    })
    const flows = [term(5), term(9), term(1)]
    const stock = opened(term(13, {}, 'stock-and-flow', flows), 1)
    expect([values(stock.shown), values(stock.followed)]).toEqual([[5, 9, 1], [9]])
  })
})

describe('levels', () => {
  it('counts those that are followed', () => {
    const deep = term(0.1, { profession: 'a' }, 'sum', [term(0.1)])
    const root = term(0.6, {}, 'sum', [deep, term(0.5, { profession: 'b' })])
    expect([levels(root, 1), levels(root, 2), levels(term(1), 1)]).toEqual([1, 2, 0])
  })
})
