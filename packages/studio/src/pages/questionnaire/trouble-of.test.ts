import { expect, it } from 'vitest'
import { clockAfter, troubleOf } from './trouble-of.js'

const BODY = { notice: 1, answers: [] }
const HERE = { language: 'fr', isCorrecting: false, token: null } as const
const refused = {
  kind: 'refused',
  status: 429,
  code: 'limit',
  error: 'Trop.',
  problems: [],
  after: 600
} as const
const at = (hours: number, minutes: number) => new Date(2027, 1, 1, hours, minutes, 30).getTime()

it('tells the time on the clock at which one may try again, never too early', () => {
  expect(clockAfter(600, 'fr', at(15, 5))).toBe('15\u00a0h\u00a016')
  expect(clockAfter(61, 'fr', at(15, 5))).toBe('15\u00a0h\u00a007')
  expect(clockAfter(3600, 'en', at(23, 5))).toBe('0:06')
})

it('tells who sent too much when to try again, and what the server says where it does not say when', () => {
  expect(troubleOf(refused, BODY, HERE).message).toMatch(
    /^Trop d’envois depuis ce réseau. Réessayez après \d+\u00a0h/
  )
  expect(troubleOf({ ...refused, after: null }, BODY, HERE).message).toBe('Trop.')
})

it('a token that is missing is another trouble than one that is refused; both lead to its field', () => {
  const token = { ...refused, status: 403, code: 'token' }
  const missing = troubleOf(token, BODY, { ...HERE, token: '' })
  const wrong = troubleOf(token, BODY, { ...HERE, token: 'abc' })
  expect(missing.message).not.toBe(wrong.message)
  expect([missing.place, wrong.place]).toEqual(Array(2).fill({ item: null, field: 'token' }))
})

it('an answer that may have arrived is not told as lost', () => {
  expect(troubleOf({ kind: 'unreachable' }, BODY, HERE).message).toContain('elle ne comptera qu’une fois')
})
