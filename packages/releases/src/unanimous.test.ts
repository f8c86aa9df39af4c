/** Groups of which everybody who answered said the same, too few of them to be counted. */
import { expect, it } from 'vitest'
import { trial } from './compose.js'
import { givenOf, type Person, recordOf, tallyOf } from './testing/drawn.js'

const person = (activity: string, useful: 'yes' | 'no' | null): Person => ({
  activity,
  structure: 's1',
  channel: 'online',
  marked: false,
  answers: [{ useful, realistic: useful, written: false }]
})
const many = (count: number, one: Person) => Array.from({ length: count }, () => one)

it('G4 does not tell that the ten of thirteen who answered said the same', async () => {
  const people = [
    ...many(10, person('a1', 'yes')),
    ...many(3, person('a1', null)),
    ...many(60, person('a2', 'yes')),
    ...many(50, person('a2', 'no')),
    ...many(40, person('a3', 'yes')),
    ...many(40, person('a3', 'no')),
    ...many(20, person('a3', null)),
    ...many(20, person('a2', null))
  ]
  const record = recordOf(1, 3, 1)
  const given = givenOf(record, tallyOf(record, people))
  const { suggestion } = await trial(given, [])
  const { release, exposed } = await trial(given, suggestion)
  expect(exposed).toEqual([])
  const of = (answer: string) =>
    release.results.find(
      one => one.group === 'activity/a1' && one.question === 'useful' && one.answer === answer
    )?.count
  // That nobody said otherwise is not told: one of the two zeros at least is hidden.
  expect([of('no'), of('no-opinion')]).not.toEqual([{ value: 0 }, { value: 0 }])
})
