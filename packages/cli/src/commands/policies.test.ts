import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'

const FRANCE = 'data/france-2026'
let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'horizon-'))
})

afterAll(() => rm(cwd, { recursive: true }))

interface Triple {
  low?: number
  mode: number
  high?: number
}

describe('policies', () => {
  it('prints what each is worth, and shares that add up to the package', async () => {
    const ran = await runCli(`policies --data ${FRANCE} --draws 0 --format json`)
    expect(ran.code).toBe(0)
    const { policies, package: whole, year, attribution_is_exact: isExact } = JSON.parse(ran.out)
    expect(year).toBe(2035)
    expect(isExact).toBe(true)
    expect(policies).toHaveLength(10)
    for (const measure of ['freed_fte', 'fte', 'capacity', 'value']) {
      const total = policies.reduce(
        (sum: number, one: { attribution: Record<string, number> }) => sum + one.attribution[measure]!,
        0
      )
      expect(Math.abs(total - whole[measure].mode)).toBeLessThan(1e-6 * (1 + Math.abs(total)))
    }
    const ranks = policies.map(({ rank }: { rank: number }) => rank)
    expect([...ranks].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('is the difference between two projections, one with it and one without', async () => {
    await writeFile(
      join(cwd, 'avec.yaml'),
      'id: avec\nlabel: { fr: avec, en: with }\npolicies: [{ id: proposition-19 }]\n'
    )
    const value = async (scenario: string, indicator: string) => {
      const asked = `project --data ${FRANCE} --scenario ${scenario} --group all --indicator ${indicator}`
      const { out } = await runCli(`${asked} --years 2032 --format json`)
      return JSON.parse(out).results[0].value as number
    }
    const file = join(cwd, 'avec.yaml')
    const without = await value('median', 'freed_fte')
    const freed = (await value(file, 'freed_fte')) - without
    const ran = await runCli(
      `policies --data ${FRANCE} --scenario median --policy proposition-19 --year 2032 --draws 0 --format json`
    )
    const [policy] = JSON.parse(ran.out).policies
    expect(freed).toBeGreaterThan(0)
    expect((policy.freed_fte as Triple).mode).toBeCloseTo(freed, 6)
    expect((policy.cost as Triple).mode).toBe(await value(file, 'policy_cost'))
    expect(policy.attribution.freed_fte).toBeCloseTo(freed, 6)
  })

  it('gives ranges, the same for the same seed', async () => {
    const command = `policies --data ${FRANCE} --policy proposition-19 --draws 100 --seed 4 --format`
    const [json, again, csv] = await Promise.all([
      runCli(`${command} json`),
      runCli(`${command} json`),
      runCli(`${command} csv`)
    ])
    expect(json.out).toBe(again.out)
    const { policies, draws, seed } = JSON.parse(json.out)
    expect([draws, seed]).toEqual([100, 4])
    const { low, mode, high } = policies[0].freed_fte as Required<Triple>
    expect(low).toBeLessThan(mode)
    expect(mode).toBeLessThan(high)
    expect(csv.out).toContain(`proposition-19,year,freed_fte,${low},${mode},${high},`)
  })

  it('counts no ratio where nothing is paid', async () => {
    const ran = await runCli(`policies --data ${FRANCE} --policy proposition-13 --draws 0 --format json`)
    const { policies } = JSON.parse(ran.out)
    expect(policies[0].cost.mode).toBe(0)
    expect(policies[0]).not.toHaveProperty('value_per_euro')
  })

  it('tells in a table what each does alone and among the others', async () => {
    const { out } = await runCli(`policies --data ${FRANCE} --draws 0`, { columns: 80 })
    expect(out).toContain('chaque mesure seule')
    expect(out).toContain('chaque mesure parmi les autres')
    expect(out).toContain('Toutes ensemble')
    expect(out).toMatch(/(hypothèses sur|les) \d+/)
    for (const line of out.split('\n')) expect(line.length).toBeLessThan(100)
  })

  it('says what is spent before the period, and which measures do nothing yet', async () => {
    const asked = `policies --data ${FRANCE} --policy proposition-19 --draws 0`
    const plain = ({ out }: { out: string }) => out.replace(/\s+/g, ' ')
    const later = plain(await runCli(`${asked} --period 2036-2045`))
    expect(later).toMatch(/Dépensés avant 2036, .*Un plan pour les compétences \(n° 19\), [1-9]\d* M€\./)
    expect(later).not.toContain('Sans effet encore')
    const early = plain(await runCli(`${asked} --year 2027`))
    expect(early).toMatch(/Sans effet encore en 2027 : .*qui commence en 2028/)
    expect(early).not.toContain('Dépensés avant')
  })

  it('has draws of what the measures of a scenario cost, and counts them among the inputs', async () => {
    await writeFile(
      join(cwd, 'p19.yaml'),
      'id: p\nlabel: { fr: p, en: p }\npolicies: [{ id: proposition-19 }]\n'
    )
    const asked = `ensemble --data ${FRANCE} --indicator policy_cost --years 2030 --draws 128`
    const [json, table] = await Promise.all([
      runCli(`${asked} --scenario ${join(cwd, 'p19.yaml')} --format json`),
      runCli(`${asked} --scenario ${join(cwd, 'p19.yaml')}`)
    ])
    const [row] = JSON.parse(json.out).results
    expect(row.quantiles['0.05']).toBeLessThan(row.quantiles['0.5'])
    expect(row.quantiles['0.5']).toBeLessThan(row.quantiles['0.95'])
    expect(table.out.replace(/\s+/g, ' ')).toMatch(/mesures 2\)/)
    expect(table.err).not.toContain('série')
  })

  it('says that no measure is in force, or none yet, or that one starts too late', async () => {
    const asked = `explain policy_cost --data ${FRANCE} --year 2030`
    const said = ({ err }: { err: string }) => err.replace(/\s+/g, ' ')
    expect(said(await runCli(asked))).toContain('aucune mesure en vigueur')
    const file = join(cwd, 'tard.yaml')
    await writeFile(
      file,
      'id: tard\nlabel: { fr: tard, en: late }\npolicies: [{ id: proposition-19, start: 2060 }]\n'
    )
    const late = said(await runCli(`${asked} --scenario ${file}`))
    expect(late).toContain('aucune mesure du scénario ne compte en 2030')
    expect(late).toMatch(/après la dernière année du calcul \(2050\).*Un plan pour les compétences/)
  })

  it('refuses what it cannot answer, and says what to change', async () => {
    const refused = async (command: string, expected: RegExp) => {
      const { code, err } = await runCli(command)
      expect(code, command).toBe(2)
      expect(err.replace(/\s+/g, ' '), command).toMatch(expected)
    }
    await refused('policies --policy proposition-20', /Vouliez-vous dire/)
    await refused('policies --year 1990', /hors du jeu de données/)
    await refused('policies --period 2035-2030', /n’est pas une période/)
    await refused('policies --period demain', /n’est pas une période/)
    await refused('policies --draws 12', /100 au moins/)
    await runCli('new jeu', { cwd })
    for (const command of ['policies', 'project --indicator policy_cost']) {
      const { code, err } = await runCli(`${command} --data jeu`, { cwd })
      expect(code, command).toBe(2)
      expect(err.replace(/\s+/g, ' '), command).toMatch(/pas de mesures\. Ajouter policies\.csv/)
    }
  })
})
