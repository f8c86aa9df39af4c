import { describe, expect, it } from 'vitest'
import { digestOf, digestOfTyped, randomKey, receiptOf } from './codes.js'
import { ageOf, stampOf } from './stamp.js'

describe('codes', () => {
  it('E1: a receipt is the same for the same key, another for any other secret, consultation or key', () => {
    const receipts = [
      receiptOf('secret', 'a', 'key'),
      receiptOf('secret', 'b', 'key'),
      receiptOf('secret', 'a', 'kez'),
      receiptOf('secres', 'a', 'key')
    ]
    expect(new Set(receipts).size).toBe(4)
    expect(receiptOf('secret', 'a', 'key')).toBe(receipts[0])
    expect(receipts[0]).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]$/)
  })

  it('are found as people type them; what is no code has a digest too', () => {
    const receipt = receiptOf('secret', 'a', 'key')
    expect(digestOfTyped(` ${receipt.toLowerCase().replaceAll('-', ' ')} `)).toBe(digestOf(receipt))
    expect(digestOfTyped('nothing')).toMatch(/^[0-9a-f]{64}$/)
    expect(randomKey()).toMatch(/^[\w-]{32}$/)
  })
})

describe('the stamp of a form', () => {
  const stamp = stampOf('secret', 'essai', 1_000_000)

  it('tells its age, to whoever has the secret, for its consultation', () => {
    expect(ageOf(stamp, 'secret', 'essai', 1_004_000)).toBe(4000)
    expect(ageOf(stamp, 'secret', 'autre', 1_004_000)).toBeNull()
    expect(ageOf(stamp, 'other', 'essai', 1_004_000)).toBeNull()
  })

  it.each(['', '.', 'x', `${stamp}x`, stamp.replace(/^./, '1')])('“%s” is none', made =>
    expect(ageOf(made, 'secret', 'essai', 1_004_000)).toBeNull()
  )
})
