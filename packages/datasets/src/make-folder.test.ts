import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeFolder } from './make-folder.js'
import { writeFolder } from './node.js'

let base: string

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'horizon-datasets-'))
})
afterEach(() => rm(base, { recursive: true, force: true }))

describe('makeFolder', () => {
  it('makes the folders that are missing, and leaves those that are there', async () => {
    const place = join(base, 'a', 'b', 'c')
    await makeFolder(place)
    await makeFolder(place)
    expect((await stat(place)).isDirectory()).toBe(true)
  })

  it('makes one folder for all who ask at once', async () => {
    const place = join(base, 'a', 'b')
    await Promise.all(Array.from({ length: 8 }, () => makeFolder(place)))
    expect((await stat(place)).isDirectory()).toBe(true)
  })

  it('fails where a file is in the way', async () => {
    await writeFile(join(base, 'file'), '')
    await expect(makeFolder(join(base, 'file', 'a'))).rejects.toThrow()
    await expect(makeFolder(join(base, 'file'))).rejects.toThrow('EEXIST')
  })

  it.skipIf(!existsSync('/proc/self'))('ends where the system makes no folder', async () => {
    await expect(makeFolder('/proc/x/y')).rejects.toThrow()
    await expect(writeFolder('/proc/x', new Map([['a.csv', 'x\n']]))).rejects.toThrow()
  })
})
