import { expect, it } from 'vitest'
import { evidencePair } from './evidence-pair.js'

const cell = (column: string, text: string) => ({ column, text })
const cells = [cell('profession', 'infirmier'), cell('activity', 'soins'), cell('technology', 'ia')]

it('finds the page of evidence of a row of today’s edition, in each of its variants', () => {
  const pair = { profession: 'infirmier', technology: 'ia' }
  expect(evidencePair({ cells }, 'france-2026')).toEqual(pair)
  expect(evidencePair({ cells }, 'france-2026.meilleurs-sites')).toEqual(pair)
})

it('finds none of another dataset, nor of a row without a technology', () => {
  expect(evidencePair({ cells }, 'etude-2019')).toBeNull()
  expect(evidencePair({ cells }, null)).toBeNull()
  expect(evidencePair({ cells: cells.slice(0, 2) }, 'france-2026')).toBeNull()
  expect(evidencePair(null, 'france-2026')).toBeNull()
})
