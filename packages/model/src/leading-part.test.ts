import { describe, expect, it } from 'vitest'
import { leadingPart } from './leading-part.js'

const parts = (gainPerUser: number, intensity: number, adoption: number) => ({
  gainPerUser,
  intensity,
  adoption
})

describe('the part that leads', () => {
  it.each([
    ['under both orders', parts(-0.05, -0.01, -0.01), parts(-0.04, -0.01, -0.02), 'gainPerUser'],
    ['in the way of the difference', parts(-0.02, 0, 0.05), parts(-0.01, 0, 0.04), 'adoption'],
    ['not when the orders do not agree', parts(-0.05, 0, -0.02), parts(-0.02, 0, -0.05), null],
    ['not when two are equal', parts(-0.05, -0.05, 0), parts(-0.05, -0.05, 0), null],
    ['not when nothing differs', parts(0, 0, 0), parts(0, 0, 0), null],
    ['not when parts undo each other', parts(0.02, 0, -0.02), parts(0.02, 0, -0.02), null]
  ])('%s', (_, forward, reversed, expected) => {
    expect(leadingPart(forward, reversed)).toBe(expected)
  })
})
