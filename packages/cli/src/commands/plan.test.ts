import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'
import { displayWidth } from '../width.js'

const readable = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ')

interface Point {
  year: number
}
interface Places extends Point {
  places: number
}
interface Value extends Point {
  value: number
}
interface Chance extends Point {
  chance: number
  low: number
  median: number
  high: number
}
interface Profession {
  profession: string
  status: string
  objective: number | null
  places: Places[]
  balance: Value[]
  targets: number[]
  bounds: { places_before: number; low: number; high: number; change: number | null; smoothing: number }
  need: Value[]
  today: { objective: number; places: Places[]; balance: Value[]; chance?: Chance[] }
  chance?: Chance[]
  range?: {
    draws: number
    solved: number
    places: { year: number; low: number; median: number; high: number }[]
  }
  meeting?: { probability: number; places: Places[]; chance: Chance[]; missed: number[] }
  infeasible?: { bound: string; by: number | null; unit: string; years: { year: number; by: number }[] }[]
}

const json = async (options: string) => {
  const { out, code, err } = await runCli(`plan ${options} --format json`)
  expect(err).toBe('')
  return { ...(JSON.parse(out) as { dataset: string; professions: Profession[] }), code }
}
const one = async (options: string) => (await json(options)).professions[0]!
const at = <Row extends Point>(rows: readonly Row[], year: number) => rows.find(row => row.year === year)!

describe('plan as data', () => {
  it('has places and balances of each profession, and says of the others why not', async () => {
    const { dataset, professions, code } = await json('--draws 0')
    expect([dataset, code]).toEqual(['france-2026', 0])
    const statuses = new Map(professions.map(({ profession, status }) => [profession, status]))
    expect(statuses.get('infirmier')).toBe('optimal')
    expect(statuses.get('aide-soignant')).toBe('series')
    expect(professions.find(({ profession }) => profession === 'aide-soignant')).toEqual({
      profession: 'aide-soignant',
      status: 'series',
      objective: null,
      places: [],
      balance: []
    })
  })

  it('respects its bounds, and counts its objective as anyone can', async () => {
    const plan = await one('--profession infirmier --draws 0 --smooth 0.3 --change 5%')
    const { bounds, places, balance, need, targets } = plan
    expect(bounds.change).toBeCloseTo(0.05 * bounds.places_before, 9)
    let moved = 0
    places.forEach(({ places: n }, c) => {
      const step = Math.abs(n - (c === 0 ? bounds.places_before : places[c - 1]!.places))
      moved += step
      expect(step).toBeLessThanOrEqual(bounds.change! * (1 + 1e-6))
      expect(n).toBeGreaterThanOrEqual(bounds.low)
      expect(n).toBeLessThanOrEqual(bounds.high)
    })
    const off = targets.reduce((sum, t) => sum + Math.abs(at(balance, t).value) / at(need, t).value, 0)
    expect(plan.objective).toBeCloseTo(off + (0.3 * moved) / bounds.places_before, 9)
    expect(plan.objective).toBeLessThan(plan.today.objective)
    expect(targets[0]).toBe(places[0]!.year + 4)
  })

  it('is, without smoothing, with one target, the gap over what a place yields', async () => {
    const options =
      '--profession infirmier --from 2027 --to 2027 --target 2040 --smooth 0 --change none --draws 0'
    const plan = await one(`${options} --max 100000`)
    const gap = -at(plan.today.balance, 2040).value
    const moved = plan.places[0]!.places - plan.today.places[0]!.places
    expect(at(plan.balance, 2040).value).toBeCloseTo(0, 3)
    // What a place yields, by another way: one more place in the same year.
    const typed = Math.ceil(plan.places[0]!.places) + 1000
    const more = await one(`${options} --min ${typed} --max ${typed}`)
    const yields =
      (at(more.balance, 2040).value - at(plan.balance, 2040).value) / (typed - plan.places[0]!.places)
    expect(moved).toBeCloseTo(gap / yields, 3)
  })

  it('has the balance of project with the places of the scenario, and more with more', async () => {
    const plan = await one('--profession radiologue --draws 0 --min 120% --max 120% --change none')
    const { out } = await runCli([
      ...'project --data data/france-2026 --indicator balance --profession radiologue'.split(' '),
      ...'--years 2026-2050 --format json'.split(' ')
    ])
    const today: Value[] = JSON.parse(out).results
    today.forEach(({ year, value }) => {
      expect(at(plan.today.balance, year).value).toBeCloseTo(value, 6)
    })
    expect(at(plan.balance, 2050).value).toBeGreaterThan(at(today, 2050).value)
  })

  it('has the chance of the plan, of today’s places, and the range of the plan', async () => {
    const plan = await one('--profession medecin-generaliste --draws 128')
    expect(at(plan.chance!, 2026).chance).toBe(1)
    expect(at(plan.today.chance!, 2050).chance).toBeGreaterThan(at(plan.chance!, 2050).chance)
    expect(plan.range).toMatchObject({ draws: 100, solved: 100 })
    for (const { low, median, high } of [...plan.range!.places, ...plan.chance!, ...plan.today.chance!]) {
      expect(low).toBeLessThanOrEqual(median)
      expect(median).toBeLessThanOrEqual(high)
    }
    expect(await one('--profession medecin-generaliste --draws 128')).toEqual(plan)
    expect(await one('--profession medecin-generaliste --draws 128 --seed 2')).not.toEqual(plan)
  })

  it('meets the need with the probability asked for, but for years that it names', async () => {
    const { meeting, targets } = await one('--profession pharmacien --draws 128 --meet 80%')
    expect(meeting!.probability).toBe(0.8)
    for (const year of targets) {
      const { chance } = at(meeting!.chance, year)
      if (meeting!.missed.includes(year)) expect(chance).toBeLessThan(0.8)
      else expect(chance).toBeGreaterThanOrEqual(0.8)
    }
    expect(meeting!.missed.length).toBeLessThan(targets.length)
  })

  it('says what makes a plan impossible, and by how much', async () => {
    const asked = '--profession infirmier --at-least 2035 --draws 0'
    const { professions, code } = await json(`${asked} --max 101%`)
    expect(code).toBe(1)
    const { status, infeasible, objective, places } = professions[0]!
    expect([status, objective, places]).toEqual(['infeasible', null, []])
    const high = infeasible!.find(({ bound }) => bound === 'high')!
    expect(high.unit).toBe('places')
    const before = professions[0]!.bounds.places_before
    const eased = (by: number) => json(`${asked} --max ${(before * 1.01 + by).toFixed(3)}`)
    expect((await eased(high.by! + 0.01)).code).toBe(0)
    expect((await eased(high.by! - 1)).code).toBe(1)
    const short = infeasible!.find(({ bound }) => bound === 'at_least')!
    expect(short).toMatchObject({ unit: 'fte', years: [{ year: 2035 }] })
  })

  it('takes bounds of a profession over those of all', async () => {
    const { professions } = await json(
      '--profession infirmier --profession radiologue --draws 0 --min 90% --min infirmier=95%'
    )
    const low = ({ bounds }: Profession) => bounds.low / bounds.places_before
    expect(professions.map(low).map(share => Math.round(share * 1000) / 1000)).toEqual([0.95, 0.9])
  })

  it('is the same as a tidy table', async () => {
    const options = '--profession radiologue --draws 128 --meet 0.75'
    const plan = await one(options)
    const { out } = await runCli(`plan ${options} --format csv`)
    const [header, ...lines] = out
      .trimEnd()
      .split('\n')
      .map(line => line.split(','))
    const column = (name: string) => lines.map(cells => cells[header!.indexOf(name)]!)
    expect(column('year').map(Number)).toEqual(plan.balance.map(({ year }) => year))
    expect(column('balance').map(Number)).toEqual(plan.balance.map(({ value }) => value))
    expect(
      column('places')
        .filter(cell => cell !== '')
        .map(Number)
    ).toEqual(plan.places.map(p => p.places))
    expect(column('chance_meeting').map(Number)).toEqual(plan.meeting!.chance.map(c => c.chance))
    expect(new Set(column('status'))).toEqual(new Set(['optimal']))
    expect(new Set(column('objective').map(Number))).toEqual(new Set([plan.objective]))
  })

  it('has a row in the table, and no figure, of what has no plan', async () => {
    const options = '--profession infirmier --profession aide-soignant --max 101% --at-least 2035 --draws 0'
    const { out, code } = await runCli(`plan ${options} --format csv`)
    expect(code).toBe(1)
    const lines = out.trimEnd().split('\n')
    const width = lines[0]!.split(',').length
    for (const line of lines) expect(line.split(',')).toHaveLength(width)
    expect(lines.filter(line => line.startsWith('aide-soignant'))).toEqual([
      `aide-soignant${','.repeat(width - 2)}series,`
    ])
    const nurses = lines.filter(line => line.startsWith('infirmier'))
    expect(nurses.length).toBeGreaterThan(20)
    for (const line of nurses) expect(line).toMatch(/,infeasible,$/)
  })

  it('finds an objective that the same programme, solved apart, does not beat', async () => {
    // The optimum of the same programme, written and solved apart, is 0.0706849.
    const { objective } = await one('--profession infirmier --draws 0')
    expect(objective).toBeLessThan(0.07068495)
  })

  it('takes several values of one option where each has its own profession', async () => {
    const { professions } = await json(
      '--profession infirmier --profession radiologue --draws 0 --min 90%,infirmier=95%'
    )
    const low = ({ bounds }: Profession) => bounds.low / bounds.places_before
    expect(professions.map(low).map(share => Math.round(share * 1000) / 1000)).toEqual([0.95, 0.9])
  })
})

describe('plan for reading', () => {
  it('puts today’s places beside planned ones, in eighty columns, and says where the balance starts', async () => {
    for (const lang of ['fr', 'en']) {
      const { out, code } = await runCli(`plan --profession infirmier --draws 128 --lang ${lang}`, {
        columns: 80,
        env: { NO_COLOR: '1' }
      })
      expect(code).toBe(0)
      for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
      const text = readable(out)
      expect(text).toContain(lang === 'fr' ? 'part de zéro en 2026' : 'starts from zero in 2026')
      expect(text).toContain(
        lang === 'fr' ? 'places plan plage du plan solde' : 'places plan range of plan balance'
      )
    }
  })

  it('says what would make an impossible plan possible', async () => {
    const command = 'plan --profession infirmier --max 101% --at-least 2035 --draws 0'
    const { out, code } = await runCli(command, { columns: 80, env: { LANG: 'fr_FR.UTF-8', NO_COLOR: '1' } })
    expect(code).toBe(1)
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
    const [, by] = /plus haut de ([\d ]+) places/.exec(readable(out))!
    const { bounds } = await one('--profession infirmier --draws 0')
    const enough = 1.01 * bounds.places_before + Number(by!.replaceAll(' ', ''))
    expect((await runCli(command.replace('101%', String(enough)))).code).toBe(0)
    expect(readable(out)).toMatch(
      /Aucun plan ne tient.*--max plus haut de [\d ]+ places.*équivalents temps plein \(2035\)/
    )
  })

  it('says the probability that was asked for, to its last digit', async () => {
    const { out } = await runCli('plan --profession radiologue --draws 1000 --meet 99.9% --lang en')
    expect(readable(out)).toContain('99.9% of draws')
  })
})

describe('plan as a picture', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'horizon-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('draws the plan of one profession', async () => {
    const { code, err } = await runCli('plan --profession infirmier --draws 128 --svg plan.svg', {
      cwd: folder
    })
    expect([code, err]).toEqual([0, ''])
    const svg = await readFile(join(folder, 'plan.svg'), 'utf8')
    expect(svg).toContain('Infirmières et infirmiers')
    expect(svg).not.toMatch(/undefined|NaN/)
  })

  it('draws none where there is no plan, and says so', async () => {
    for (const options of [
      '--profession aide-soignant',
      '--profession infirmier --max 101% --at-least 2035'
    ]) {
      const { code, err } = await runCli(`plan ${options} --draws 0 --svg none.svg`, { cwd: folder })
      expect(code).toBe(1)
      expect(readable(err)).toContain('pas d’image')
    }
    expect(await readdir(folder)).not.toContain('none.svg')
  })
})

describe('plan refuses', () => {
  it.each([
    ['--profession infirmie', /infirmier/],
    ['--profession infirmier --target 2029', /2031 à 2050/],
    ['--profession infirmier --at-least 2026', /2031 à 2050/],
    ['--from 2050', /finit après la dernière année/],
    ['--from 2040 --to 2030', /aucune année/],
    ['--min abc', /30000, 80%/],
    ['--min=-5', /30000, 80%/],
    ['--max personne=80%', /personne/],
    ['--min 90% --max 80%', /Baisser --min/],
    ['--smooth=-1', /poids/],
    ['--smooth 0,5', /virgule entre deux chiffres.*: 0\.5\./],
    ['--change 1,5', /virgule.*: 1\.5\./],
    ['--min 0,5', /virgule.*: 0\.5\./],
    ['--min 30,000', /virgule.*: 30000\./],
    ['--min infirmier=30,000', /virgule.*: 30000\./],
    ['--max 12,5%', /virgule.*: 12\.5%\./],
    ['--max 80%,90%', /deux valeurs pour toutes les professions/],
    ['--max 80% --max 90%', /deux valeurs/],
    ['--max infirmier=80%,infirmier=90%', /deux valeurs pour infirmier/],
    ['--profession infirmier --max radiologue=1000', /aucun plan n’est demandé pour radiologue/],
    ['--profession infirmier --smooth radiologue=1', /aucun plan/],
    ['--meet 99.9%', /256 tirages.*--draws 1 000 au moins/],
    ['--meet 99.999%', /4 096/],
    ['--meet 0,9', /probabilité/],
    ['--meet 1', /probabilité/],
    ['--meet 0.9 --draws 0', /--draws 0/],
    ['--draws 7', /100 au moins/],
    ['--svg plan.svg', /une seule/],
    ['--seed x', /graine/]
  ])('%s', async (options, message) => {
    const { code, err, out } = await runCli(`plan ${options}`)
    expect([code, out]).toEqual([2, ''])
    expect(readable(err)).toMatch(message)
  })
})
