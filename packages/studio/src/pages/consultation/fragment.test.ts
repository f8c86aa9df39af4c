import { expect, it } from 'vitest'
import { addressOf, readFragment } from './fragment.js'

it.each([
  ['#sante-2027', 'sante-2027', null],
  ['#sante-2027&jeton=AB12', 'sante-2027', 'AB12'],
  ['#sante-2027&token=a%2Bb', 'sante-2027', 'a+b'],
  ['#sante-2027&jeton=', 'sante-2027', null],
  ['', null, null],
  ['#main', null, null],
  ['#../../etc', null, null],
  ['#<img src=x>', null, null]
])('%s', (hash, id, token) => {
  expect(readFragment(hash)).toEqual({ id, token, question: null })
})

it('names the question to open', () => {
  expect(readFragment('#sante-2027&question=proposition-18').question).toBe('proposition-18')
  expect(readFragment('#sante-2027&question=<b>').question).toBeNull()
})

it('is written after the page in the language at hand', () => {
  const address = addressOf({ root: '/h/', language: 'en' }, 'receipt', 'sante-2027')
  expect(address).toBe('/h/en/consultation/receipt/#sante-2027')
})
