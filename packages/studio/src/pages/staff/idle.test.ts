import { describe, expect, it } from 'vitest'
import { USUAL, warningAt } from './idle.js'

const MINUTE = 60_000

describe('H6: the end of a session', () => {
  it('is told two minutes before, and can be put off', () => {
    expect(warningAt(USUAL, 0, 27 * MINUTE)).toEqual({ kind: 'none' })
    expect(warningAt(USUAL, 0, 28 * MINUTE)).toEqual({ kind: 'idle', seconds: 120 })
    expect(warningAt(USUAL, 0, 29 * MINUTE + 1)).toEqual({ kind: 'idle', seconds: 60 })
    expect(warningAt(USUAL, 28 * MINUTE, 29 * MINUTE)).toEqual({ kind: 'none' })
    expect(warningAt(USUAL, 0, 30 * MINUTE)).toEqual({ kind: 'over' })
  })

  it('that cannot be put off is told as such', () => {
    const ends = { idleMs: 30 * MINUTE, until: 100 * MINUTE }
    expect(warningAt(ends, 99 * MINUTE, 99 * MINUTE)).toEqual({ kind: 'last', seconds: 60 })
    expect(warningAt(ends, 99 * MINUTE, 100 * MINUTE)).toEqual({ kind: 'over' })
    expect(warningAt(ends, 50 * MINUTE, 79 * MINUTE)).toEqual({ kind: 'idle', seconds: 60 })
  })
})
