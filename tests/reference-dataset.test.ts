import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type TableName, tableResource } from '@horizon-soin/datasets'
import { readFolder, readFolderVariants } from '@horizon-soin/datasets/node'
import { describe, expect, it } from 'vitest'

const FOLDER = fileURLToPath(new URL('../data/etude-2019', import.meta.url))

describe('the reference dataset', () => {
  it('is valid, with nothing to remark', async () => {
    const { faults, remarks } = await readFolder(FOLDER)
    expect(faults).toEqual([])
    expect(remarks).toEqual([])
  })

  it('describes its tables as the reader reads them', () => {
    const { resources } = JSON.parse(readFileSync(`${FOLDER}/datapackage.json`, 'utf8')) as {
      resources: { name: TableName }[]
    }
    for (const resource of resources) expect(resource).toEqual(tableResource(resource.name))
  })

  it('gives every value a source that is described, and no published figure of the study without its place', async () => {
    const { dataset } = await readFolder(FOLDER)
    const described = new Set(dataset!.sources.map(source => source.id))
    const tables = [
      dataset!.timeUse,
      dataset!.potential,
      dataset!.adoption,
      dataset!.heterogeneity,
      dataset!.headcount,
      dataset!.exits,
      dataset!.training,
      dataset!.places,
      dataset!.foreign,
      dataset!.entrantAges,
      dataset!.series,
      dataset!.uncertainty,
      dataset!.correlations
    ]
    for (const row of tables.flat()) expect(described.has(row.source), row.source).toBe(true)
    for (const source of dataset!.sources) expect(source.title.length).toBeGreaterThan(5)
    for (const figure of dataset!.published) expect(figure.place).toMatch(/§|synthèse|proposition/i)
  })
})

it('the dataset with regions is valid in every variant, with nothing to remark', async () => {
  const { faults, remarks } = await readFolderVariants(FOLDER.replace('etude-2019', 'france-2026'))
  expect(faults).toEqual([])
  expect(remarks).toEqual([])
})
