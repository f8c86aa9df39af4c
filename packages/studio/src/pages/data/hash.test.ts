import { expect, it } from 'vitest'
import { lineOf, rowAnchor } from './hash.js'

it('names a row and finds it again', () => {
  expect(lineOf(`#${rowAnchor(112)}`)).toBe(112)
})

it.each(['', '#', '#ligne-', '#ligne-x', '#ligne-1.5', '#autre-112', '#ligne-123456789'])(
  'reads no line in %j',
  hash => {
    expect(lineOf(hash)).toBeNull()
  }
)
