import { describe, expect, it } from 'vitest'
import { FaultList } from '../fault.js'
import { readDataset } from '../read-dataset.js'
import { readRows } from '../read-table.js'
import { checkSpec } from '../rules/rows.js'
import { starterFiles } from '../starter/index.js'
import { encode, faultsOf, told } from '../testing/files.js'
import { writeDataset } from '../write-dataset.js'
import { ADOPTION_FITS_TABLE } from './calibration.js'

const HEADER = 'profession,technology,year,share,weight,country,what_fr,what_en,source,status,note,use_by'
const POINT = 'infirmier,ia,2025.5,0.3,0.5,FR,utilisent,use it,exemple,measured,,2027-06-30'
const starterWith = (...rows: string[]) =>
  starterFiles().set('adoption_points.csv', [HEADER, ...rows, ''].join('\n'))

describe('adoption_points.csv', () => {
  it('is read and written back, decimal years too', () => {
    const { dataset } = readDataset(encode(starterWith(POINT)))
    expect(dataset!.adoptionPoints).toEqual([
      {
        profession: 'infirmier',
        technology: 'ia',
        year: 2025.5,
        share: 0.3,
        weight: 0.5,
        country: 'FR',
        what: { fr: 'utilisent', en: 'use it' },
        source: 'exemple',
        status: 'measured',
        useBy: '2027-06-30',
        row: { file: 'adoption_points.csv', line: 2 }
      }
    ])
    const files = writeDataset(dataset!)
    expect(files.get('adoption_points.csv')).toBe(`${HEADER}\n${POINT}\n`)
    expect(readDataset(encode(files)).dataset).toEqual(dataset)
  })

  it('may be missing', () => {
    expect(readDataset(encode(starterFiles())).dataset!.adoptionPoints).toEqual([])
  })

  it.each([
    ['2025.5', '12', 'year', 'not-a-year'],
    ['0.3', '1.3', 'share', 'out-of-bounds'],
    [',0.5,', ',0,', 'weight', 'out-of-bounds'],
    ['ia', 'ai', 'technology', 'unknown-id'],
    ['use it', '', 'what_en', 'empty-value'],
    ['2027-06-30', '2027-06-31', 'use_by', 'not-a-date']
  ])('refuses %s as %s', (from, to, column, code) => {
    expect(faultsOf(starterWith(POINT.replace(from, to))).map(told)).toMatchObject([
      { at: `adoption_points.csv:2:${column}`, code }
    ])
  })

  it('has each point once', () => {
    expect(faultsOf(starterWith(POINT, POINT)).map(told)).toMatchObject([{ code: 'duplicate-key' }])
  })
})

describe('calibration/adoption_fits.csv', () => {
  const columns = ADOPTION_FITS_TABLE.columns.map(({ name }) => name).slice(0, 13)
  const read = (row: string) => {
    const faults = new FaultList()
    const text = `${columns.join(',')}\n${row}\n`
    const known = new Map<string, ReadonlySet<string> | null>()
    const table = readRows<object>(ADOPTION_FITS_TABLE, text, ADOPTION_FITS_TABLE.path, known, null, faults)
    checkSpec(ADOPTION_FITS_TABLE, table, faults)
    return { rows: table.rows, faults: faults.list().map(told) }
  }

  it('gives low, mode and high of each parameter', () => {
    const { rows, faults } = read('a,b,0.5,0.7,0.9,0.1,0.3,0.6,2024,2027.5,2032,s,assumption')
    expect(faults).toEqual([])
    expect(rows).toMatchObject([{ ceilingLow: 0.5, rateMode: 0.3, midpointHigh: 2032 }])
  })

  it('refuses what is out of order or of bounds', () => {
    expect(read('a,b,0.8,0.7,0.9,0.1,0.3,0.6,2024,2023,2032,s,assumption').faults).toMatchObject([
      { at: 'calibration/adoption_fits.csv:2:ceiling_low', code: 'not-ordered' },
      { at: 'calibration/adoption_fits.csv:2:midpoint_low', code: 'not-ordered' }
    ])
    expect(read('a,b,0.5,0.7,1.1,-1,0.3,0.6,2024,2027,2032,s,assumption').faults).toMatchObject([
      { at: 'calibration/adoption_fits.csv:2:ceiling_high', code: 'out-of-bounds' },
      { at: 'calibration/adoption_fits.csv:2:rate_low', code: 'out-of-bounds' }
    ])
  })
})
