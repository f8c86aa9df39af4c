import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'
import { displayWidth } from '../width.js'

const made: string[] = []
const temporary = async () => {
  made.push(await mkdtemp(join(tmpdir(), 'horizon-')))
  return made.at(-1)!
}
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true })
})

interface Index {
  input: string | null
  group: string
  first: number
  first_interval: [number, number]
  total: number
  total_interval: [number, number]
}

const json = async (command: string) => JSON.parse((await runCli(`${command} --format json`)).out)

describe('sensitivity --format json', () => {
  it('has the keys of the format, groups first, and indices within their intervals', async () => {
    const told = await json('sensitivity --points 64')
    expect(Object.keys(told)).toEqual([
      'dataset',
      'scenario',
      'indicator',
      'group',
      'profession',
      'technology',
      'year',
      'points',
      'seed',
      'variance',
      'indices'
    ])
    expect(told).toMatchObject({ indicator: 'effective', group: 'all', year: 2030, points: 64, seed: 1 })
    const indices: Index[] = told.indices
    expect(indices.map(({ input, group }) => (input === null ? group : ''))).toEqual([
      'potential',
      'adoption',
      'time_use',
      'demography',
      'need',
      ...new Array(86).fill('')
    ])
    for (const { first, first_interval, total, total_interval } of indices) {
      expect(first_interval[0]).toBeLessThanOrEqual(first)
      expect(first).toBeLessThanOrEqual(first_interval[1])
      expect(total_interval[0]).toBeLessThanOrEqual(total)
      expect(total).toBeLessThanOrEqual(total_interval[1])
    }
    expect(indices[5]!.input).toMatch(/^adoption\./)
    expect(told.variance).toBeGreaterThan(0)
  })

  it('gives one input at a time where it is asked, the widest swing first', async () => {
    const { one_way, indices } = await json('sensitivity --points 16 --one-way')
    const { results } = await json('project --years 2030 --indicator effective --group all')
    expect(one_way.base).toBeCloseTo(results[0].value, 12)
    expect(one_way.swings).toHaveLength(86)
    expect(Object.keys(one_way.swings[0])).toEqual(['input', 'group', 'low', 'high'])
    const widths = one_way.swings.map(({ low, high }: { low: number; high: number }) => Math.abs(high - low))
    expect(widths).toEqual([...widths].sort((a, b) => b - a))
    expect(indices.length).toBeGreaterThan(0)
  })

  it('has no index of what does not vary', async () => {
    const told = await json('sensitivity --points 16 --indicator headcount --year 2018')
    expect(told.variance).toBeCloseTo(0, 12)
    expect(told.indices).toEqual([])
  })
})

describe('sensitivity --format csv', () => {
  it('is a line a group or an input', async () => {
    const { out } = await runCli('sensitivity --points 16 --one-way --format csv')
    const [header, ...lines] = out.trimEnd().split('\n')
    expect(header).toBe('input,group,first,first_low,first_high,total,total_low,total_high,low,high')
    expect(lines).toHaveLength(91)
    expect(lines[0]).toMatch(/^,potential,.*,,$/)
    for (const line of lines) expect(line.split(',')).toHaveLength(10)
  })
})

describe('sensitivity for reading', () => {
  it('answers the claim of the study, names inputs, counts the rest', async () => {
    const { out } = await runCli('sensitivity --points 64')
    const said = out.replace(/\s+/g, ' ')
    expect(said).toMatch(
      /L’adoption explique à elle seule \d+ % de l’incertitude, entre \d+ et \d+ %\. L’étude de 2019 dit/
    )
    expect(said).toContain('Adoption de l’IA')
    expect(said).toMatch(/Emploi du temps, aides-soignantes et aides-soignants : /)
    expect(said).toContain('et 71 autres entrées')
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
    const english = await runCli('sensitivity --points 64 --one-way --lang en')
    expect(english.out.replace(/\s+/g, ' ')).toMatch(
      /Adoption alone explains .* The 2019 study says .* Adoption of AI .* One input at a time/
    )
  })

  it('says no where another group decides', async () => {
    const { out } = await runCli('sensitivity --points 64 --indicator headcount')
    expect(out.replace(/\s+/g, ' ')).toContain('Ce n’est pas vrai ici : la démographie explique davantage')
  })

  it('explains a negative index', async () => {
    const { out } = await runCli('sensitivity --points 64')
    expect(out).toMatch(/ −\d+,\d\u00a0% /)
    expect(out).toContain('Un nombre négatif est le bruit')
  })

  it('says that a result does not vary, or does not exist', async () => {
    const constant = await runCli('sensitivity --points 16 --indicator headcount --year 2018')
    expect(constant.out.replace(/\s+/g, ' ')).toContain('aucune des 86 entrées incertaines')
    const absent = await runCli('sensitivity --points 16 --indicator mix --technology ia --year 2018')
    expect([absent.code, absent.out]).toEqual([0, expect.stringContaining('Aucune valeur pour 2018')])
  })
})

describe('sensitivity --svg --png', () => {
  it.each([
    ['sobol', 'Indices de Sobol’'],
    ['tornado', 'Tornade']
  ])('writes the picture %s', async (chart, kind) => {
    const cwd = await temporary()
    const { code } = await runCli(`sensitivity --points 16 --chart ${chart} --svg a.svg --png a.png`, { cwd })
    expect([code, (await readdir(cwd)).sort()]).toEqual([0, ['a.png', 'a.svg']])
    const svg = await readFile(join(cwd, 'a.svg'), 'utf8')
    expect(svg).toContain(kind)
    expect(svg.trimEnd()).toMatch(/<\/svg>$/)
  })
})

describe('sensitivity stopped by Ctrl-C', () => {
  it('exits with 130 and leaves no file', async () => {
    const cwd = await temporary()
    const command = 'sensitivity --points 1000000 --workers 1 --png a.png'
    const { err, code } = await runCli(command, { cwd, interruptAfter: 20 })
    expect([code, err]).toEqual([130, 'interrompu\u00a0: rien n’a été écrit.\n'])
    expect(await readdir(cwd)).toEqual([])
  })
})
