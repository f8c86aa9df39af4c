import { mkdtemp, rm } from 'node:fs/promises'
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

interface Row {
  indicator: string
  profession: string
  year: number
  value: number
  unit: string
}

const valueAt = (rows: readonly Row[], indicator: string, profession: string, year: number) =>
  rows.find(row => row.indicator === indicator && row.profession === profession && row.year === year)!.value

describe('balance', () => {
  it('prints capacity, need and balance of each profession, and their terms, which add up', async () => {
    const ran = await runCli(`balance --data ${FRANCE} --years 2026,2040 --format json`)
    expect(ran.code).toBe(0)
    const { results, terms, balance_base_year: base } = JSON.parse(ran.out)
    expect(base).toBe(2026)
    expect(new Set(results.map((row: Row) => row.indicator))).toEqual(
      new Set(['capacity', 'need', 'balance'])
    )
    for (const term of terms) {
      const at = (indicator: string) => valueAt(results, indicator, term.profession, term.year)
      expect(term.fte + term.care).toBeCloseTo(at('capacity'), 4)
      expect(term.need_at_base + term.population + term.trend).toBeCloseTo(at('need'), 4)
      expect(at('capacity') - at('need')).toBeCloseTo(at('balance'), 6)
      if (term.year === base) expect(at('balance')).toBeCloseTo(0, 6)
    }
  })

  it('gives what project gives', async () => {
    const [own, other] = await Promise.all([
      runCli(`balance --data ${FRANCE} --profession infirmier --years 2040 --format csv`),
      runCli(
        `project --data ${FRANCE} --profession infirmier --years 2040 --indicator capacity --indicator need --indicator balance --format csv`
      )
    ])
    expect(own.out).toBe(other.out)
    expect(own.out.split('\n')).toHaveLength(5)
  })

  it('says what the balance starts from, in a table of 80 columns', async () => {
    const { out } = await runCli(`balance --data ${FRANCE} --profession radiologue`, { columns: 80 })
    expect(out).toContain('et non ce qui')
    expect(out).toContain('En poste en 2026')
    const { out: english } = await runCli(`balance --data ${FRANCE} --profession radiologue --lang en`)
    expect(english).toContain('not what is missing today')
  })

  it('says which files tell a need where none does', async () => {
    await runCli('new jeu', { cwd })
    const commands = [
      'balance',
      'project --indicator need',
      'explain need --profession infirmier --year 2030'
    ]
    for (const command of commands) {
      const { code, err } = await runCli(`${command} --data jeu`, { cwd })
      expect(code, command).toBe(2)
      expect(err.replace(/\s+/g, ' '), command).toMatch(/besoin.* Ajouter population\.csv, care_use\.csv/)
    }
  })

  it('refuses what it does not know', async () => {
    const unknown = await runCli('balance --profession chirurgen')
    expect(unknown.code).toBe(2)
    expect(unknown.err.replace(/\s+/g, ' ')).toContain('Vouliez-vous dire « chirurgien »')
    expect((await runCli('balance --years 3000')).code).toBe(2)
  })
})
