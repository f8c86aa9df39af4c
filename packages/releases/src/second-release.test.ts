/** A second release after people left, where some items were answered by nobody. */
import { expect, it } from 'vitest'
import { trial } from './compose.js'
import { draw, givenOf, type Person, recordOf, tallyOf } from './testing/drawn.js'
import type { Given, Trial } from './trial.js'

const record = recordOf(3, 4, 2)
const NOTHING = { useful: null, realistic: null, written: false }
const people = Array.from({ length: 150 }, (_, i): Person => {
  const activity = i < 5 ? 'a1' : i < 25 ? 'a2' : i < 80 ? 'a3' : 'a4'
  const first = {
    useful: i % 3 ? ('yes' as const) : ('no' as const),
    realistic: i % 2 ? 'yes' : 'no',
    written: false
  }
  return {
    activity,
    structure: i % 2 ? 's1' : 's2',
    channel: 'online',
    marked: false,
    answers: [first as Person['answers'][number], NOTHING, NOTHING]
  }
})

async function accepted(given: Given): Promise<Trial> {
  const first = await trial(given, [])
  const second = await trial(given, first.suggestion)
  expect(second.exposed).toEqual([])
  return second
}

it('G6 can be made once eleven people of one group have left, of both structures', async () => {
  const basis = tallyOf(record, people)
  const first = await accepted(givenOf(record, basis))
  const left = tallyOf(record, [...people.slice(0, 30), ...people.slice(41)])
  const given = { ...givenOf(record, left), number: 2, earlier: [{ release: first.release, basis }] }
  const second = await accepted(given)
  expect(second.refused).toBeNull()
  expect(second.release.number).toBe(2)
})

it('G6 can be made once twelve people of as many groups have left, with less to show', async () => {
  const wide = recordOf(2, 12, 8)
  const all = draw(wide, 150, 1)
  const basis = tallyOf(wide, all)
  const first = await accepted(givenOf(wide, basis))
  const given = {
    ...givenOf(wide, tallyOf(wide, all.slice(12))),
    number: 2,
    earlier: [{ release: first.release, basis }]
  }
  const { release } = await accepted(given)
  const shown = (results: typeof release.results) => results.filter(({ count }) => 'value' in count).length
  expect(shown(release.results)).toBeGreaterThan(0)
  expect(shown(release.results)).toBeLessThan(shown(first.release.results))
})
