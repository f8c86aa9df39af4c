import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCalibration, readFolder } from '@horizon-soin/datasets/node'
import { compile, leversOf, reproduce, run, valueAt } from '@horizon-soin/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../packages/cli/src/main.js'

const REFERENCE = fileURLToPath(new URL('../data/etude-2019', import.meta.url))
const WRITTEN = ['exits.csv', 'potential.csv', 'adoption.csv', 'heterogeneity.csv']

describe('the reference dataset', () => {
  it('returns every published figure, at least twenty', async () => {
    const { dataset } = await readFolder(REFERENCE)
    const checks = reproduce(compile(dataset!))
    expect(checks.length).toBeGreaterThanOrEqual(20)
    expect(checks.filter(check => !check.ok).map(check => check.figure.id)).toEqual([])
  })

  it('keeps every cohort within 1 % of the official projection, at every year published', async () => {
    const { dataset } = await readFolder(REFERENCE)
    const { priors } = await readCalibration(REFERENCE)
    const model = compile(dataset!)
    const results = run(model, leversOf(model, dataset!.scenarios.find(s => s.id === 'median')!).levers)
    const cohorts = dataset!.professions.filter(p => p.demography === 'cohort').map(p => p.id)
    expect([...new Set(priors!.projections.map(row => row.profession))].sort()).toEqual([...cohorts].sort())
    for (const { profession, year, headcount } of priors!.projections) {
      const heads = valueAt(results, { indicator: 'headcount', profession }, year)
      expect(Math.abs(heads / headcount - 1), `${profession} in ${year}: ${heads}`).toBeLessThan(0.01)
    }
  })
})

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'horizon-soin-'))
  cpSync(REFERENCE, folder, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function calibrate(options: readonly string[]) {
  let out = ''
  const stream = { write: (text: string) => (out += text) }
  const io = { stdout: stream, stderr: { write: () => true }, env: { LANG: 'en_GB.UTF-8' }, cwd: folder }
  const code = await main(['calibrate', '--data', folder, ...options], io)
  return { code, out }
}

describe('calibrate', () => {
  it('writes the four tables of the reference dataset byte for byte, whatever they held', async () => {
    for (const name of WRITTEN) writeFileSync(join(folder, name), 'nothing\n')
    const { code, out } = await calibrate(['--format', 'json'])
    const { figures, moved, changed } = JSON.parse(out) as {
      figures: { ok: boolean }[]
      moved: { parameter: string; sigmas: number }[]
      changed: string[]
    }
    expect(code).toBe(0)
    expect(figures.every(({ ok }) => ok)).toBe(true)
    expect(changed).toEqual(WRITTEN)
    // Nothing had to go far from what was known before: the published figures can all hold at once.
    expect(moved.length).toBeGreaterThan(100)
    expect(Math.max(...moved.map(({ sigmas }) => Math.abs(sigmas)))).toBeLessThan(2)
    for (const name of WRITTEN)
      expect(readFileSync(join(folder, name), 'utf8')).toBe(readFileSync(join(REFERENCE, name), 'utf8'))
  }, 300_000)

  it('refuses priors that it cannot use, and writes nothing', async () => {
    const path = join(folder, 'calibration/adoption.csv')
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, before.replace('optimism', 'optimisme'))
    const { code } = await calibrate([])
    writeFileSync(path, before)
    expect(code).toBe(2)
    expect(readFileSync(join(folder, 'potential.csv'), 'utf8')).toBe(
      readFileSync(join(REFERENCE, 'potential.csv'), 'utf8')
    )
  })
})
