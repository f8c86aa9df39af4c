import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'
import { displayWidth } from '../width.js'

const readable = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ')
const france = fileURLToPath(new URL('../../../../data/france-2026', import.meta.url))

interface Record {
  region: string | null
  indicator: string
  group: string | null
  profession: string | null
  technology: string | null
  year: number
  value: number
  unit: string
}

const json = async (options: string) => JSON.parse((await runCli(`regions ${options} --format json`)).out)

let temporary: string
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'horizon-'))
})
afterAll(() => rm(temporary, { recursive: true }))

describe('regions as data', () => {
  it('adds up to the last head to what project gives', async () => {
    const { results, assumed, dataset } = await json('--years 2026,2050')
    expect(dataset).toBe('france-2026')
    expect(new Set(results.map(({ region }: Record) => region)).size).toBe(19)
    const project = JSON.parse(
      (await runCli('project --data data/france-2026 --years 2026,2050 --format json')).out
    )
    const key = ({ indicator, group, profession, technology, year }: Record) =>
      [indicator, group, profession, technology, year].join(' ')
    const sums = new Map<string, number>()
    for (const row of results as Record[])
      if (row.region !== null) sums.set(key(row), (sums.get(key(row)) ?? 0) + row.value)
    const whole = new Map(
      (results as Record[]).filter(({ region }) => region === null).map(row => [key(row), row])
    )
    expect(whole.size).toBe(project.results.length)
    for (const row of project.results as Record[]) {
      const ours = whole.get(key(row))!
      expect(Math.abs(ours.value - row.value), key(row)).toBeLessThan(1e-6 + 1e-9 * Math.abs(row.value))
      if (row.unit === 'persons' || row.unit === 'fte')
        expect(Math.abs(sums.get(key(row))! - ours.value), key(row)).toBeLessThan(1e-3)
    }
    expect(assumed.shares.total).toBe(18 * 8)
    expect(assumed.shares.assumed).toBeGreaterThan(0)
  })

  it('needs what the ages of each region ask for, raked, from nothing missing at the base year on', async () => {
    const { results, raking } = await json('--indicator need --indicator balance --years 2026,2040')
    const at = (region: string | null, year: number, indicator = 'need') =>
      results.find(
        (row: Record) =>
          row.region === region &&
          row.year === year &&
          row.profession === 'infirmier' &&
          row.indicator === indicator
      ).value
    expect(Math.abs(at('bretagne', 2026, 'balance'))).toBeLessThan(1e-6)
    const growth = (region: string | null) => at(region, 2040) / at(region, 2026)
    // Each region keeps its part of every age: where few are old, the need grows less.
    expect(growth('guyane')).toBeLessThan(growth('bretagne'))
    for (const { factor, year } of raking) {
      expect(Math.abs(factor - 1)).toBeLessThan(0.02)
      if (year === 2026) expect(factor).toBeCloseTo(1, 9)
    }
  })

  it('is the same as a tidy table, of the regions asked for', async () => {
    const { results } = await json('--region corse --indicator headcount --years 2030')
    const { out } = await runCli('regions --region corse --indicator headcount --years 2030 --format csv')
    const [header, ...lines] = out
      .trimEnd()
      .split('\n')
      .map(line => line.split(','))
    expect(header![0]).toBe('region')
    expect(lines.map(cells => Number(cells[header!.indexOf('value')]))).toEqual(
      results.map(({ value }: Record) => value)
    )
    expect(new Set(lines.map(cells => cells[0]))).toEqual(new Set(['corse']))
  })

  it('takes the tables that a region has of its own, and moves no other', async () => {
    const folder = join(temporary, 'own')
    await cp(france, folder, { recursive: true })
    const own = join(folder, 'regions', 'corse')
    await mkdir(own, { recursive: true })
    await writeFile(
      join(own, 'series.csv'),
      [
        'profession,year,headcount,source,status,note',
        'aide-soignant,2026,5000,hypothese,assumption,',
        'cadre-de-sante,2026,300,hypothese,assumption,',
        'manipulateur-erm,2026,200,hypothese,assumption,',
        ''
      ].join('\n')
    )
    const question = '--indicator headcount --profession aide-soignant --years 2026,2050'
    const [before, after] = [await json(question), await json(`${question} --data ${folder}`)]
    const of = ({ results }: { results: Record[] }, region: string | null) =>
      results.filter(row => row.region === region).map(({ value }) => value)
    expect(of(after, 'corse')).toEqual([5000, 5000])
    expect(of(after, 'bretagne')).toEqual(of(before, 'bretagne'))
    const moved = 5000 - of(before, 'corse')[0]!
    expect(of(after, null)[0]! - of(before, null)[0]!).toBeCloseTo(moved, 6)
    const csv = await runCli(['regions', ...question.split(' '), '--data', folder, '--format', 'csv'])
    expect(readable(csv.err)).toContain('corse : tables propres à la région')
  })
})

describe('a region with tables of its own', () => {
  const SERIES = 'profession,year,headcount,source,status,note\n'
  const PEOPLE = 'year,age_from,age_to,persons,source,status,note\n'
  const question = '--indicator headcount --profession aide-soignant --years 2026,2050'
  const folderWith = async (name: string, tables: { [file: string]: string }) => {
    const folder = join(temporary, name)
    await cp(france, folder, { recursive: true })
    await mkdir(join(folder, 'regions', 'corse'), { recursive: true })
    for (const [file, text] of Object.entries(tables))
      await writeFile(join(folder, 'regions', 'corse', file), text)
    return folder
  }
  const series = (aides: number) =>
    `${SERIES}${[`aide-soignant,2026,${aides}`, 'cadre-de-sante,2026,300', 'manipulateur-erm,2026,200']
      .map(row => `${row},hypothese,assumption,\n`)
      .join('')}`

  it('makes a second national total, told with the first and their gap', async () => {
    const folder = await folderWith('two-totals', { 'series.csv': series(5000) })
    const { national, results } = await json(`${question} --data ${folder}`)
    const project = JSON.parse((await runCli(`project ${question} --data ${folder} --format json`)).out)
    expect(national.map(({ year }: Record) => year)).toEqual([2026, 2050])
    for (const row of national) {
      const same = ({ year }: Record) => year === row.year
      expect(row.national).toBeCloseTo(project.results.find(same).value, 6)
      expect(row.sum).toBe(results.find((one: Record) => one.region === null && same(one)).value)
      expect(row.gap).toBeCloseTo(row.sum - row.national, 9)
      expect(Math.abs(row.gap)).toBeGreaterThan(1)
    }
    for (const [lang, other, gap, why] of [
      ['fr', 'Tables nationales', 'Écart', '`project` lit les tables nationales'],
      ['en', 'National tables', 'Gap', '`project` reads the national tables']
    ]) {
      const { out } = await runCli(`regions ${question} --data ${folder} --lang ${lang}`)
      expect(out.match(new RegExp(`^(${other}|${gap}) .*\\d`, 'gm'))).toHaveLength(2)
      expect(readable(out)).toContain(why)
      expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(80)
    }
  })

  it('is one total where nothing differs, or where the whole country is not asked for', async () => {
    const folder = join(temporary, 'two-totals')
    expect(await json(question)).not.toHaveProperty('national')
    expect(await json(`${question} --region corse --data ${folder}`)).not.toHaveProperty('national')
    expect(
      await json(`--indicator adoption --profession aide-soignant --years 2030 --data ${folder}`)
    ).not.toHaveProperty('national')
  })

  it('has its own populations and shares counted, not those that they replace', async () => {
    const rows = [2021, 2050].map(year => `${year},0,120,350000,hypothese,published,\n`)
    const folder = await folderWith('own-people', {
      'population.csv': PEOPLE + rows.join(''),
      'series.csv': series(5000)
    })
    const asked = '--indicator need --years 2030'
    const [before, after] = [await json(asked), await json(`${asked} --data ${folder}`)]
    const replaced = before.assumed.populations.total / 18
    expect(after.assumed.populations.total).toBe(before.assumed.populations.total - replaced + rows.length)
    expect(after.assumed.populations.assumed).toBe(before.assumed.populations.assumed - replaced)
    const [one, other] = [await json(question), await json(`${question} --data ${folder}`)]
    expect(other.assumed.shares.total).toBe(one.assumed.shares.total - 1)
  })

  it('that counts nobody is said to need nothing', async () => {
    const folder = await folderWith('nobody', { 'series.csv': series(0) })
    for (const [lang, words] of [
      ['fr', 'corse : personne (aide-soignant)'],
      ['en', 'corse: nobody (aide-soignant)']
    ] as const) {
      const asked = `--indicator balance --profession aide-soignant --years 2030 --lang ${lang}`
      expect(readable((await runCli(`regions ${asked} --data ${folder}`)).out)).toContain(words)
      expect(readable((await runCli(`regions ${asked}`)).out)).not.toContain(words)
    }
    const csv = await runCli(`regions --indicator need --years 2030 --format csv --lang fr --data ${folder}`)
    expect(readable(csv.err)).toContain('corse : personne (aide-soignant)')
  })
})

describe('regions for reading', () => {
  it.each(['fr', 'en'])('fits 80 columns in %s, a line a region', async lang => {
    const { out, code } = await runCli(
      `regions --indicator balance --profession infirmier --years 2026,2030,2040,2050 --lang ${lang}`
    )
    expect(code).toBe(0)
    expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(80)
    expect(out).not.toMatch(/NaN|undefined|\bnull\b/)
    expect(out.match(/^(Bretagne|Brittany) /gm)).toHaveLength(1)
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^(Ensemble|Whole country) /)
  })

  it('shows heads and freed time of all professions where nothing is asked for', async () => {
    const { out } = await runCli('regions --lang fr')
    expect(out.match(/^Bretagne /gm)).toHaveLength(2)
    expect(out.match(/^Ensemble des professions /gm)).toHaveLength(2)
  })

  it('says how much is assumed, and what a balance does not say', async () => {
    const { out, err } = await runCli('regions --indicator balance --years 2030 --lang fr')
    expect(err).toBe('')
    expect(readable(out)).toMatch(/\d+ des 144 parts des régions sont des hypothèses/)
    expect(readable(out)).toMatch(/[\d ]+ des [\d ]+ populations des régions, par âge/)
    expect(readable(out)).toContain('Le solde part de zéro en 2026')
  })
})

describe('regions refuses', () => {
  it.each([
    ['--data data/etude-2019', 'n’a pas de régions', 'has no regions'],
    ['--region bretagn', 'bretagne', 'bretagne'],
    ['--indicator gain', '--indicator', '--indicator'],
    ['--years 2017', 'hors', 'outside']
  ])('%s, in both languages', async (options, fr, en) => {
    for (const [lang, words] of [
      ['fr', fr],
      ['en', en]
    ]) {
      const { code, out, err } = await runCli(`regions ${options} --lang ${lang}`)
      expect([code, out]).toEqual([2, ''])
      expect(readable(err)).toContain(words)
    }
  })
})
