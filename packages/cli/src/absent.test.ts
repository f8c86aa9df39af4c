import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.js'

const REFERENCE = fileURLToPath(new URL('../../../data/etude-2019', import.meta.url))
let folder: string

/** The reference dataset with a figure on the mix of its first year, when nothing is freed. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'horizon-'))
  await cp(REFERENCE, folder, { recursive: true })
  const file = join(folder, 'published.csv')
  const text = await readFile(file, 'utf8')
  const absent =
    'mix-2018,La part de rien,The share of nothing,mix,all,,ia,2018,median,,about,0.5,0.1,etude-2019,p\n'
  await writeFile(file, text.replace('\n', `\n${absent}`))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a published figure whose value does not exist', () => {
  it.each([
    ['fr', 'sans valeur ✗'],
    ['en', 'no value ✗']
  ])('is said so in %s, by reproduce and by summary', async (lang, words) => {
    for (const command of ['reproduce', 'summary']) {
      const { out } = await runCli([command, '--data', folder, '--lang', lang])
      expect(out).toContain(words)
      expect(out).not.toContain('NaN')
    }
  })

  it('leaves its key out for a program', async () => {
    for (const command of ['reproduce', 'summary']) {
      const { out, code } = await runCli([command, '--data', folder, '--format', 'json'])
      expect(code).toBe(command === 'reproduce' ? 1 : 0)
      const { figures } = JSON.parse(out)
      const [absent, ...others] = figures.toSorted((a: { id: string }) => (a.id === 'mix-2018' ? -1 : 1))
      expect(absent).toMatchObject({ id: 'mix-2018', published: 0.5, ok: false })
      expect(absent).not.toHaveProperty('computed')
      for (const figure of others) expect(figure.computed).toBeTypeOf('number')
    }
  })
})

describe('values that do not exist', () => {
  it('are no results for a program, and no bad usage', async () => {
    const command = 'project --indicator mix --years 2018'
    const json = await runCli(`${command} --format json`)
    expect([json.code, json.err]).toEqual([0, ''])
    expect(json.out).toContain('"results": []')
    expect(JSON.parse(json.out).results).toEqual([])
    const csv = await runCli(`${command} --format csv`)
    expect([csv.code, csv.err]).toEqual([0, ''])
    expect(csv.out).toBe('indicator,group,profession,technology,activity,year,value,unit,since\n')
  })

  it.each([
    'project --indicator mix --years 2018',
    'project --indicator mix --indicator headcount --years 2018',
    'explain mix --technology ia --year 2018',
    'compare lent rapide --indicator mix --technology ia --year 2018'
  ])('have their reason said by "%s"', async command => {
    const { code, out, err } = await runCli(command)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Aucune valeur pour 2018\u00a0: rien n’est libéré')
    const english = await runCli(`${command} --lang en`)
    expect(english.out).toContain('No value for 2018: nothing is freed')
    expect(out + english.out).not.toMatch(/NaN|undefined/)
  })

  it('have no key in an explanation nor in a comparison', async () => {
    const explained = await runCli('explain mix --technology ia --year 2018 --format json')
    expect([explained.code, explained.err]).toEqual([0, ''])
    const parsed = JSON.parse(explained.out)
    expect(parsed).toMatchObject({ indicator: 'mix', year: 2018, unit: 'share' })
    expect(parsed).not.toHaveProperty('value')
    expect(parsed.term).not.toHaveProperty('value')
    const compared = await runCli(
      'compare lent rapide --indicator mix --technology ia --year 2018 --format json'
    )
    const told = JSON.parse(compared.out)
    expect(compared.code).toBe(0)
    for (const key of ['from_value', 'to_value', 'difference']) expect(told).not.toHaveProperty(key)
    expect(told.steps).toEqual([])
  })

  it('are told from choices that no series answers', async () => {
    const { code, err } = await runCli('project --indicator entrants --group all --years 2030')
    expect(code).toBe(2)
    expect(err).toContain('retirer un filtre')
  })
})
