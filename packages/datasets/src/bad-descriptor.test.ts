import { describe, expect, it } from 'vitest'
import { DESCRIPTOR } from './paths.js'
import { readDataset } from './read-dataset.js'
import { starterFiles } from './starter/index.js'
import { encode, faultsOf, starterWith, told } from './testing/files.js'

type Case = [
  what: string,
  from: string,
  to: string,
  column: string | null,
  value: string | null,
  code: string,
  suggestion: string | null
]

const lineOf = (part: string): number =>
  starterFiles()
    .get(DESCRIPTOR)!
    .split('\n')
    .findIndex(line => line.includes(part)) + 1

// biome-ignore format: one case a line
const CASES: Case[] = [
  ['a base year in quotes', '"base_year": 2026', '"base_year": "2026"', 'horizon.base_year', '2026', 'wrong-type', null],
  ['a base year with a fraction', '"base_year": 2026', '"base_year": 2026.5', 'horizon.base_year', '2026.5', 'wrong-type', null],
  ['a base year that is none', '"base_year": 2026', '"base_year": 20266', 'horizon.base_year', '20266', 'out-of-bounds', null],
  ['a last year at the base year', '"last_year": 2045', '"last_year": 2026', 'horizon.last_year', '2026', 'out-of-bounds', null],
  ['a last year too far', '"last_year": 2045', '"last_year": 2227', 'horizon.last_year', '2227', 'out-of-bounds', null],
  ['a technology base year after the base year', '"technology_base_year": 2026', '"technology_base_year": 2027', 'horizon.technology_base_year', '2027', 'out-of-bounds', null],
  ['a balance before the base year', '"balance_base_year": 2026', '"balance_base_year": 2025', 'horizon.balance_base_year', '2025', 'out-of-bounds', null],
  ['a balance after the last year', '"balance_base_year": 2026', '"balance_base_year": 2046', 'horizon.balance_base_year', '2046', 'out-of-bounds', null],
  ['a coverage of 0', '"coverage": 1', '"coverage": 0', 'horizon.coverage', '0', 'out-of-bounds', null],
  ['a coverage in per cent', '"coverage": 1', '"coverage": 70', 'horizon.coverage', '70', 'out-of-bounds', '0.7'],
  ['a threshold in per cent', '"threshold": 0.3', '"threshold": 30', 'horizon.threshold', '30', 'out-of-bounds', '0.3'],
  ['a decimal comma', '"coverage": 1', '"coverage": 0,3', 'coverage', '0,3', 'decimal-comma', '0.3'],
  ['a decimal comma in a last value', '"threshold": 0.3', '"threshold": -12,25', 'threshold', '-12,25', 'decimal-comma', '-12.25'],
  ['a coverage above 1', '"coverage": 1', '"coverage": 1.01', 'horizon.coverage', '1.01', 'out-of-bounds', null],
  ['an infinite coverage', '"coverage": 1', '"coverage": 1e999', 'horizon.coverage', 'Infinity', 'wrong-type', null],
  ['a threshold of 0', '"threshold": 0.3', '"threshold": 0', 'horizon.threshold', '0', 'out-of-bounds', null],
  ['a threshold of 1', '"threshold": 0.3', '"threshold": 1', 'horizon.threshold', '1', 'out-of-bounds', null],
  ['a misspelt key', '"threshold"', '"treshold"', 'horizon.treshold', 'treshold', 'unknown-key', 'threshold'],
  ['a key that could be a prototype', '"threshold"', '"__proto__"', 'horizon.__proto__', '__proto__', 'unknown-key', null],
  ['a key twice', '"threshold"', '"coverage"', 'coverage', 'coverage', 'repeated-key', null],
  ['a name in capitals', '"name": "mon-etablissement"', '"name": "Mon"', 'name', 'Mon', 'bad-name', null],
  ['a title in one language of two', '"Mon établissement (exemple)"', '{ "es": "Mi", "en": "My" }', 'title', null, 'missing-key', null],
  ['an empty title', '"Mon établissement (exemple)"', '{ "fr": "Mon", "en": " " }', 'title.en', ' ', 'empty-value', null],
  ['a path to the root', '"potential.csv"', '"/potential.csv"', 'resources.path', '/potential.csv', 'unsafe-path', 'potential.csv'],
  ['a path that climbs', '"potential.csv"', '"data/../../potential.csv"', 'resources.path', 'data/../../potential.csv', 'unsafe-path', 'potential.csv'],
  ['a path of Windows', '"potential.csv"', '"..\\\\potential.csv"', 'resources.path', '..\\potential.csv', 'unsafe-path', 'potential.csv'],
  ['an address', '"potential.csv"', '"https://example.org/potential.csv"', 'resources.path', 'https://example.org/potential.csv', 'unsafe-path', 'potential.csv'],
  ['several paths', '"potential.csv"', '["a.csv", "b.csv"]', 'resources.path', 'a.csv, b.csv', 'wrong-type', 'potential.csv'],
  ['a misspelt resource', '"name": "intensity"', '"name": "intensiti"', 'resources.name', 'intensiti', 'unknown-resource', 'intensity'],
  ['a resource twice', '"name": "intensity"', '"name": "potential"', 'resources.name', 'potential', 'duplicate-key', null],
  ['another encoding', '"potential.csv"', '"potential.csv", "encoding": "latin1"', 'resources.encoding', 'latin1', 'encoding-not-utf8', 'utf-8'],
  ['another delimiter', '"potential.csv"', '"potential.csv", "dialect": { "delimiter": ";" }', 'resources.dialect.delimiter', ';', 'wrong-delimiter', ',']
]

describe('a bad datapackage.json', () => {
  for (const [what, from, to, column, value, code, suggestion] of CASES) {
    it(`reports ${what}`, () => {
      const faults = faultsOf(starterWith(DESCRIPTOR, from, to))
      expect(
        faults.map(({ file, column, value, code, suggestion }) => ({ file, column, value, code, suggestion }))
      ).toEqual([{ file: DESCRIPTOR, column, value, code, suggestion }])
      expect(faults[0]!.line).toBeGreaterThan(0)
    })
  }

  it('tells the line of a key', () => {
    const [fault] = faultsOf(starterWith(DESCRIPTOR, '"coverage": 1', '"coverage": 2'))
    expect(fault!.line).toBe(lineOf('"coverage"'))
  })

  it('tells the line of the part that lacks a key', () => {
    const faults = faultsOf(starterWith(DESCRIPTOR, '    "base_year": 2026,\n', ''))
    expect(faults.map(told)).toEqual([
      {
        at: `${DESCRIPTOR}:${lineOf('"horizon"')}:horizon`,
        value: null,
        code: 'missing-key',
        suggestion: null
      }
    ])
    expect(faults[0]!.params).toEqual({ key: 'base_year' })
  })

  it('tells the line of a syntax error', () => {
    expect(faultsOf(starterWith(DESCRIPTOR, '"coverage": 1', '"coverage": 1,')).map(told)).toEqual([
      { at: `${DESCRIPTOR}:${lineOf('"coverage"')}:`, value: null, code: 'json-syntax', suggestion: null }
    ])
  })

  it('refuses nesting without end, and still reads the tables', () => {
    const files = starterWith('places.csv', '2026', 'x').set(DESCRIPTOR, '['.repeat(100_000))
    expect(faultsOf(files).map(fault => [fault.file, fault.code])).toEqual([
      [DESCRIPTOR, 'too-deep'],
      ['places.csv', 'not-a-year']
    ])
  })

  it('refuses a descriptor of another shape', () => {
    for (const text of ['null', '[]', '1', '"x"', '{}']) {
      const faults = faultsOf(starterFiles().set(DESCRIPTOR, text))
      expect(faults.length).toBeGreaterThan(0)
      expect(new Set(faults.map(fault => fault.file))).toEqual(new Set([DESCRIPTOR]))
    }
  })
})

interface EditedDescriptor {
  name?: string
  title?: unknown
  keywords?: string[]
  horizon: Record<string, unknown>
  resources: object[]
}

describe('what datapackage.json may leave out', () => {
  const read = (edit: (descriptor: EditedDescriptor) => void) => {
    const files = starterFiles()
    const descriptor = JSON.parse(files.get(DESCRIPTOR)!)
    edit(descriptor)
    return readDataset(encode(files.set(DESCRIPTOR, JSON.stringify(descriptor))))
  }

  it('has its defaults', () => {
    const { dataset } = read(({ horizon }) => {
      for (const key of ['technology_base_year', 'balance_base_year', 'threshold']) delete horizon[key]
      horizon['base_year'] = 2025
    })
    expect(dataset).toMatchObject({ technologyBaseYear: 2025, balanceBaseYear: 2025, threshold: 0.3 })
  })

  it('takes name and title beside or under horizon, and one title for both languages', () => {
    const { dataset } = read(descriptor => {
      descriptor.horizon['name'] = descriptor.name
      descriptor.horizon['title'] = 'Hôpital'
      delete descriptor.name
      delete descriptor.title
    })
    expect(dataset).toMatchObject({ name: 'mon-etablissement', title: { fr: 'Hôpital', en: 'Hôpital' } })
    expect(read(descriptor => delete descriptor.name).faults).toMatchObject([
      { code: 'missing-key', column: 'name' }
    ])
    expect(read(descriptor => delete descriptor.title).faults).toMatchObject([
      { code: 'missing-key', column: 'title' }
    ])
  })

  it('finds a table that it does not list at its usual place', () => {
    const { faults } = read(descriptor => {
      descriptor.resources = []
    })
    expect(faults).toEqual([])
  })

  it('leaves other resources and properties alone', () => {
    const other = { name: 'map-of-places', path: 'map.geojson' }
    const { faults } = read(descriptor => {
      descriptor.resources.push(other)
      descriptor.keywords = ['health']
    })
    expect(faults).toEqual([])
  })

  it('reads a table where its resource says, with the columns that its schema adds', () => {
    const files = starterFiles()
    const descriptor = JSON.parse(files.get(DESCRIPTOR)!)
    const places = descriptor.resources.find((resource: { name: string }) => resource.name === 'places')
    places.path = 'tables/training-places.csv'
    places.schema = { fields: [{ name: 'owner', type: 'string' }] }
    files.set(DESCRIPTOR, JSON.stringify(descriptor))
    files.set(
      'tables/training-places.csv',
      'owner,source,status,places,year,profession\nx,exemple,measured,9,2024,infirmier\n'
    )
    files.delete('places.csv')
    const { dataset, faults } = readDataset(encode(files))
    expect(faults).toEqual([])
    expect(dataset!.places).toEqual([
      {
        profession: 'infirmier',
        year: 2024,
        places: 9,
        source: 'exemple',
        status: 'measured',
        row: { file: 'tables/training-places.csv', line: 2 }
      }
    ])
  })
})
