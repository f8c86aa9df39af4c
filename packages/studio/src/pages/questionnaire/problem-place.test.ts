import { expect, it } from 'vitest'
import { placeOf } from './problem-place.js'

const BODY = {
  notice: 1,
  answers: [
    { item: 'proposition-02', version: 2, useful: 'yes' as const },
    { item: 'proposition-07', version: 2, remarks: [{ kind: 'amendment' as const, text: '…' }] },
    { item: 'mon-metier', version: 1, text: '…' }
  ]
}

it.each([
  ['answers/1/remarks/0/text', { item: 'proposition-07', field: 'amendment' }],
  ['answers/0/version', { item: 'proposition-02', field: 'useful' }],
  ['answers/2/text', { item: 'mon-metier', field: 'text' }],
  ['answers/2', { item: 'mon-metier', field: 'text' }],
  ['profile/activity', { item: null, field: 'activity' }],
  ['signature', { item: null, field: 'signature' }],
  ['answers/9/text', null],
  ['', null]
])('%s', (path, place) => {
  expect(placeOf({ path, code: 'too-long' }, BODY)).toEqual(place)
})

it('one that is not answered and must be is found by its name', () => {
  const problem = { path: 'answers', code: 'required-item' as const, item: 'mes-outils' }
  expect(placeOf(problem, BODY)).toEqual({ item: 'mes-outils', field: 'text' })
})
