import { expect, it } from 'vitest'
import { runsOf, yearValues } from './runs.js'

it('splits where a value is missing', () => {
  const points = yearValues([2018, 2019, 2020, 2021, 2022], [1, Number.NaN, 2, 3])
  expect(runsOf(points).map(run => run.map(({ year }) => year))).toEqual([[2018], [2020, 2021]])
  expect(runsOf([])).toEqual([])
})
