/** `compare --with`: two datasets side by side. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'

const STUDY = fileURLToPath(new URL('../../../../data/etude-2019', import.meta.url))

let folder: string
/** The study from 2026 on, with half the gains of AI, under another name. */
let other: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'horizon-'))
  other = join(folder, 'autre')
  await cp(STUDY, other, { recursive: true })
  await rewrite('datapackage.json', text =>
    text.replace('"name": "etude-2019"', '"name": "autre"').replace('"version": "1.1"', '"version": "2.3"')
  )
  await rewrite('potential.csv', text =>
    text
      .split('\n')
      .map(line => {
        const cells = line.split(',')
        if (cells[2] !== 'ia') return line
        return [
          ...cells.slice(0, 4),
          ...cells.slice(4, 7).map(cell => String(Number(cell) / 2)),
          ...cells.slice(7)
        ].join(',')
      })
      .join('\n')
  )
})
afterAll(() => rm(folder, { recursive: true }))

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  const path = join(other, file)
  const text = await readFile(path, 'utf8')
  const changed = change(text)
  expect(changed).not.toBe(text)
  await writeFile(path, changed)
}

const compare = (...more: string[]) => runCli(['compare', '--with', other, ...more])

describe('compare --with', () => {
  it('tells both editions, the ten messages under each and why, then the steps', async () => {
    const { out, code, err } = await compare()
    const said = out.replaceAll('\u00a0', ' ')
    expect([code, err]).toEqual([0, ''])
    expect(said).toMatch(/^A {2}L’étude de 2019, reconstituée · version 1\.1 · Scénario médian \(median\)/)
    expect(said).toMatch(/\nB {2}L’étude de 2019.* version 2\.3/)
    expect(said).toContain('Le temps libéré est compté depuis 2018.')
    for (let i = 1; i <= 10; i++) expect(said).toMatch(new RegExp(`^ ?${i}  \\p{Lu}`, 'mu'))
    expect(said).toMatch(/Gain potentiel, 2030 +environ 45 % +45 % +3\d %/)
    expect(said).toContain('→ Surtout un gain par utilisateur plus faible de l’IA (−')
    expect(said).toMatch(/Gain potentiel · Intelligence artificielle +−\d,\d points/)
    expect(said).toContain('L’ordre des étapes')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('adds the other dataset, versions and messages to the keys of the format', async () => {
    const { out, code } = await compare('lent', 'rapide', '--year', '2040', '--format', 'json')
    const told = JSON.parse(out)
    expect(code).toBe(0)
    expect(told).toMatchObject({
      dataset: 'etude-2019',
      from: 'lent',
      to: 'rapide',
      indicator: 'effective',
      group: 'all',
      year: 2040,
      unit: 'share',
      since: 2018,
      with: 'autre'
    })
    expect(
      told.versions.map((side: { version: string; since: number }) => [side.version, side.since])
    ).toEqual([
      ['1.1', 2018],
      ['2.3', 2018]
    ])
    const sum = told.steps.reduce((total: number, { delta }: { delta: number }) => total + delta, 0)
    expect(sum).toBeCloseTo(told.difference, 12)
    expect(told.messages).toHaveLength(10)
    const [first] = told.messages
    expect(first.from.numbers[0]).toMatchObject({ indicator: 'potential', year: 2030, since: 2018 })
    const delta = first.steps.reduce((total: number, { delta }: { delta: number }) => total + delta, 0)
    expect(delta).toBeCloseTo(first.to.numbers[0].value - first.from.numbers[0].value, 12)
  })

  it('says that a dataset beside itself changes nothing', async () => {
    const { out, code } = await runCli('compare --with data/etude-2019 --lang en')
    expect(code).toBe(0)
    expect(out.match(/→ .*nothing has changed\./gi)).toHaveLength(9)
    expect(out).toContain('The two editions give the same value.')
  })

  it('takes in B the scenario of A, else the usual one, and says so', async () => {
    const { out } = await compare('lent')
    expect(out.replaceAll('\u00a0', ' ')).toMatch(/\nB {2}[^\n]*[\s\S]*?\(lent\)\n {3}Le temps/)
    expect(JSON.parse((await compare('lent', '--format', 'json')).out)).toMatchObject({
      from: 'lent',
      to: 'lent'
    })
    const path = join(folder, 'sans-lent')
    await cp(other, path, { recursive: true })
    await rm(join(path, 'scenarios', 'lent.yaml'))
    const published = join(path, 'published.csv')
    const rows = (await readFile(published, 'utf8')).split('\n')
    await writeFile(published, rows.filter(row => !row.includes(',lent,')).join('\n'))
    const run = (...more: string[]) => runCli(['compare', 'lent', '--with', path, ...more])
    const { out: told, err } = await run('--lang', 'en')
    expect(err).toBe('')
    expect(told.replace(/\s+/g, ' ')).toContain('(median) · the usual scenario, as there is no “lent” here')
    expect(JSON.parse((await run('--format', 'json')).out)).toMatchObject({ from: 'lent', to: 'median' })
    await rm(path, { recursive: true })
  })

  it('says how many gains of an edition are assumptions', async () => {
    const { out } = await runCli('compare --with data/france-2026')
    const flat = out.replace(/\s+/g, ' ')
    expect(flat).toMatch(/\d+ des 120 gains de cette édition sont des hypothèses/)
    expect(flat.match(/gains de cette édition/g)).toHaveLength(1)
    const { versions } = JSON.parse((await runCli('compare --with data/france-2026 --format json')).out)
    expect(versions[0].assumed_gains).toBe(0)
    expect(versions[1].assumed_gains).toBeGreaterThan(0)
    expect(versions[1].gains).toBe(120)
  })

  it('gives a row each to numbers of other professions', async () => {
    const { out } = await runCli('compare --with data/france-2026')
    const [, message] = /\n 4 {2}([\s\S]*?)\n\n/.exec(out.replaceAll('\u00a0', ' '))!
    expect(message).toMatch(/infirmières\n +et infirmiers, 2030 +plus de 50 % +\d+ %\n/)
    expect(message).toMatch(/, 2030 +(?:\S.*)? {13,}\d+ %\n/)
    expect(message).not.toContain('B :')
  })

  it('compares what is asked for', async () => {
    const { out } = await compare('--indicator', 'freed_fte', '--profession', 'radiologue', '--year', '2050')
    expect(out).toMatch(/Temps libéré à réinvestir · Radiologues · 2050\n/)
  })

  it('draws the steps', async () => {
    const { code } = await runCli(['compare', '--with', other, '--svg', 'a.svg'], { cwd: folder })
    expect([code, await readdir(folder)]).toEqual([0, ['a.svg', 'autre']])
    const svg = await readFile(join(folder, 'a.svg'), 'utf8')
    expect(svg).toContain('Potentiel')
    expect(svg).toContain('compté depuis 2018')
    expect(svg).not.toMatch(/undefined|NaN/)
    await rm(join(folder, 'a.svg'))
  })
})

describe('compare --with what cannot be compared', () => {
  it.each([
    ['--with nowhere', '--with', 'nowhere n’est pas un dossier'],
    ['--with data/preuves', 'data/preuves', 'anomalies'],
    ['--with data/etude-2019 --year 2051', '2051', '2018 à 2050'],
    ['--with data/etude-2019 --year 20x', '20x', '2030'],
    ['median nope --with data/etude-2019', 'nope', 'adoption-lente'],
    ['--with data/etude-2019#x', '#x', 'n’a pas de variante'],
    ['--with data/etude-2019 --indicator effectif', 'effectif', 'Vouliez-vous dire'],
    ['--year 2030', '<A>', '--help'],
    ['lent rapide', '--year', 'il manque']
  ])('refuses %s', async (options, what, how) => {
    const { code, out, err } = await runCli(`compare ${options}`)
    const said = err.replaceAll('\n', ' ')
    expect([code, out]).toEqual([2, ''])
    expect(said).toContain(what)
    expect(said).toContain(how)
  })

  it('says which years both have', async () => {
    const path = join(folder, 'tard')
    await cp(other, path, { recursive: true })
    const package_ = join(path, 'datapackage.json')
    const text = await readFile(package_, 'utf8')
    await writeFile(package_, text.replace('"last_year": 2050', '"last_year": 2035'))
    const { code, err } = await runCli(['compare', '--with', path, '--year', '2040'])
    expect([code, err.replaceAll('\n', ' ')]).toEqual([2, expect.stringContaining('en commun 2018 à 2035')])
    await rm(path, { recursive: true })
  })

  it('refuses other trades, and names one', async () => {
    const path = join(folder, 'petit')
    await runCli(['new', path])
    const { code, err } = await runCli(['compare', '--with', path])
    const said = err.replaceAll('\n', ' ')
    expect([code, said]).toEqual([2, expect.stringContaining('mêmes professions')])
    expect(said).toContain('«\u00a0aide-soignant\u00a0»')
    await rm(path, { recursive: true })
  })
})
