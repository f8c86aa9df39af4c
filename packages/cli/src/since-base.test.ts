/** Gains since the base year, on the command line: which datasets have them, and since when each number counts. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { starterFiles } from '@horizon-soin/datasets'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'horizon-'))
  await mkdir(join(folder, 'scenarios'))
  for (const [path, text] of starterFiles())
    await writeFile(
      join(folder, path),
      text.replace('"technology_base_year": 2026', '"technology_base_year": 2018')
    )
})
afterAll(() => rm(folder, { recursive: true }))
const json = async (command: string) =>
  JSON.parse((await runCli(`${command} --data ${folder} --format json`)).out)
const plain = (text: string) => text.replace(/\s+/g, ' ')
const GAINS =
  '--indicator effective --indicator effective_since_base --indicator freed_fte_since_base --indicator headcount'

describe('a dataset whose technologies came before its base year', () => {
  it('says for a program since when each result counts', async () => {
    const { results } = await json(`project ${GAINS} --group all --years 2026,2030`)
    const told = results.map((row: { indicator: string; year: number; since: number | null }) => [
      row.indicator,
      row.year,
      row.since
    ])
    expect(told).toContainEqual(['headcount', 2030, null])
    expect(told).toContainEqual(['effective', 2030, 2018])
    expect(told).toContainEqual(['effective_since_base', 2030, 2026])
    expect(told).toContainEqual(['freed_fte_since_base', 2030, 2026])
    const value = (indicator: string, year: number) =>
      results.find(
        (row: { indicator: string; year: number }) => row.indicator === indicator && row.year === year
      ).value
    expect(value('effective_since_base', 2026)).toBe(0)
    const [before, after] = [value('effective', 2026), value('effective', 2030)]
    expect(before).toBeGreaterThan(0)
    expect(value('effective_since_base', 2030)).toBeCloseTo(1 - (1 - after) / (1 - before), 14)
  })

  it('reports them in an ensemble, the year in the last column', async () => {
    const command =
      'ensemble --draws 64 --workers 1 --indicator effective_since_base --group all --years 2030'
    const [header, line] = (await runCli(`${command} --data ${folder} --format csv`)).out.split('\n')
    expect([header!.split(',').at(-1), line!.split(',').at(-1)]).toEqual(['since', '2026'])
    const { results } = await json(command)
    expect(results[0].quantiles['0.05']).toBeLessThan(results[0].quantiles['0.95'])
  })

  it.each(['project', 'ensemble --draws 16 --workers 1', 'summary'])(
    'says both years for reading: %s',
    async command => {
      const { out, code } = await runCli(`${command} --data ${folder}`)
      expect(code).toBe(0)
      expect(plain(out)).toContain('Le temps libéré est compté depuis 2018')
      expect(plain(out)).toContain('Gain effectif depuis 2026')
      const english = await runCli(`${command} --data ${folder} --lang en`)
      expect(plain(english.out)).toContain('“since 2026”: without what was free by then')
    }
  )

  it('says the one that a comparison counts from, none for heads', async () => {
    const pair = `compare prudent volontaire --year 2030 --data ${folder}`
    const said = async (indicator: string) => plain((await runCli(`${pair} --indicator ${indicator}`)).out)
    expect(await said('effective')).toContain('compté depuis 2018, celui d’avant 2026 compris.')
    expect(await said('freed_fte_since_base')).toContain('compté depuis 2026')
    expect(await said('headcount')).not.toContain('compté depuis')
  })

  it('explains one from the gains of both years', async () => {
    const { out } = await runCli(`explain effective_since_base --year 2030 --depth 1 --data ${folder}`)
    expect(plain(out)).toContain('Gain effectif depuis 2026 · Ensemble des professions · 2030')
    expect(plain(out)).toMatch(/ce que le premier libère de plus.*Gain effectif [\d,]+.*Gain effectif · 2026/)
  })
})

describe('a dataset whose technologies start with its base year', () => {
  it.each(['project --indicator', 'compare lent rapide --year 2030 --indicator', 'explain --year 2030'])(
    'has none: %s',
    async command => {
      const { code, err } = await runCli(`${command} effective_since_base`)
      expect(code).toBe(2)
      expect(plain(err)).toContain('ses technologies commencent avec son année de base, 2018')
    }
  )

  it('does not list them among its other indicators', async () => {
    const { out } = await runCli('project')
    expect(plain(out)).toContain('Le temps libéré est compté depuis 2018.')
    expect(out).not.toContain('since_base')
  })
})
