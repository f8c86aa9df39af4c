import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'
import { displayWidth } from '../width.js'

const QUICK = 'hindcast --draws 128'
const readable = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const dossier = fileURLToPath(new URL('../../../../data/preuves', import.meta.url))

let temporary: string
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'horizon-'))
})
afterAll(() => rm(temporary, { recursive: true }))

interface Row {
  profession: string
  projected: number
  observed: number
  low: number
  high: number
  grade: string
  gain_per_user: number
  intensity: number
  adoption: number
}

describe('hindcast as data', () => {
  it('has the keys of the format, rows that add up, and a grade for each', async () => {
    const { out, code, err } = await runCli(`${QUICK} --format json`)
    expect([code, err]).toEqual([0, ''])
    const told = JSON.parse(out)
    expect(told).toMatchObject({ year: 2025, dataset: 'etude-2019', evidence: 'france-2026', since: 2018 })
    expect(told.rows).toHaveLength(8)
    for (const row of told.rows as Row[]) {
      expect(Object.keys(row).slice(0, 9)).toEqual([
        'profession',
        'projected',
        'observed',
        'low',
        'high',
        'grade',
        'gain_per_user',
        'intensity',
        'adoption'
      ])
      const sum = row.gain_per_user + row.intensity + row.adoption
      expect(Math.abs(sum - (row.observed - row.projected))).toBeLessThan(1e-12)
      expect(row.low).toBeLessThan(row.observed)
      expect(row.high).toBeGreaterThan(row.observed)
      expect(row.grade).toMatch(/^[ABC](\/[BC])?$/)
    }
    const all = told.groups.find(({ group }: { group: string }) => group === 'all')
    expect(Math.abs(all.projected - 0.07)).toBeLessThan(0.005)
    expect(all.observed).toBeGreaterThan(0.003)
    expect(all.observed).toBeLessThan(0.013)
    expect(told.technologies).toHaveLength((8 + 3) * 3)
    for (const { adoption, adoption_at_base } of told.technologies)
      expect(adoption_at_base).toBeLessThanOrEqual(adoption.observed)
    const published = [...told.rows, ...told.groups].filter(({ published }) => published)
    expect(published.map(({ group }) => group)).toEqual(['all'])
  })

  it('confronts projections of the same perimeter only, and says why others are not', async () => {
    const { workforce } = JSON.parse((await runCli(`${QUICK} --format json`)).out)
    const { overall, horizons, projections } = workforce
    expect(overall.n).toBeGreaterThan(0)
    expect(horizons.reduce((sum: number, { n }: { n: number }) => sum + n, 0)).toBe(overall.n)
    expect(overall.coverage).toBeNull()
    for (const { confronted, checks, reason, note } of projections) {
      expect(confronted).toBe(checks.length > 0)
      expect(reason === null).toBe(confronted)
      if (!confronted) expect(note.fr).not.toBe('')
    }
  })

  it('is the same as a tidy table, and the same twice', async () => {
    const json = JSON.parse((await runCli(`${QUICK} --format json`)).out)
    const { out } = await runCli(`${QUICK} --format csv`)
    const [header, ...lines] = out
      .trimEnd()
      .split('\n')
      .map(line => line.split(','))
    expect(lines).toHaveLength(11)
    const observed = lines.map(cells => Number(cells[header!.indexOf('observed')]))
    const told = [...json.rows, ...json.groups].map(row => row.observed)
    expect(observed).toEqual(told)
    expect((await runCli(`${QUICK} --format csv`)).out).toBe(out)
  })
})

describe('hindcast for reading', () => {
  it.each(['fr', 'en'])('fits 80 columns in %s', async lang => {
    const { out, code } = await runCli(`${QUICK} --lang ${lang}`)
    expect(code).toBe(0)
    expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(80)
    expect(out).not.toMatch(/NaN|undefined|\bnull\b/)
  })

  it('says the finding, how firm it is, and that the orders do not agree where they do not', async () => {
    const { out } = await runCli(`${QUICK} --lang fr`)
    const flat = readable(out).replace(/\s+/g, ' ')
    expect(flat).toContain(
      'Pour 2025, l’étude annonçait environ 7 % (7,0 % recalculé) du temps de travail libéré, compté depuis 2018'
    )
    expect(flat).toMatch(
      /déjà adopté pour l’essentiel en 2018 est de 0,\d point \(numérique : \d+ % d’adoption en 2018/
    )
    expect(flat).toContain('borne haute')
    expect(flat).toMatch(/soutenu en 2018 \d+,\d %/)
    const [meaning, verdict] = ['adopter veut dire s’en servir pleinement', 'L’adoption a dépassé']
    expect(flat.indexOf(meaning)).toBeGreaterThan(0)
    expect(flat.indexOf(meaning)).toBeLessThan(flat.indexOf(verdict))
    expect(flat.split(meaning)).toHaveLength(2)
    expect(flat).toContain('Les deux ordres ne s’accordent pas')
    expect(flat).toContain('L’étude disait que l’adoption décide')
    expect(flat).toContain('Aucun comptage des mêmes personnes n’a été trouvé')
  })

  it('takes a variant, and another year', async () => {
    const { out, code } = await runCli(
      `${QUICK} --evidence data/france-2026#meilleurs-sites --year 2024 --lang en`
    )
    expect(code).toBe(0)
    expect(out).toContain('best sites')
    expect(out.replace(/\s+/g, ' ')).toContain('gives no estimate for 2024')
  })

  it.each(['gap', 'waterfall', 'workforce'])('draws %s', async chart => {
    const file = join(temporary, `${chart}.svg`)
    const { code } = await runCli([...QUICK.split(' '), '--chart', chart, '--svg', file])
    expect(code).toBe(0)
    expect(await readFile(file, 'utf8')).toContain('</svg>')
  })
})

describe('hindcast refuses', () => {
  it.each([
    ['--year 2060', 'hors du jeu de données', 'outside the dataset'],
    ['--year 2030', 'n’est pas encore observé', 'has not been observed yet'],
    ['--year 2018', 'rien n’est encore compté', 'nothing is counted yet'],
    ['--draws 99', '100 au moins', '100 or more'],
    ['--draws 0', 'n’est pas un nombre entier', 'is not a whole number'],
    ['--evidence nulle-part', 'n’est pas un dossier', 'is not a folder'],
    ['--evidence data/france-2026#autre', 'n’est pas une variante', 'is not a variant'],
    ['--dossier nulle-part', '--dossier : nulle-part', '--dossier: nulle-part'],
    ['--data data/preuves', 'a des anomalies', 'has faults'],
    ['--chart gap', '--chart', '--chart']
  ])('%s, in both languages', async (options, fr, en) => {
    for (const [lang, words] of [
      ['fr', fr],
      ['en', en]
    ]) {
      const { code, out, err } = await runCli(`${QUICK} ${options} --lang ${lang}`)
      expect([code, out]).toEqual([2, ''])
      expect(readable(err).replace(/\s+/g, ' ')).toContain(words)
    }
  })

  it('datasets of other trades', async () => {
    await runCli(['new', join(temporary, 'other')])
    const { code, err } = await runCli([...QUICK.split(' '), '--evidence', join(temporary, 'other')])
    expect(code).toBe(2)
    expect(readable(err).replace(/\s+/g, ' ')).toContain('ne se comparent pas')
  })

  it('a dossier with faults, each of them listed', async () => {
    const folder = join(temporary, 'dossier')
    await cp(dossier, folder, { recursive: true })
    for (const [name, from, to] of [
      ['grades.csv', ',B,', ',Z,'],
      ['headcounts.csv', /,(\d+),/g, ',-$1,']
    ] as const) {
      const file = join(folder, name)
      await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
    }
    const { code, err } = await runCli([...QUICK.split(' '), '--dossier', folder, '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).toContain('has faults')
    expect(err).toContain('grades.csv:2')
    expect(err).toContain('headcounts.csv:2')
    expect(err).not.toContain('more')
  })

  it('a dossier whose faults are long, indented on every line', async () => {
    const folder = join(temporary, 'long')
    await cp(dossier, folder, { recursive: true })
    const file = join(folder, 'grades.csv')
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replaceAll('gain_per_user', 'gain_par_personne_qui_s_en_sert')
    )
    const { err } = await runCli([...QUICK.split(' '), '--dossier', folder])
    const [head, ...lines] = err.trimEnd().split('\n')
    expect(head).toContain('erreur')
    const faults = lines.slice(lines.findIndex(line => line.includes('grades.csv')))
    expect(faults.length).toBeGreaterThan(1)
    for (const line of faults) expect(line).toMatch(/^ {2,}\S/)
    for (const line of [head!, ...lines]) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })
})
