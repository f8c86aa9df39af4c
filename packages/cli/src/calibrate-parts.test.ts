/** `calibrate` on what a dataset has: adoption curves fitted to points, exits alone. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { starterFiles } from '@horizon-soin/datasets'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.js'

const FITS = `profession,technology,ceiling_low,ceiling_mode,ceiling_high,rate_low,rate_mode,rate_high,midpoint_low,midpoint_mode,midpoint_high,source,status,note
infirmier,ia,0.5,0.7,0.9,0.2,0.35,0.6,2026,2031,2038,exemple,assumption,
infirmier,robotique,0.2,0.4,0.7,0.1,0.25,0.5,2030,2036,2045,exemple,assumption,
medecin,ia,0.6,0.8,0.95,0.2,0.35,0.8,2024,2028,2035,exemple,assumption,
medecin,robotique,0.2,0.4,0.7,0.1,0.25,0.5,2030,2036,2045,exemple,assumption,
`
const POINTS = `profession,technology,year,share,weight,country,what_fr,what_en,source,status,note
infirmier,ia,2025.5,0.12,900,FR,usage,use,exemple,measured,
infirmier,ia,2023.5,0.05,400,FR,usage,use,exemple,published,
medecin,ia,2025,0.3,400,FR,usage,use,exemple,expert,
`
const EXITS = [
  'profession,sex,age_from,age_to,exit,low,high,measure,source,status,note',
  ...['F', 'M'].map(sex => `infirmier,${sex},20,70,0.02,0.01,0.05,probability,exemple,assumption,`)
].join('\n')
const PROJECTIONS =
  'profession,year,headcount,tolerance,source,status,note\ninfirmier,2030,190,0.01,exemple,published,\n'

let folder: string
const write = (path: string, text: string) => writeFile(join(folder, path), text)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'horizon-'))
  for (const name of ['calibration', 'scenarios']) await mkdir(join(folder, name))
  for (const [path, text] of starterFiles()) await write(path, text)
})
afterEach(() => rm(folder, { recursive: true }))
const calibrate = (options = '') => runCli(`calibrate --data ${folder} ${options}`)
const adoption = () => readFile(join(folder, 'adoption.csv'), 'utf8')

describe('calibrate on points of adoption', () => {
  beforeEach(async () => {
    await write('calibration/adoption_fits.csv', FITS)
    await write('adoption_points.csv', POINTS)
  })

  it('writes the adoption table alone, where there is none, and the same again', async () => {
    await rm(join(folder, 'adoption.csv'))
    const before = await readFile(join(folder, 'exits.csv'), 'utf8')
    expect(await calibrate('--check')).toMatchObject({ code: 1 })
    const { code, out } = await calibrate()
    expect(code).toBe(0)
    expect(out).toContain('adoption.csv')
    expect(out).toMatch(/Infirmières et infirmiers · Intelligence\s+artificielle +2 +0 /)
    expect(await readFile(join(folder, 'exits.csv'), 'utf8')).toBe(before)
    const again = await calibrate('--check')
    expect([again.code, again.out.includes('à l’octet près')]).toEqual([0, true])
    expect((await runCli(`validate ${folder}`)).err).toBe('')
  })

  it('says of each row what it was fitted to, and how firm that makes it', async () => {
    await write('adoption.csv', 'stale\n')
    await calibrate()
    const rows = (await adoption()).split('\n')
    const row = (start: string) => rows.find(line => line.startsWith(start))!
    expect(rows).toHaveLength(14)
    expect(row('infirmier,ia,median')).toMatch(
      /,exemple,reconstructed,"ajustée à 2 points \(2023,5 ; 2025,5\), écart le plus grand de [\d,]+ points? de pourcentage ; vitesse a priori d’après exemple"/
    )
    expect(row('medecin,ia,slow')).toMatch(
      /^medecin,ia,slow,logistic,0\.6,.*,assumption,ajustée à 1 point \(2025\) ; vitesse/
    )
    expect(row('medecin,robotique,fast')).toMatch(
      /^medecin,robotique,fast,logistic,0\.7,2030,0\.5,.*aucun point/
    )
  })

  it('gives curves and misfits to a program', async () => {
    const told = JSON.parse((await calibrate('--format json')).out)
    expect(Object.keys(told)).toEqual(['dataset', 'changed', 'figures', 'moved', 'fitted'])
    expect([told.changed, told.moved, told.fitted.length]).toEqual([['adoption.csv'], [], 12])
    const median = told.fitted[7]
    expect(median).toMatchObject({ profession: 'medecin', technology: 'ia', pace: 'median', ceiling: 0.8 })
    expect(Math.abs(median.points[0].misfit)).toBeLessThan(1e-3)
    expect(told.fitted.map((row: { supposed: number }) => row.supposed)).toEqual(Array(12).fill(0))
  })

  it('draws no posterior without priors of technologies', async () => {
    const { code, err } = await calibrate('--posterior')
    expect(code).toBe(2)
    expect(err.replace(/\s+/g, ' ')).toContain('a priori de technologies')
  })
})

describe('calibrate on projections of heads', () => {
  it('writes exits alone, and meets the projection', async () => {
    await write('calibration/exits.csv', EXITS)
    await write('calibration/projections.csv', PROJECTIONS)
    const before = await adoption()
    const told = JSON.parse((await calibrate('--format json')).out)
    expect(told.changed).toEqual(['exits.csv'])
    expect(told.moved.length).toBeGreaterThan(0)
    expect(await adoption()).toBe(before)
    const { out } = await runCli(
      `project --data ${folder} --indicator headcount --profession infirmier --years 2030 --format json`
    )
    expect(Math.abs(JSON.parse(out).results[0].value / 190 - 1)).toBeLessThan(0.01)
  })

  it('names the file that is missing', async () => {
    await write('calibration/exits.csv', EXITS)
    const { code, err } = await calibrate()
    expect([code, err.includes('calibration/projections.csv')]).toEqual([2, true])
  })
})

describe('calibrate on a dataset without a calibration', () => {
  it('says which files it could start from', async () => {
    const { code, err } = await calibrate()
    expect(code).toBe(2)
    for (const file of ['exits', 'projections', 'potential', 'adoption_fits'])
      expect(err).toContain(`calibration/${file}.csv`)
  })
})
