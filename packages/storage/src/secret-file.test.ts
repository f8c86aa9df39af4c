import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { seal, unseal } from './seal.js'
import { findSecretFile, readSecretFile } from './secret-file.js'

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

  it('is not made where it is only looked for', () => {
    expect(findSecretFile(join(folder, 'none.key'))).toBeNull()
    expect(readdirSync(folder)).not.toContain('none.key')
  })
})
