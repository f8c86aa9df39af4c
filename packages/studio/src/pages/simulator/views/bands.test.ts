import { compile, rowOf } from '@horizon-soin/model'
import { expect, it } from 'vitest'
import { someStudy } from '../../../editions/testing/some-editions.js'
import type { Ranges } from '../../../engine/ranges.js'
import { isDrawn } from './bands.js'

it('tells a result that no draw has from one that is still to come', async () => {
  const model = compile((await someStudy('etude-2019')).dataset)
  const query = { indicator: 'non_medical_share_above', group: 'all' }
  const ranges: Ranges = {
    draws: 64,
    seed: 1,
    parts: [{ years: [2030], rows: [rowOf(model, query)], spreads: [null] }]
  }
  expect(isDrawn(ranges, model, query, 2030)).toBe(true)
  expect(isDrawn(ranges, model, query, 2031)).toBe(false)
  expect(isDrawn(ranges, model, { ...query, indicator: 'effective' }, 2030)).toBe(false)
  expect(isDrawn(null, model, query, 2030)).toBe(false)
})
