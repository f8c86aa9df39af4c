import { ModelError } from '@horizon-soin/model'
import { expect, it } from 'vitest'
import { recordError, restoreError } from './error-record.js'

const sent = (thrown: unknown) => restoreError(structuredClone(recordError(thrown)))

it('brings an error of the engine back as itself', () => {
  const thrown = new ModelError('unknown-id', 'unknown technology: x', 'x', ['ai'])
  const error = sent(thrown)
  expect(error).toBeInstanceOf(ModelError)
  expect(error).toMatchObject({ code: 'unknown-id', value: 'x', known: ['ai'], stack: thrown.stack })
  expect(error.message).toBe('unknown technology: x')
})

it('keeps the name and the stack of any other error, and says what was thrown that is none', () => {
  const thrown = new RangeError('too long')
  expect(sent(thrown)).toMatchObject({ name: 'RangeError', message: 'too long', stack: thrown.stack })
  expect(sent('a text')).toMatchObject({ name: 'Error', message: 'a text' })
  expect(sent(null).message).toBe('null')
})
