import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../language.js'
import { readDataset } from '../read-dataset.js'
import { encode } from '../testing/files.js'
import { starterFiles } from './index.js'

describe.each(LANGUAGES)('the starter in %s', language => {
  const files = starterFiles(language)
  const { dataset, faults, remarks } = readDataset(encode(files))

  it('is valid as it stands, without a remark', () => {
    expect(faults).toEqual([])
    expect(remarks).toEqual([])
  })

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

  it('explains itself in small files, in its language first', () => {
    const pages = ['Un jeu de données à copier', 'A dataset to copy']
    const page = files.get('README.md')!
    const order = pages.toSorted((a, b) => page.indexOf(a) - page.indexOf(b))
    expect(pages.every(title => page.includes(title))).toBe(true)
    expect(order).toEqual(language === 'fr' ? pages : pages.toReversed())
    for (const [path, text] of files) expect(text.split('\n').length, path).toBeLessThan(40)
  })

  it('is a data package: a name and resources that name the file of each table', () => {
    const { name, title, resources } = JSON.parse(files.get('datapackage.json')!)
    expect([name, title]).toEqual(
      language === 'fr'
        ? ['mon-etablissement', 'Mon établissement (exemple)']
        : ['my-hospital', 'My hospital (example)']
    )
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(
      [...files.keys()].filter(path => path.endsWith('.csv'))
    )
  })
})

describe('the two starters', () => {
  it('are the same hospital, in the ids and notes of each language', () => {
    const [fr, en] = LANGUAGES.map(language => readDataset(encode(starterFiles(language))).dataset!)
    expect(en!.scenarios.map(({ id }) => id).sort()).toEqual(['cautious', 'determined'])
    expect(en!.sources[0]).toMatchObject({ id: 'example' })
    expect(starterFiles('fr')).toEqual(starterFiles())
    expect(en!.potential.map(row => row.median)).toEqual(fr!.potential.map(row => row.median))
    expect(en!.headcount.map(row => row.headcount)).toEqual(fr!.headcount.map(row => row.headcount))
    const english = [...starterFiles('en')].filter(([path]) => path !== 'README.md').map(([, text]) => text)
    expect(english.join('\n')).not.toMatch(/infirmier,|medecin|exemple|robotique,|prudent:|l’année/)
  })
})
