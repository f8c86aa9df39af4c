import { DrizzleQueryError } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { isBroken, told } from './faults.js'
import { StoreError, type StoreFault } from './store.js'

const withCode = (code: string, rest: object = {}) =>
  Object.assign(new Error('what a person wrote'), { code, ...rest })

describe('an error of a database', () => {
  it.each<[StoreFault, unknown]>([
    ['unavailable', withCode('57P01')],
    ['unavailable', withCode('08006')],
    ['unavailable', withCode('53300')],
    ['unavailable', withCode('ECONNREFUSED')],
    ['unavailable', new AggregateError([withCode('ECONNREFUSED')])],
    ['unavailable', new Error('Connection terminated unexpectedly')],
    ['unavailable', new Error('timeout exceeded when trying to connect')],
    ['unavailable', new DrizzleQueryError('select 1', [], new Error('Query read timeout'))],
    ['absent', withCode('3D000')],
    ['password', withCode('28P01')],
    ['encoding', withCode('22P05')],
    ['denied', withCode('EACCES')],
    ['full', withCode('53100')],
    ['full', withCode('ENOSPC')],
    ['frozen', withCode('HS004')],
    ['failed', withCode('23505')],
    ['failed', new TypeError('what a person wrote')],
    ['failed', 'what a person wrote']
  ])('is told as `%s`', (fault, error) => {
    expect(told(error, 'accept')).toMatchObject({ fault })
  })

  it('I37 says nothing of what was sent', () => {
    const error = new DrizzleQueryError('insert … values ($1)', ['what a person wrote'], withCode('23514'))
    const { message, detail, stack, cause } = told(error, 'accept')
    expect(detail).toBe('accept (23514)')
    expect(`${message} ${stack} ${cause}`).not.toContain('what a person wrote')
  })

  it('passes as it is where it is already told', () => {
    const error = new StoreError('state', 'it is open')
    expect(told(error, 'move')).toBe(error)
  })

  it('ends an embedded database after a panic alone', () => {
    expect(isBroken(withCode('53100', { severity: 'PANIC' }))).toBe(true)
    expect(isBroken(new DrizzleQueryError('update', [], withCode('XX000', { severity: 'FATAL' })))).toBe(true)
    expect(isBroken(withCode('53100', { severity: 'ERROR' }))).toBe(false)
    expect(isBroken(new StoreError('full', 'accept'))).toBe(false)
  })
})
