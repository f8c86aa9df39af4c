import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'

interface Record_ {
  indicator: string
  group: string | null
  profession: string | null
  technology: string | null
  activity: null
  year: number
  value: number
  unit: string
}

const results = async (command: string): Promise<Record_[]> => JSON.parse((await runCli(command)).out).results

const made: string[] = []
const temporary = async () => {
  made.push(await mkdtemp(join(tmpdir(), 'horizon-')))
  return made.at(-1)!
}
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true })
})

describe('project --format json', () => {
  it('has the keys of the format, and full precision', async () => {
    const { out, err, code } = await runCli('project --scenario rapide --years 2025,2030 --format json')
    const parsed = JSON.parse(out)
    expect([code, err]).toEqual([0, ''])
    expect(Object.keys(parsed)).toEqual(['dataset', 'scenario', 'results'])
    expect([parsed.dataset, parsed.scenario]).toEqual(['etude-2019', 'rapide'])
    for (const row of parsed.results) {
      expect(Object.keys(row)).toEqual([
        'indicator',
        'group',
        'profession',
        'technology',
        'activity',
        'year',
        'value',
        'unit',
        'since'
      ])
      expect((row.group === null) !== (row.profession === null)).toBe(true)
      expect(Number.isFinite(row.value)).toBe(true)
    }
    expect(new Set(parsed.results.map((row: Record_) => row.year))).toEqual(new Set([2025, 2030]))
    const effective = parsed.results.find(
      (row: Record_) => row.indicator === 'effective' && row.year === 2030
    )
    expect(String(effective.value).length).toBeGreaterThan(10)
    expect(effective.unit).toBe('share')
  })

  it('is the same whatever the language', async () => {
    const command = 'project --years 2030 --format json'
    expect((await runCli(`${command} --lang en`)).out).toBe((await runCli(command)).out)
  })

  it('filters by indicator, group, profession and technology, repeated or listed', async () => {
    const rows = await results(
      'project --indicator mix --indicator adoption --profession infirmier,radiologue --group all --technology ia --years 2030 --format json'
    )
    expect(rows.map(row => [row.indicator, row.group ?? row.profession, row.technology])).toEqual([
      ['adoption', 'all', 'ia'],
      ['adoption', 'infirmier', 'ia'],
      ['adoption', 'radiologue', 'ia'],
      ['mix', 'all', 'ia'],
      ['mix', 'infirmier', 'ia'],
      ['mix', 'radiologue', 'ia']
    ])
  })

  it('reads ranges of years, once each, in order', async () => {
    const rows = await results(
      'project --indicator fte --group all --years 2030,2018-2020,2019 --format json'
    )
    expect(rows.map(row => row.year)).toEqual([2018, 2019, 2020, 2030])
  })

  it('counts the effective gain since a year, and says so', async () => {
    const { out } = await runCli(
      'project --indicator effective --group all --years 2025,2030 --since 2025 --format json'
    )
    const plain = await results('project --indicator effective --group all --years 2025,2030 --format json')
    const parsed = JSON.parse(out)
    expect(parsed.since).toBe(2025)
    expect(parsed.results[0].value).toBe(0)
    expect(parsed.results[1].value).toBeCloseTo(1 - (1 - plain[1]!.value) / (1 - plain[0]!.value), 14)
  })
})

describe('project --format csv', () => {
  it('is a tidy table of the same values', async () => {
    const command = 'project --indicator adoption --indicator headcount --years 2030'
    const { out } = await runCli(`${command} --format csv`)
    const [header, ...lines] = out.trimEnd().split('\n')
    expect(header).toBe('indicator,group,profession,technology,activity,year,value,unit,since')
    const rows = await results(`${command} --format json`)
    expect(lines).toEqual(
      rows.map(row =>
        Object.values(row)
          .map(value => value ?? '')
          .join(',')
      )
    )
  })
})

describe('project for reading', () => {
  it('names the dataset, the scenario and since when', async () => {
    const { out } = await runCli('project --scenario rapide')
    expect(out).toContain('L’étude de 2019')
    expect(out).toContain('(rapide)')
    expect(out).toContain('depuis 2018')
    const since = await runCli('project --since 2025 --lang en')
    expect(since.out).toContain('since 2025')
    expect(since.out.split('\n').find(line => /^ +20\d\d/.test(line))).not.toContain('2018')
  })

  it('rounds as French and English do', async () => {
    const command = 'project --indicator effective --indicator people_above --group all --years 2030'
    expect((await runCli(command)).out).toMatch(/24\u00a0%.*\d{3}\u202f000/s)
    expect((await runCli(`${command} --lang en`)).out).toMatch(/24%.*\d{3},000/s)
  })

  it('reads a scenario from a file, and says which levers act in vain', async () => {
    const folder = await temporary()
    const file = join(folder, 'mien.yaml')
    await writeFile(file, 'id: mien\nlabel: { fr: Le mien, en: Mine }\nworkforce: { places: 1.2 }\n')
    const { out, err, code } = await runCli([
      'project',
      '--scenario',
      file,
      '--indicator',
      'headcount',
      '--format',
      'json'
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out).scenario).toBe('mien')
    expect(err.replace('\n  ', ' ')).toBe(
      'note\u00a0: places de formation sans effet sur aide-soignant, cadre-de-sante, manipulateur-erm\u00a0: leur effectif suit une série, que ce levier n’atteint pas.\n'
    )
  })

  it('says every fault of a scenario file', async () => {
    const folder = await temporary()
    await writeFile(join(folder, 'faux.yaml'), 'id: faux\npotentiel: 1\nadoption: 2\n')
    const { out, err, code } = await runCli(
      `project --scenario faux.yaml --data ${join(process.cwd(), 'data/etude-2019')}`,
      { cwd: folder }
    )
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('faux.yaml')
    expect(err).toContain('«\u00a0potential\u00a0»')
  })
})
