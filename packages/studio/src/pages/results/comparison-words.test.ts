import type { Comparison, Release } from '@horizon-soin/releases'
import { expect, it } from 'vitest'
import { comparisonWords, heldComparisons } from './comparison-words.js'

const one = (rest: Partial<Comparison>): Comparison => ({
  item: 'plan',
  version: 1,
  question: 'useful',
  answer: 'yes',
  group: 'activity/nurse',
  difference: -0.12,
  low: -0.2,
  high: -0.04,
  p: 0.001,
  adjusted: 0.004,
  ...rest
})
const groups = [
  { id: 'activity/nurse', label: { fr: 'Infirmières', en: 'Nurses' } }
] as unknown as Release['groups']
const readable = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')

it('tells a gap in a sentence, its direction, its interval and its corrected p', () => {
  expect(readable(comparisonWords(one({}), groups, 'fr'))).toBe(
    'Infirmières : « Utile et pertinente » 12 points de moins que les autres (de −20 à −4 points) ; p corrigé 0,004.'
  )
  const more = one({ difference: 0.1, low: 0.02, high: 0.18, adjusted: 0.0001 })
  expect(readable(comparisonWords(more, groups, 'en'))).toBe(
    'Nurses: “Useful and relevant” 10 points more than the others (from +2 to +18 points); corrected p under 0.001.'
  )
})

it('keeps what holds after Holm’s correction alone, of one proposal, the least likely to be chance first', () => {
  const comparisons = [
    one({ adjusted: 0.03 }),
    one({ p: 0.001, adjusted: 0.06 }),
    one({ adjusted: 0.01 }),
    one({ item: 'other' })
  ]
  const rules = { confidence: 0.95 } as Release['rules']
  expect(heldComparisons({ comparisons, rules }, 'plan@1').map(({ adjusted }) => adjusted)).toEqual([
    0.01, 0.03
  ])
})
