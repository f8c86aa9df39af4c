import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TABLE_NAMES, TABLES } from './catalogue.js'
import { readDataset } from './read-dataset.js'
import { readScenario } from './scenario.js'
import { headerOf } from './spec.js'
import { starterFiles } from './starter/index.js'
import { encode } from './testing/files.js'
import { writeDataset } from './write-dataset.js'
import { writeScenario } from './write-scenario.js'
import { writeTable } from './write-table.js'

const dataset = readDataset(encode(starterFiles())).dataset!
const withoutRows = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part) => (key === 'row' ? undefined : part)))

describe('writing a dataset', () => {
  it('gives the records back', () => {
    const again = readDataset(encode(writeDataset(dataset)))
    expect(again.faults).toEqual([])
    expect(again.dataset).toEqual(dataset)
  })

  it('gives the same bytes again', () => {
    const files = writeDataset(dataset)
    expect([...writeDataset(readDataset(encode(files)).dataset!)]).toEqual([...files])
    for (const text of files.values()) {
      expect(text).not.toContain('\r')
      expect(text.endsWith('\n')).toBe(true)
    }
  })

  it('gives any number and any text back', () => {
    const value = fc.double({ min: 0, max: 1e12, noNaN: true })
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(value, text, (headcount, written) => {
        const note = written.replace(/[\r\0]/g, '.')
        const label = { fr: `${note}x`, en: '1' }
        const row = { ...dataset.headcount[0]!, headcount, ...(note.trim() === '' ? {} : { note }) }
        if (note.trim() === '') delete row.note
        const scenarios = dataset.scenarios.map(scenario => ({ ...scenario, label }))
        const edited = {
          ...dataset,
          headcount: [row, ...dataset.headcount.slice(1)],
          published: [],
          scenarios
        }
        const { dataset: again, faults } = readDataset(encode(writeDataset(edited)))
        expect(faults).toEqual([])
        expect(withoutRows(again)).toEqual(withoutRows(edited))
      }),
      { seed: 9, numRuns: 100 }
    )
  })

  it('leaves out the tables that may be missing and are empty', () => {
    const { intensity, ...rest } = dataset
    expect(intensity.length).toBeGreaterThan(0)
    const files = writeDataset({ ...rest, intensity: [] })
    expect(files.has('intensity.csv')).toBe(false)
    expect(files.get('datapackage.json')).not.toContain('"intensity"')
    expect(readDataset(encode(files)).faults).toEqual([])
  })

  it('writes uncertain inputs and their correlations where there are some', () => {
    const sourced = { source: dataset.sources[0]!.id, status: 'expert', note: 'x' } as const
    const edited = {
      ...dataset,
      uncertainty: [{ input: 'places' as const, profession: 'infirmier', low: 0.85, high: 1.15, ...sourced }],
      correlations: [{ input: 'potential.ia', other: 'adoption.ia', correlation: -0.5, ...sourced }]
    }
    const files = writeDataset(edited)
    const { dataset: again, faults } = readDataset(encode(files))
    expect(faults).toEqual([])
    expect(withoutRows(again)).toEqual(withoutRows(edited))
    expect(files.get('datapackage.json')).toContain('"correlations"')
    expect([...writeDataset(dataset).keys()]).not.toContain('uncertainty.csv')
  })

  it('states a title in one language once, licences where given, and addresses of sources', () => {
    const [source] = dataset.sources
    const sources = [{ ...source!, url: 'https://example.org/x' }]
    const text = writeDataset({ ...dataset, title: { fr: 'X', en: 'X' }, sources }, [
      { name: 'etalab-2.0' }
    ]).get('datapackage.json')!
    expect(JSON.parse(text)).toMatchObject({
      title: 'X',
      licenses: [{ name: 'etalab-2.0' }],
      sources: [{ title: source!.title, path: 'https://example.org/x' }]
    })
  })
})

describe('writing a scenario', () => {
  it('gives every lever back', () => {
    const scenario = {
      id: 'x',
      label: { fr: 'oui', en: '2030' },
      potential: { default: 0.5, cells: [{ profession: 'medecin', technology: 'ia', pace: -1 }] },
      adoption: { default: 0, technologies: { ia: 1 }, professions: { medecin: 0.1 } },
      workforce: {
        places: 1,
        exits: 0.5,
        retirementShift: 2,
        foreign: 0,
        from: 2030,
        professions: { infirmier: { places: 2 } }
      },
      need: { trend: 1e-7 },
      reinvestment: { care: 1 }
    }
    expect(readScenario(writeScenario(scenario), 'x.yaml', dataset)).toEqual({ scenario, faults: [] })
  })
})

describe('writing one table', () => {
  it('writes its columns in their order and quotes only what it must', () => {
    const [row] = dataset.foreign
    const rows = [
      { ...row!, note: 'a, "b"' },
      { ...row!, note: undefined }
    ]
    expect(writeTable('foreign', rows)).toBe(
      'profession,year,entrants,source,status,note\n' +
        'infirmier,2026,1,exemple,assumption,"a, ""b"""\n' +
        'infirmier,2026,1,exemple,assumption,\n'
    )
    expect(writeTable('technologies', [])).toBe('id,label_fr,label_en\n')
  })

  it('has a place for every property of every record', () => {
    for (const name of TABLE_NAMES) {
      expect(writeTable(name, []).trimEnd()).toBe(headerOf(TABLES[name]))
    }
  })
})
