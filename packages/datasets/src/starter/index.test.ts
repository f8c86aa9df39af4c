import { describe, expect, it } from 'vitest'
import { readDataset } from '../read-dataset.js'
import { encode } from '../testing/files.js'
import { starterFiles } from './index.js'

const { dataset, faults } = readDataset(encode(starterFiles()))

describe('the starter', () => {
  it('is valid as it stands', () => expect(faults).toEqual([]))

  it('shows each way of describing a profession, a curve and a scenario', () => {
    expect(dataset!.professions.map(profession => profession.demography)).toEqual(['cohort', 'series'])
    expect(new Set(dataset!.adoption.map(row => row.curve))).toEqual(new Set(['logistic', 'bass']))
    expect([dataset!.activities.length, dataset!.technologies.length]).toEqual([3, 2])
    expect([dataset!.scenarios.length, dataset!.published.length]).toEqual([2, 1])
  })

  it('says that every value is an assumption of its one source', () => {
    const rows = Object.values(dataset!).filter(Array.isArray).flat() as {
      source?: string
      status?: string
    }[]
    const valued = rows.filter(row => row.status !== undefined)
    expect(valued.length).toBeGreaterThan(40)
    expect(new Set(valued.map(row => row.status))).toEqual(new Set(['assumption']))
    expect(new Set(valued.map(row => row.source))).toEqual(new Set(dataset!.sources.map(source => source.id)))
  })

  it('explains itself in both languages, in small files', () => {
    expect(starterFiles().get('README.md')).toMatch(/jeu de données à copier[\s\S]*dataset to copy/)
    for (const [path, text] of starterFiles())
      if (path !== 'datapackage.json') expect(text.length).toBeLessThan(2500)
  })
})
