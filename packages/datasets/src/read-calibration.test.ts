/** What a dataset can be calibrated from: each part whole, and said which file is missing. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readCalibration } from './read-calibration.js'
import { starterFiles } from './starter/index.js'

const RANGES = '0.5,0.7,0.9,0.2,0.35,0.6,2026,2031,2038'
const PAIRS = ['infirmier,ia', 'infirmier,robotique', 'medecin,ia', 'medecin,robotique']
const HEADER = ['ceiling', 'rate', 'midpoint'].flatMap(name =>
  ['low', 'mode', 'high'].map(end => `${name}_${end}`)
)
const FITS = 'calibration/adoption_fits.csv'
const fits = (pairs: readonly string[] = PAIRS) =>
  [
    `profession,technology,${HEADER.join(',')},source,status,note`,
    ...pairs.map(pair => `${pair},${RANGES},exemple,assumption,`)
  ].join('\n')
const points = (...rows: string[]) =>
  ['profession,technology,year,share,weight,country,what_fr,what_en,source,status,note', ...rows].join('\n')
const EXITS = [
  'profession,sex,age_from,age_to,exit,low,high,measure,source,status,note',
  ...['F', 'M'].map(sex => `infirmier,${sex},20,70,0.02,0.01,0.05,probability,exemple,assumption,`)
].join('\n')
const PROJECTIONS =
  'profession,year,headcount,tolerance,source,status,note\ninfirmier,2030,200,0.01,exemple,published,'

const made: string[] = []
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true })
})

/** Reads the starter with these files, or without those that are null. */
async function read(changes: Record<string, string | null>) {
  const folder = await mkdtemp(join(tmpdir(), 'horizon-'))
  made.push(folder)
  for (const [path, text] of new Map<string, string | null>([
    ...starterFiles(),
    ...Object.entries(changes)
  ])) {
    if (text === null) continue
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return readCalibration(folder)
}
const told = async (changes: Record<string, string | null>) =>
  (await read(changes)).faults.map(({ file, code, params }) => ({ file, code, params }))

describe('readCalibration', () => {
  it('says what it could start from where there is nothing', async () => {
    const [fault, ...others] = await told({})
    expect(others).toEqual([])
    expect(fault).toMatchObject({ file: 'calibration', code: 'no-calibration' })
    expect(Object.values(fault!.params).join(' ')).toContain(FITS)
  })

  it.each([null, 'nothing\n'])('reads fits and points, whatever adoption.csv holds (%j)', async adoption => {
    const found = await read({
      [FITS]: fits(),
      'adoption.csv': adoption,
      'adoption_points.csv': points('infirmier,ia,2024.5,0.1,400,FR,usage,use,exemple,measured,')
    })
    expect(found.faults).toEqual([])
    expect([found.parts, found.fits!.length]).toEqual([['curves'], 4])
    expect(found.fits![0]).toMatchObject({ ceilingLow: 0.5, rateMode: 0.35, midpointHigh: 2038 })
    expect(found.dataset!.adoptionPoints[0]).toMatchObject({ year: 2024.5, share: 0.1, weight: 400 })
    expect(found.dataset!.adoption.map(row => row.ceiling)).toEqual(Array(12).fill(0.7))
  })

  it('names the file that fits lack a row in', async () => {
    const unfitted = { [FITS]: fits(PAIRS.slice(0, 3)) }
    expect(await told(unfitted)).toEqual([expect.objectContaining({ file: FITS, code: 'missing-adoption' })])
    const table = starterFiles().get('potential.csv')!.split('\n')
    const without = table.filter(line => !/^medecin,\w+,robotique/.test(line)).join('\n')
    const point = points('medecin,robotique,2024,0.1,400,FR,usage,use,exemple,measured,')
    expect(await told({ ...unfitted, 'potential.csv': without, 'adoption_points.csv': point })).toEqual([
      { file: FITS, code: 'missing-fit', params: { profession: 'medecin', technology: 'robotique' } }
    ])
  })

  it('asks for both tables of exits', async () => {
    expect(await told({ 'calibration/exits.csv': EXITS })).toEqual([
      {
        file: 'calibration/projections.csv',
        code: 'missing-of-part',
        params: { other: 'calibration/exits.csv' }
      }
    ])
    const found = await read({
      'calibration/exits.csv': EXITS,
      'calibration/projections.csv': PROJECTIONS,
      'exits.csv': 'nothing\n'
    })
    expect([found.faults, found.parts]).toEqual([[], ['exits']])
    expect(found.dataset!.exits.map(row => row.exit)).toEqual([0.02, 0.02])
    expect([found.priors!.projections.length, found.priors!.potential]).toEqual([1, []])
  })

  it('refuses two origins of the same table', async () => {
    const codes = (await told({ [FITS]: fits(), 'calibration/adoption.csv': 'technology,parameter\n' })).map(
      ({ code }) => code
    )
    expect(codes).toContain('two-adoptions')
    expect(codes.filter(code => code === 'missing-of-part')).toHaveLength(2)
  })
})
