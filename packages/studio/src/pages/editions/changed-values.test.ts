import type { Dataset } from '@horizon-soin/model'
import { compile, createResults, leversOf, run, valueAt } from '@horizon-soin/model'
import { EDITION_BLOCKS } from '@horizon-soin/model/editions'
import { expect, it } from 'vitest'
import { someStudy } from '../../editions/testing/some-editions.js'
import { movedMost, valuesOf } from './changed-values.js'

const YEAR = 2030
const { dataset } = await someStudy('etude-2019')
const scenario = dataset.scenarios.find(({ id }) => id === 'median')!
const used = (one: Dataset) => ({ model: compile(one), scenario })
const same = used(dataset)

it('finds nothing that moved between a dataset and itself', () => {
  for (const block of EDITION_BLOCKS) expect(movedMost(block, same, same, YEAR), block).toBeNull()
})

it('finds the one value that was changed, and from what to what', () => {
  const row = dataset.timeUse[3]!
  const changed = used({
    ...dataset,
    timeUse: dataset.timeUse.map(one => (one === row ? { ...one, share: one.share + 0.1 } : one))
  })
  expect(movedMost('time-use', same, changed, YEAR)).toEqual({
    profession: row.profession,
    activity: row.activity,
    technology: null,
    from: row.share,
    to: row.share + 0.1
  })
  const intensity = { profession: 'infirmier', technology: 'ia', intensity: 0.4, low: 0.2, high: 0.6 }
  const used2 = used({
    ...dataset,
    intensity: [{ ...intensity, source: 'etude-2019', status: 'assumption' }]
  })
  expect(movedMost('intensity', same, used2, YEAR)).toMatchObject({ from: 1, to: 0.4, technology: 'ia' })
})

it('reads gains as the model does: each cell alone is what it frees of its activity', () => {
  const gains = valuesOf('potential', same, YEAR)
  const own = gains.filter(({ profession }) => profession === 'radiologue')
  const left = new Map<string, number>()
  for (const { activity, value } of own) left.set(activity!, (left.get(activity!) ?? 1) * (1 - value))
  const shares = dataset.timeUse.filter(({ profession }) => profession === 'radiologue')
  const total = shares.reduce((sum, { share }) => sum + share, 0)
  const potential = shares.reduce(
    (sum, { activity, share }) => sum + (share / total) * (1 - (left.get(activity) ?? 1)),
    0
  )
  const results = run(same.model, leversOf(same.model, scenario).levers, createResults(same.model))
  expect(gains).not.toHaveLength(0)
  expect(potential).toBeCloseTo(
    valueAt(results, { indicator: 'potential', profession: 'radiologue' }, YEAR),
    12
  )
})

it('gives a gain of nothing in the year that technologies are counted from', () => {
  for (const { value } of valuesOf('potential', same, dataset.technologyBaseYear)) expect(value).toBe(0)
})
