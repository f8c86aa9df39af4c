import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FolderTaken, fillNewFolder } from './new-folder.js'
import { runCli } from './testing/run-cli.js'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'horizon-'))
})
afterEach(() => rm(cwd, { recursive: true }))

const FILES = ['a.csv', 'scenarios/b.yaml']
const full = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
const writeSome = async (path: string) => {
  await mkdir(join(path, 'scenarios'))
  await writeFile(join(path, 'scenarios', 'b.yaml'), 'id: b')
}

describe('fillNewFolder', () => {
  it('lets one of several fill a folder', async () => {
    const path = join(cwd, 'x', 'y')
    const attempts = [1, 2, 3, 4].map(() => fillNewFolder(path, FILES, () => writeSome(path)))
    const outcomes = await Promise.allSettled(attempts)
    const refusals = outcomes.filter(outcome => outcome.status === 'rejected')
    expect(refusals).toHaveLength(3)
    for (const { reason } of refusals) expect(reason).toBeInstanceOf(FolderTaken)
    expect((await readdir(path, { recursive: true })).sort()).toEqual([
      'scenarios',
      join('scenarios', 'b.yaml')
    ])
  })

  it('removes what was written and made where the disk is full, so that a second attempt works', async () => {
    const path = join(cwd, 'x', 'y')
    const fail = async () => {
      await writeSome(path)
      throw full()
    }
    await expect(fillNewFolder(path, FILES, fail)).rejects.toThrow('no space')
    expect(await readdir(cwd)).toEqual([])
    await mkdir(path, { recursive: true })
    await expect(fillNewFolder(path, FILES, fail)).rejects.toThrow('no space')
    expect(await readdir(path)).toEqual([])
    await fillNewFolder(path, FILES, () => writeSome(path))
    expect(await readdir(path)).toEqual(['scenarios'])
  })

  it('leaves what another put there', async () => {
    const path = join(cwd, 'x')
    const fail = async () => {
      await writeFile(join(path, 'mine.txt'), 'mine')
      throw full()
    }
    await expect(fillNewFolder(path, FILES, fail)).rejects.toThrow('no space')
    expect(await readdir(path)).toEqual(['mine.txt'])
    await expect(fillNewFolder(path, FILES, () => writeSome(path))).rejects.toThrow(FolderTaken)
    expect(await readdir(path)).toEqual(['mine.txt'])
  })
})

describe('two of the command "new"', () => {
  it('end with one dataset and an ordinary refusal', async () => {
    const ran = await Promise.all([runCli('new jeu', { cwd }), runCli('new jeu', { cwd })])
    expect(ran.map(({ code }) => code).sort()).toEqual([0, 2])
    expect(ran.find(({ code }) => code === 2)!.err).toContain('n’est pas vide')
    expect((await runCli('validate jeu', { cwd })).code).toBe(0)
    expect(await readdir(join(cwd, 'jeu'))).not.toContain('.horizon-soin.lock')
  })
})
