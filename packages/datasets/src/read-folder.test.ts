import { once } from 'node:events'
import { mkdir, mkdtemp, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder, writeFolder } from './node.js'
import { readDataset } from './read-dataset.js'
import { starterFiles } from './starter/index.js'
import { encode, told } from './testing/files.js'

let base: string
let folder: string

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'horizon-datasets-'))
  folder = join(base, 'data')
  await writeFolder(folder, starterFiles())
})
afterEach(() => rm(base, { recursive: true, force: true }))

const faults = async (place = folder) => (await readFolder(place)).faults.map(told)
const whole = (file: string, code: string, value: string | null = file, suggestion: string | null = null) => [
  { at: `${file}::`, value, code, suggestion }
]

describe('readFolder', () => {
  it('reads what readDataset reads', async () => {
    expect(await readFolder(folder)).toEqual(readDataset(encode(starterFiles())))
    expect((await readFolder(folder)).faults).toEqual([])
  })

  it('reads a table in a folder below, through links that stay inside', async () => {
    await mkdir(join(folder, 'kept'))
    await rename(join(folder, 'places.csv'), join(folder, 'kept', 'p.csv'))
    await symlink(join('kept', 'p.csv'), join(folder, 'places.csv'))
    expect(await faults()).toEqual([])
  })

  it('reports a folder that is not there, or is no folder', async () => {
    const absent = join(base, 'absent')
    expect(await faults(absent)).toEqual(whole(absent, 'folder-missing'))
    const file = join(folder, 'places.csv')
    expect(await faults(file)).toEqual(whole(file, 'folder-missing'))
  })

  it('reports an empty folder for every file that it lacks', async () => {
    const empty = join(base, 'empty')
    await mkdir(empty)
    expect((await faults(empty)).map(fault => [fault.at, fault.code])).toContainEqual([
      'datapackage.json::',
      'missing-file'
    ])
  })

  it('refuses links that leave the folder, and says nothing more of them', async () => {
    await writeFile(join(base, 'outside.csv'), starterFiles().get('places.csv')!)
    await rm(join(folder, 'places.csv'))
    await symlink(join(base, 'outside.csv'), join(folder, 'places.csv'))
    expect(await faults()).toEqual(whole('places.csv', 'unsafe-path'))
  })

  it('refuses a folder of scenarios that is elsewhere', async () => {
    await rename(join(folder, 'scenarios'), join(base, 'scenarios'))
    await symlink(join(base, 'scenarios'), join(folder, 'scenarios'))
    expect((await faults())[0]!.at).not.toBe('')
    expect(await faults()).toContainEqual(whole('scenarios', 'unsafe-path')[0])
  })

  it('refuses a link to nothing, a folder and a socket in place of a file', async () => {
    for (const path of ['places.csv', 'intensity.csv', 'training.csv']) await rm(join(folder, path))
    await symlink('nowhere', join(folder, 'places.csv'))
    await mkdir(join(folder, 'intensity.csv'))
    const socket = createServer().listen(join(folder, 'training.csv'))
    await once(socket, 'listening')
    expect(await faults()).toEqual([
      ...whole('intensity.csv', 'unreadable-file'),
      ...whole('places.csv', 'unreadable-file'),
      ...whole('training.csv', 'unreadable-file')
    ])
    socket.close()
  })

  it('refuses a path that climbs, without opening it', async () => {
    const descriptor = starterFiles().get('datapackage.json')!.replace('"places.csv"', '"../outside.csv"')
    await writeFile(join(folder, 'datapackage.json'), descriptor)
    expect((await readFolder(folder)).faults).toMatchObject([
      { file: 'datapackage.json', value: '../outside.csv', code: 'unsafe-path', suggestion: 'places.csv' }
    ])
  })

  it('refuses a folder of too many files, hidden ones aside', async () => {
    const fill = async (place: string) => {
      await mkdir(place)
      await Promise.all(Array.from({ length: 2001 }, (_, i) => writeFile(join(place, `${i}`), '')))
    }
    await fill(join(folder, '.git'))
    expect(await faults()).toEqual([])
    await fill(join(folder, 'more'))
    expect(await faults()).toEqual(whole(folder, 'folder-too-large'))
  })

  it('refuses files of more than 64 MiB, without reading them', async () => {
    for (const path of ['places.csv', 'training.csv', 'series.csv'])
      await truncate(join(folder, path), 30 * 1024 * 1024)
    expect(await faults()).toEqual(whole(folder, 'folder-too-large'))
  })

  it('tells a misspelt table from its name', async () => {
    await writeFile(join(folder, 'care-use.csv'), 'anything')
    expect(await faults()).toEqual(whole('care-use.csv', 'unknown-file', null, 'care_use.csv'))
  })
})
