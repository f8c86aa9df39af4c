import { expect, it } from 'vitest'
import { closingAt } from './use-closing.js'

const END = Date.parse('2027-03-31T16:00:00Z')
it.each([
  [-61, 'far'],
  [-60, 'far'],
  [-59, 'soon'],
  [0, 'over'],
  [5, 'over']
])('%s minutes from the end', (minutes, closing) => {
  expect(closingAt(END, END + minutes * 60_000)).toBe(closing)
})
