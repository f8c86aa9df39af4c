import type { Scenario } from '@horizon-soin/model'
import { expect, it } from 'vitest'
import { TREND_LEVER, trendWords } from './trend-lever.js'

const scenario = { id: 'x', workforce: {} } as Scenario

it('moves the need trend by thousandths, whatever the slider adds to them', () => {
  const moved = TREND_LEVER.set(scenario, 0.009000000000000001)
  expect(moved.need).toEqual({ trend: 0.009 })
  expect(TREND_LEVER.at(moved)).toBe(0.009)
  expect(TREND_LEVER.at(TREND_LEVER.clear(moved))).toBe(0)
  expect(TREND_LEVER.at(scenario)).toBe(0)
})

it('tells it with its sign', () => {
  expect(trendWords(0.009, 'fr')).toBe('+0,9\u00a0% par an')
  expect(trendWords(-0.01, 'en')).toBe('−1.0% a year')
  expect(trendWords(0, 'fr')).toBe('inchangé')
})
