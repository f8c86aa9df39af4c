import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { digestOf, digestOfTyped, randomKey, receiptOf } from './codes.js'
import { seal, unseal } from './seal.js'
import { readSecretFile } from './secret-file.js'
import { ageOf, stampOf } from './stamp.js'

const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-secrets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('seal', () => {
  const key = Buffer.alloc(32, 7)

  it('is opened by the same key for the same use alone', () => {
    const sealed = seal('camille@example.org', key, 'essai')
    expect(sealed).toMatch(/^v1\.[\w-]+$/)
    expect(unseal(sealed, key, 'essai')).toBe('camille@example.org')
    expect(() => unseal(sealed, Buffer.alloc(32, 8), 'essai')).toThrow()
    expect(() => unseal(sealed, key, 'autre')).toThrow()
    expect(() => unseal(`${sealed.slice(0, -2)}AA`, key, 'essai')).toThrow()
  })

  it('D3: does not tell that two addresses are the same', () => {
    expect(seal('a@example.org', key, 'x')).not.toBe(seal('a@example.org', key, 'x'))
  })
})

describe('the file of the key', () => {
  it('is made once, for its owner alone', () => {
    const file = join(folder, 'new', 'secret.key')
    const first = readSecretFile(file)
    expect([first.key.length, first.isShared]).toEqual([32, false])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readSecretFile(file).key).toEqual(first.key)
    expect(readdirSync(join(folder, 'new'))).toEqual(['secret.key'])
  })

  it('is told to be open to others, and refused where it holds no key', () => {
    const file = join(folder, 'open.key')
    writeFileSync(file, 'ab'.repeat(32))
    chmodSync(file, 0o644)
    expect(readSecretFile(file).isShared).toBe(true)
    writeFileSync(file, 'half a key')
    expect(() => readSecretFile(file)).toThrow('64 hexadecimal digits')
  })
})

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
