import { describe, expect, it } from 'vitest'
import { readDataset } from '../read-dataset.js'
import { describeRemark } from '../remark-messages.js'
import { starterFiles } from '../starter/index.js'
import { encode, starterWith } from '../testing/files.js'
import { starterWithVariants } from '../testing/with-variants.js'

const read = (files: ReadonlyMap<string, string>) => {
  const { faults, remarks } = readDataset(encode(files))
  expect(faults).toEqual([])
  return remarks.map(({ file, line, column, value, code, params, suggestion }) => ({
    at: `${file}:${line}:${column}`,
    value,
    code,
    params,
    suggestion
  }))
}
const remark = (
  at: string,
  value: string,
  code: string,
  params: object,
  suggestion: string | null = null
) => [{ at, value, code, params, suggestion }]
const added = (path: string, row: string) => {
  const files = starterFiles()
  return files.set(path, `${files.get(path)!}${row}\n`)
}

describe('remarks on a sound dataset', () => {
  it('tell a working time that is not read from professions.csv', () => {
    const cohort = (fte: string) => starterWith('professions.csv', 'cohort,', `cohort,${fte}`)
    expect(read(cohort('0.8'))).toEqual(
      remark('professions.csv:2:fte', '0.8', 'fte-not-used', { profession: 'infirmier' })
    )
    expect(read(cohort('1'))).toEqual([])
  })

  it('tell rows of a table that the profession is not read from, once a profession', () => {
    const series = added(
      'series.csv',
      'infirmier,2026,200,exemple,assumption,\ninfirmier,2030,210,exemple,assumption,'
    )
    expect(read(series)).toEqual(
      remark('series.csv:4:profession', 'infirmier', 'series-of-cohort', {
        profession: 'infirmier',
        count: 2
      })
    )
    const rows = {
      headcount: 'medecin,all,30,60,40,exemple,assumption,',
      exits: 'medecin,all,30,60,0.1,0.1,0.1,rate,exemple,assumption,',
      training: 'medecin,6,0.1,1,exemple,assumption,',
      places: 'medecin,2026,3,exemple,assumption,',
      foreign: 'medecin,2026,3,exemple,assumption,',
      entrant_ages: 'medecin,all,30,32,1,exemple,assumption,',
      fte: 'medecin,all,30,60,0.9,exemple,assumption,'
    }
    for (const [name, row] of Object.entries(rows)) {
      const line = starterFiles().get(`${name}.csv`)!.split('\n').length
      expect(read(added(`${name}.csv`, row))).toEqual(
        remark(`${name}.csv:${line}:profession`, 'medecin', 'cohort-of-series', {
          profession: 'medecin',
          count: 1
        })
      )
    }
  })

  it('tell ranges that have nothing to move', () => {
    const ranges = (...rows: string[]) =>
      starterFiles().set(
        'uncertainty.csv',
        `input,profession,low,high,source,status,note\n${rows.map(row => `${row},0.9,1.1,exemple,expert,\n`).join('')}`
      )
    expect(read(ranges('places,infirmier', 'places,medecin', 'foreign,medecin'))).toEqual(
      remark('uncertainty.csv:3:profession', 'medecin', 'cohort-of-series', {
        profession: 'medecin',
        count: 2
      })
    )
    expect(read(ranges('foreign,infirmier'))).toEqual([])
    const none = ranges('places,infirmier', 'foreign,infirmier')
    none.set('foreign.csv', none.get('foreign.csv')!.replace('2026,1,', '2026,0,'))
    expect(read(none)).toEqual(
      remark('uncertainty.csv:3:profession', 'infirmier', 'foreign-of-none', { profession: 'infirmier' })
    )
  })

  it('tell whom and what potential.csv gives no gain, once where it gives none', () => {
    const without = (isKept: (row: string) => boolean, from = starterFiles(), path = 'potential.csv') => {
      const [header, ...rows] = from.get(path)!.trimEnd().split('\n')
      return from.set(path, `${[header, ...rows.filter(isKept)].join('\n')}\n`)
    }
    expect(read(without(row => !row.startsWith('medecin,')))).toMatchObject([
      {
        at: 'potential.csv:null:profession',
        code: 'profession-without-gain',
        params: { profession: 'medecin' }
      }
    ])
    expect(read(without(row => !row.includes(',robotique,')))).toMatchObject([
      {
        at: 'potential.csv:null:technology',
        code: 'technology-without-gain',
        params: { technology: 'robotique' }
      }
    ])
    expect(read(without(() => false)).map(({ code }) => code)).toEqual(['no-gains'])

    const path = 'variants/best-sites/potential.csv'
    const files = without(row => !row.startsWith('medecin,'), starterWithVariants(), path)
    const own = {
      file: path,
      code: 'profession-without-gain',
      params: { profession: 'medecin', table: path }
    }
    const { remarks } = readDataset(encode(files), { variant: 'best-sites' })
    expect(remarks).toMatchObject([own])
    expect(describeRemark(remarks[0]!, 'fr')).toBe(
      `aucune ligne de ${path} pour «\u00a0medecin\u00a0»\u00a0: son gain est compté nul`
    )
    expect(readDataset(encode(files)).remarks).toEqual([])
  })

  it('tell a series that starts after the base year', () => {
    expect(read(starterWith('series.csv', 'medecin,2026', 'medecin,2027'))).toEqual(
      remark('series.csv:2:year', '2027', 'series-starts-late', { profession: 'medecin', baseYear: 2026 })
    )
    expect(read(starterWith('series.csv', 'medecin,2026', 'medecin,2020'))).toEqual([])
  })

  it('tell ages between two bands of heads that no band holds', () => {
    expect(read(starterWith('headcount.csv', 'F,40,66', 'F,45,66'))).toEqual(
      remark('headcount.csv:2:age_to', '39', 'ages-without-heads', {
        profession: 'infirmier',
        sex: 'F',
        from: 40,
        to: 44
      })
    )
  })

  it('tell numbers of people that may have a point between thousands, once a column', () => {
    const files = starterWith('headcount.csv', ',80,', ',3.200,')
    files.set('headcount.csv', files.get('headcount.csv')!.replace(',90,', ',12.500,'))
    expect(read(files.set('published.csv', starterFiles().get('published.csv')!.split('\n')[0]!))).toEqual(
      remark(
        'headcount.csv:2:headcount',
        '3.200',
        'thousands-point',
        { read: 3.2, meant: '3200', count: 2 },
        '3200'
      )
    )
    for (const [path, from, to] of [
      ['places.csv', '2026,14', '2026,1.400'],
      ['foreign.csv', '2026,1', '2026,1.000'],
      ['series.csv', '2026,40', '2026,40.000']
    ] as const) {
      expect(read(starterWith(path, from, to)).map(({ code }) => code)).toEqual(['thousands-point'])
    }
    expect(read(starterWith('fte.csv', '0.85', '1.250'))).toEqual([])
  })

  it('come by file, then line, and only where there is no fault', () => {
    const files = starterWith('series.csv', 'medecin,2026', 'medecin,2027')
    files.set('professions.csv', files.get('professions.csv')!.replace('cohort,', 'cohort,0.5'))
    expect(read(files).map(({ code }) => code)).toEqual(['fte-not-used', 'series-starts-late'])
    files.set('places.csv', files.get('places.csv')!.replace(',14,', ',x,'))
    expect(readDataset(encode(files))).toMatchObject({ dataset: null, remarks: [] })
  })

  it('are said in both languages', () => {
    const thousands = { code: 'thousands-point' as const, params: { read: 3.2, meant: '3200', count: 2 } }
    expect(describeRemark(thousands, 'fr')).toMatch(/soit 3,2.*écrire 3200/)
    expect(describeRemark(thousands, 'en')).toMatch(/as 3\.2:.*write 3200/)
  })
})
