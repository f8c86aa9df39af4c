import { expect, it } from 'vitest'
import { gainCell, pointsCell } from './hindcast-cells.js'
import type { Session } from './session.js'

const session = { language: 'fr' } as Session

it('writes gains to one decimal, and none where there is no number', () => {
  expect([0.07, -0.002, Number.NaN].map(value => gainCell(value, session))).toEqual([
    '7,0\u00a0%',
    '−0,2\u00a0%',
    '–'
  ])
})

it('signs points, but for what rounds to none', () => {
  expect([0.003, -0.044, 0.0001].map(value => pointsCell(value, session))).toEqual(['+0,3', '−4,4', '0,0'])
})
