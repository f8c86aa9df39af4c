import type { Source } from '@horizon-soin/model'
import { expect, it } from 'vitest'
import { publishersOf } from './publishers.js'

const source = (id: string, publisher: string) => ({ id, publisher }) as Source
const cite = (id: string, rows: number) => Array.from({ length: rows }, () => ({ source: id }))

it('the publishers of a dataset are each named once, those of most rows first', () => {
  const dataset = {
    sources: [source('a', 'DREES, Hospitalia'), source('b', 'DREES'), source('c', ''), source('d', 'Ordre')],
    headcount: [...cite('b', 2), ...cite('d', 3)],
    intensity: cite('a', 2)
  }
  expect(publishersOf('fr', dataset)).toBe('DREES, Ordre, Hospitalia')
})

it('beyond eight, the others are counted, and where they stand is said', () => {
  const names = Array.from({ length: 60 }, (_, i) => `P${i}`)
  const dataset = { sources: names.map(name => source(name, name)), potential: cite('P59', 2) }
  expect(publishersOf('fr', dataset)).toBe(
    'P59, P0, P1, P2, P3, P4, P5, P6 et 52\u00a0autres\u00a0: voir sources.csv'
  )
  expect(publishersOf('en', dataset, dataset)).toMatch(/P6 and 52 others: see sources\.csv$/)
  const nine = { sources: dataset.sources.slice(0, 9) }
  expect(publishersOf('en', nine).split(', ')).toHaveLength(9)
})
