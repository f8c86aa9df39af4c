import type { Release, Result, Shown } from '@horizon-soin/releases'
import { expect, it } from 'vitest'
import { groupsOf, jointOf, opinionOf, sortedItems, supportOf } from './chart-data.js'

const of = (fr: string) => ({ fr, en: fr })
const line = (rest: Partial<Result>): Result => ({
  item: 'a',
  version: 1,
  group: 'all',
  question: 'useful',
  answer: 'yes',
  count: { value: 60 },
  base: { value: 100 },
  share: { value: 0.6, low: 0.5, high: 0.69 },
  ...rest
})
const HIDDEN: Shown = { hidden: 'protects', low: 2, high: 30 }

/** Two proposals: the second is the more useful; what is realistic of it is hidden. */
const release = {
  consultation: {
    items: [
      { id: 'a', version: 1, hash: '', title: of('A') },
      { id: 'b', version: 2, hash: '', title: of('B') }
    ]
  },
  groups: [
    { id: 'all', dimension: 'all', choice: '', label: of('Ensemble'), n: { value: 100 } },
    { id: 'activity/nurse', dimension: 'activity', choice: 'nurse', label: of('Infirmières'), n: HIDDEN },
    { id: 'activity/', dimension: 'activity', choice: '', label: of('Non précisé'), n: { value: 0 } }
  ],
  results: [
    line({}),
    line({ item: 'b', version: 2, share: { value: 0.8, low: 0.7, high: 0.87 } }),
    line({ item: 'b', version: 2, question: 'realistic', count: HIDDEN, share: null }),
    line({ item: 'b', version: 2, question: 'joint', answer: 'both', share: null, count: HIDDEN })
  ]
} as unknown as Release
const DIMENSIONS = { activity: 'Activité', structure: 'Structure', channel: 'Voie', marks: 'Signes' }

it('G1 tells of a hidden share what its line lets anyone compute, and nothing more', () => {
  const bounds = (rest: Partial<Result>) => opinionOf(line({ share: null, ...rest }))
  expect(bounds({ count: HIDDEN })).toEqual({ hiddenLow: 0.02, hiddenHigh: 0.3 })
  expect(bounds({ count: HIDDEN, base: HIDDEN })).toEqual({ hiddenLow: 0, hiddenHigh: 1 })
  expect(bounds({ count: { hidden: 'same', low: 90, high: 100, atLeast: 0.9 } })).toEqual({
    hiddenLow: 0.9,
    hiddenHigh: 1
  })
  expect(bounds({ count: { value: 0 }, base: { value: 0 } })).toBeNull()
  expect(opinionOf(null)).toBeNull()
})

it('sorts proposals from the most to the least useful', () => {
  expect(sortedItems(release).map(({ id }) => id)).toEqual(['b', 'a'])
  expect(supportOf(release, 'fr').groups[0]!.rows.map(({ label }) => label)).toEqual(['B', 'A'])
})

it('puts everyone before groups, and leaves out those with nobody', () => {
  const labels = groupsOf(release, 'b@2', DIMENSIONS, 'fr').groups.flatMap(({ rows }) =>
    rows.map(({ label, size }) => `${label} ${size}`)
  )
  expect(labels).toEqual(['Ensemble 100', 'Infirmières masqué'])
})

it('crosses the two questions with nothing where it is hidden', () => {
  const [row] = jointOf(release, sortedItems(release), 'fr').rows
  expect(row).toEqual({
    label: 'B',
    size: '100',
    parts: { both: null, 'useful-only': null, 'realistic-only': null, neither: null }
  })
})
