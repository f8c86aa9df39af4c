import { describe, expect, it } from 'vitest'
import { readDataset } from './read-dataset.js'
import { starterFiles } from './starter/index.js'
import { encode, faultsOf, starterWith, told } from './testing/files.js'

describe('bad input across rows and tables', () => {
  const without = (...paths: string[]) => {
    const files = starterFiles()
    for (const path of paths) files.delete(path)
    return files
  }
  /** The starter with the rows of a table that contain `part` left out. */
  const withoutRows = (path: string, part: string) => {
    const files = starterFiles()
    const kept = files
      .get(path)!
      .split('\n')
      .filter(line => !line.includes(part))
    return files.set(path, kept.join('\n'))
  }

  for (const name of [
    'datapackage.json',
    ...['sources', 'professions', 'activities', 'technologies', 'time_use', 'potential', 'adoption'],
    ...['heterogeneity', 'headcount', 'exits', 'training', 'places', 'entrant_ages', 'series']
  ]) {
    const path = name.includes('.') ? name : `${name}.csv`
    it(`reports ${path} missing, and nothing that follows from it`, () => {
      expect(faultsOf(without(path)).map(told)).toEqual([
        { at: `${path}::`, value: null, code: 'missing-file', suggestion: null }
      ])
    })
  }

  it('reports a table that may be missing where the descriptor lists it', () => {
    expect(faultsOf(without('intensity.csv')).map(told)).toEqual([
      { at: 'intensity.csv::', value: null, code: 'missing-listed-file', suggestion: null }
    ])
  })

  it('reports an empty file', () => {
    expect(faultsOf(starterFiles().set('foreign.csv', '\n')).map(told)).toEqual([
      { at: 'foreign.csv::', value: null, code: 'empty-table', suggestion: null }
    ])
  })

  it('reports a table written with semicolons once', () => {
    const files = starterFiles()
    files.set('time_use.csv', files.get('time_use.csv')!.replaceAll(',', ';').replaceAll('0.', '0,'))
    expect(faultsOf(files).map(fault => [fault.file, fault.line, fault.code])).toEqual([
      ['time_use.csv', 1, 'semicolon-delimiter']
    ])
  })

  it('says at length only once how to save tables otherwise', () => {
    const files = starterFiles()
    for (const path of ['time_use.csv', 'activities.csv'])
      files.set(path, files.get(path)!.replaceAll(',', ';'))
    const faults = faultsOf(files)
    expect(faults.map(({ file, code, params }) => [file, code, params])).toEqual([
      ['activities.csv', 'semicolon-delimiter', {}],
      ['time_use.csv', 'semicolon-again', { first: 'activities.csv' }]
    ])
    const bytes = new Map(encode(starterFiles()))
    for (const path of ['sources.csv', 'headcount.csv']) bytes.set(path, Uint8Array.from([0x61, 0x0a, 0xe9]))
    expect(
      readDataset(bytes).faults.map(({ file, line, code, params }) => [file, line, code, params])
    ).toEqual([
      ['headcount.csv', 2, 'not-utf8-again', { first: 'sources.csv' }],
      ['sources.csv', 2, 'not-utf8', {}]
    ])
  })

  it('reports a table written with tabs once, in a value that can be printed', () => {
    const files = starterFiles()
    files.set('foreign.csv', files.get('foreign.csv')!.replaceAll(',', '\t'))
    expect(faultsOf(files).map(told)).toEqual([
      {
        at: 'foreign.csv:1:',
        value: 'profession ⇥ year ⇥ entrants ⇥ source ⇥ status ⇥ note',
        code: 'tab-delimiter',
        suggestion: null
      }
    ])
  })

  it('leaves out last columns that are empty, as it does last rows', () => {
    const files = starterFiles()
    const wide = (text: string) => text.trimEnd().replaceAll('\n', ',,\n')
    for (const path of ['foreign.csv', 'activities.csv', 'series.csv'])
      files.set(path, `${wide(files.get(path)!)},, \n,,,,,,,\n`)
    expect(faultsOf(files)).toEqual([])
    files.set('activities.csv', files.get('activities.csv')!.replace('Soins,Care,,', 'Soins,Care,,x'))
    expect(faultsOf(files).map(told)).toContainEqual({
      at: 'activities.csv:1:',
      value: '',
      code: 'unknown-column',
      suggestion: null
    })
  })

  it('reports two columns under each other’s names once, in the header', () => {
    const files = starterFiles()
    for (const [path, a, b] of [
      ['time_use.csv', 'share', 'source'],
      ['potential.csv', 'activity', 'technology'],
      ['training.csv', 'profession', 'status']
    ] as const) {
      const [header, ...rows] = starterFiles().get(path)!.split('\n')
      const names = header!.split(',').map(name => (name === a ? b : name === b ? a : name))
      const swapped = new Map(files).set(path, [names.join(','), ...rows].join('\n'))
      const faults = faultsOf(swapped)
      const found = { at: `${path}:1:${a}`, value: a, code: 'swapped-columns', suggestion: null }
      expect(faults.map(told)).toEqual([found])
      expect(faults[0]!.params).toEqual({ column: a, other: b })
    }
  })

  it('reports each cell where only some rows are swapped', () => {
    const files = starterWith('time_use.csv', 'soins,0.6,0.5,0.7,exemple', 'soins,exemple,0.5,0.7,0.6')
    expect(faultsOf(files).map(({ line, column }) => [line, column])).toEqual([
      [2, 'share'],
      [2, 'source']
    ])
  })

  for (const name of [
    'time_use',
    'heterogeneity',
    'headcount',
    'exits',
    'training',
    'places',
    'entrant_ages'
  ]) {
    it(`reports a profession without a row in ${name}`, () => {
      const faults = faultsOf(withoutRows(`${name}.csv`, 'infirmier'))
      expect(faults.map(told)).toEqual([
        { at: `${name}.csv::profession`, value: null, code: 'missing-rows', suggestion: null }
      ])
      expect(faults[0]!.params).toEqual({ profession: 'infirmier' })
    })
  }

  it('reports a series without a row', () => {
    expect(faultsOf(withoutRows('series.csv', 'medecin')).map(told)).toEqual([
      { at: 'series.csv::profession', value: null, code: 'missing-rows', suggestion: null }
    ])
  })

  it('reports a gain from a technology that nobody adopts', () => {
    const faults = faultsOf(withoutRows('adoption.csv', 'infirmier,robotique'))
    expect(faults.map(told)).toEqual([
      { at: 'adoption.csv::technology', value: null, code: 'missing-adoption', suggestion: null }
    ])
    expect(faults[0]!.params).toEqual({ profession: 'infirmier', technology: 'robotique' })
  })

  it('reports a column that only one curve needs once, not once a row', () => {
    const files = starterFiles()
    const rows = files
      .get('adoption.csv')!
      .trimEnd()
      .split('\n')
      .map(line => line.split(',').toSpliced(6, 1).join(','))
    expect(faultsOf(files.set('adoption.csv', rows.join('\n'))).map(told)).toEqual([
      { at: 'adoption.csv:1:rate', value: null, code: 'missing-column', suggestion: null }
    ])
  })

  it('reports two schemes of sexes once a table, and no gap that follows from them', () => {
    const files = starterFiles()
    files.set('exits.csv', files.get('exits.csv')!.replaceAll(',F,', ',all,').replaceAll(',M,60', ',M,61'))
    expect(faultsOf(files).map(told)).toEqual([
      { at: 'exits.csv:2:sex', value: 'all', code: 'mixed-sexes', suggestion: null }
    ])
  })

  it('asks for a table of cohorts or of series that the descriptor does not list', () => {
    for (const name of ['headcount', 'series']) {
      const files = without(`${name}.csv`)
      const descriptor = JSON.parse(files.get('datapackage.json')!)
      files.set('datapackage.json', JSON.stringify({ ...descriptor, resources: [] }))
      expect(faultsOf(files).map(told)).toEqual([
        { at: `${name}.csv::`, value: null, code: 'missing-file', suggestion: null }
      ])
    }
  })

  it('asks for no cohort table where every profession is a series', () => {
    const names = ['headcount', 'exits', 'training', 'places', 'foreign', 'entrant_ages', 'fte', 'published']
    const files = without(...names.map(name => `${name}.csv`))
    files.set('professions.csv', files.get('professions.csv')!.replace('cohort', 'series'))
    files.set('series.csv', `${files.get('series.csv')}infirmier,2026,200,exemple,assumption,\n`)
    const descriptor = JSON.parse(files.get('datapackage.json')!)
    descriptor.resources = descriptor.resources.filter(
      (resource: { name: string }) => !names.includes(resource.name)
    )
    expect(faultsOf(files.set('datapackage.json', JSON.stringify(descriptor)))).toEqual([])
  })

  it('tells a misspelt optional table', () => {
    const files = without('intensity.csv').set('intensty.csv', starterFiles().get('intensity.csv')!)
    expect(faultsOf(files).map(told)).toEqual([
      { at: 'intensity.csv::', value: null, code: 'missing-listed-file', suggestion: null },
      { at: 'intensty.csv::', value: null, code: 'unknown-file', suggestion: 'intensity.csv' }
    ])
  })

  it('reports every fault, by file then line', () => {
    const files = starterWith('time_use.csv', 'soins,0.6', 'soins,x')
    files.set('time_use.csv', files.get('time_use.csv')!.replace('administration,0.3', 'administration,'))
    files.set('activities.csv', files.get('activities.csv')!.replace(',Care', ','))
    expect(faultsOf(files).map(fault => [fault.file, fault.line, fault.code])).toEqual([
      ['activities.csv', 2, 'empty-value'],
      ['time_use.csv', 2, 'not-a-number'],
      ['time_use.csv', 7, 'empty-value']
    ])
  })

  it('says how many more faults a file has than it lists', () => {
    const files = starterFiles()
    const rows = Array.from({ length: 250 }, (_, i) => `infirmier,${1100 + i},x,exemple,assumption,`)
    const faults = faultsOf(files.set('places.csv', `${files.get('places.csv')}${rows.join('\n')}\n`))
    expect(faults.length).toBe(201)
    expect(faults[200]).toMatchObject({ file: 'places.csv', code: 'more-faults', params: { more: 50 } })
  })
})
