/** Few people in many activities and structures: nearly every crossing is of one or two. */
import { expect, it } from 'vitest'
import { trial } from './compose.js'
import { draw, givenOf, randomOf, recordOf, tallyOf } from './testing/drawn.js'

it.each([1, 2])(
  'G2 G5 what is suggested can be accepted, crossings of one person included (seed %d)',
  async seed => {
    const record = recordOf(5, 12, 8)
    const random = randomOf(seed)
    const people = draw(record, 60, seed).map(one => ({
      ...one,
      activity: `a${1 + Math.floor(12 * random())}`,
      structure: `s${1 + Math.floor(8 * random())}`
    }))
    const given = givenOf(record, tallyOf(record, people))
    const first = await trial(given, [])
    expect(first.exposed.length).toBeGreaterThan(0)
    const second = await trial(given, first.suggestion)
    expect(second.exposed).toEqual([])
    expect(second.suggestion).toEqual([])
    for (const { n } of second.release.crossed)
      if ('value' in n) expect(n.value === 0 || n.value > 10).toBe(true)
  }
)
