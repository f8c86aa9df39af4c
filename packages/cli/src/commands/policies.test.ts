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
    expect(out).toMatch(/hypothèses sur \d+/)
    for (const line of out.split('\n')) expect(line.length).toBeLessThan(100)
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
