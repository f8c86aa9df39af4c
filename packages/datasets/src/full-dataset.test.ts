/** Tables of need, policies and regions, read whole and written back. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dataset } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { TABLE_NAMES } from './catalogue.js'
import { readDataset } from './read-dataset.js'
import { readFolder } from './read-folder.js'
import { encode } from './testing/files.js'
import { fullStarter } from './testing/full-starter.js'
import { writeDataset } from './write-dataset.js'
import { writeFolder } from './write-folder.js'

const read = (files: Map<string, string>): Dataset => {
  const { dataset, faults } = readDataset(encode(files))
  expect(faults).toEqual([])
  return dataset!
}

describe('a dataset with a need, policies and regions', () => {
  it('is valid, with nothing to remark but that its regions have tables of their own', () => {
    const { faults, remarks } = readDataset(encode(fullStarter()))
    expect(faults).toEqual([])
    expect(remarks.map(({ code }) => code)).toEqual(['regions-summed'])
  })

  it('reads three columns of a range as one property', () => {
    const [former, outiller] = read(fullStarter()).policies
    expect(former).toEqual({
      id: 'former',
      label: { fr: 'Former plus', en: 'Train more' },
      start: 2027,
      rampYears: 5,
      cost: { low: 100, mode: 200, high: 400 },
      saving: { low: 0, mode: 0, high: 10 },
      source: 'exemple',
      status: 'assumption',
      row: { file: 'policies.csv', line: 2 }
    })
    expect([outiller!.proposition, outiller!.costYears, outiller!.cost.mode]).toEqual([12, 5, 50.5])
  })

  it('reads an effect of all professions and technologies as one that names none', () => {
    const effects = read(fullStarter()).policyEffects
    expect(effects.map(({ profession, technology }) => [profession, technology])).toEqual([
      ['infirmier', undefined],
      ['infirmier', undefined],
      [undefined, 'ia'],
      ['medecin', 'robotique'],
      [undefined, undefined]
    ])
  })

  it('reads the tables of a region, an empty one as one that says there is nothing', () => {
    const { regionTables } = read(fullStarter())
    expect(Object.keys(regionTables)).toEqual(['nord'])
    expect(Object.keys(regionTables['nord']!)).toEqual(['headcount', 'foreign'])
    expect(regionTables['nord']!.headcount).toMatchObject([
      { headcount: 30, row: { file: 'regions/nord/headcount.csv', line: 2 } },
      { headcount: 45 }
    ])
    expect(regionTables['nord']!.foreign).toEqual([])
  })

  it('is written as it was read', () => {
    const dataset = read(fullStarter())
    const written = writeDataset(dataset)
    expect(read(written)).toEqual(dataset)
    expect([...writeDataset(read(written))]).toEqual([...written])
    expect([...written.keys()].filter(path => path.startsWith('regions/'))).toEqual([
      'regions/nord/headcount.csv',
      'regions/nord/foreign.csv'
    ])
  })

  it('has a scenario with policies, which is written back too', () => {
    const yaml = 'id: mesures\npolicies: [ { id: former, intensity: 0.5 }, { id: outiller, start: 2030 } ]\n'
    const dataset = read(fullStarter().set('scenarios/mesures.yaml', yaml))
    const policies = (of: Dataset) => of.scenarios.find(({ id }) => id === 'mesures')!.policies
    expect(policies(dataset)).toEqual([
      { id: 'former', intensity: 0.5 },
      { id: 'outiller', start: 2030 }
    ])
    expect(policies(read(writeDataset(dataset)))).toEqual(policies(dataset))
  })

  it('is the same from a folder, where it replaces the tables of regions that were there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'horizon-regions-'))
    try {
      const files = fullStarter()
        .set('regions/nord/LISEZMOI.md', 'Nos effectifs')
        .set('regions/.DS_Store', '')
      await writeFolder(folder, files)
      const dataset = (await readFolder(folder)).dataset!
      expect(dataset).toEqual(read(fullStarter()))
      await writeFolder(folder, writeDataset({ ...dataset, regionTables: {} }), { overwrite: true })
      expect((await readFolder(folder)).dataset!.regionTables).toEqual({})
      expect(await readdir(join(folder, 'regions/nord'))).toEqual(['LISEZMOI.md'])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('lists every table that has rows in its descriptor', () => {
    const dataset = read(fullStarter())
    const { resources } = JSON.parse(writeDataset(dataset).get('datapackage.json')!)
    const names = resources.map(({ name }: { name: string }) => name)
    expect(names).toEqual(TABLE_NAMES.filter(name => names.includes(name)))
    expect(names).toEqual(expect.arrayContaining(['policies', 'policy_effects', 'fte_cost', 'regions']))
  })
})
