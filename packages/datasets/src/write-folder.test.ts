import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder, writeFolder } from './node.js'
import { starterFiles } from './starter/index.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'horizon-datasets-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const files = new Map([['a.csv', 'x\n']])

describe('writeFolder', () => {
  it('writes every file as it is, and leaves nothing else', async () => {
    const place = join(folder, 'new', 'data')
    await writeFolder(place, starterFiles())
    expect((await readdir(place, { recursive: true })).sort()).toEqual(
      [...starterFiles().keys(), 'scenarios'].sort()
    )
    for (const [path, text] of starterFiles()) expect(await readFile(join(place, path), 'utf8')).toBe(text)
  })

  it('refuses a folder that is not empty, unless told', async () => {
    await writeFile(join(folder, 'kept.txt'), 'kept')
    await expect(writeFolder(folder, files)).rejects.toThrow(`folder is not empty: ${folder}`)
    expect(await readdir(folder)).toEqual(['kept.txt'])
    await writeFolder(folder, files, { overwrite: true })
    expect((await readdir(folder)).sort()).toEqual(['a.csv', 'kept.txt'])
  })

  it('leaves no table nor scenario of the dataset that was there', async () => {
    await writeFolder(folder, starterFiles())
    await writeFile(join(folder, 'care_use.csv'), 'of another dataset')
    await writeFile(join(folder, 'scenarios', 'old.yaml'), 'id: old')
    await writeFile(join(folder, 'notes.csv'), 'kept')
    await writeFolder(folder, starterFiles(), { overwrite: true })
    expect((await readFolder(folder)).dataset!.scenarios.map(scenario => scenario.id)).toEqual([
      'prudent',
      'volontaire'
    ])
    expect(await readdir(folder)).not.toContain('care_use.csv')
    expect(await readdir(folder)).toContain('notes.csv')
  })

  it('writes nothing where one path leaves the folder', async () => {
    for (const path of ['../x', '/x', 'a/../../x', 'C:\\x']) {
      await expect(writeFolder(folder, new Map([...files, [path, 'x']]))).rejects.toThrow(
        `path leaves the folder: ${path}`
      )
    }
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves no unfinished file where it fails', async () => {
    await mkdir(join(folder, 'a.csv'))
    await expect(writeFolder(folder, files, { overwrite: true })).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['a.csv'])
  })
})
