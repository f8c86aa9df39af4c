import { describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'

interface TermRecord {
  key: string
  label: string
  value: number
  relation: string
  children: TermRecord[]
  input?: { source: string; status: string; row: { file: string; line: number } }
}

const leaves = (term: TermRecord): TermRecord[] =>
  term.children.length === 0 ? [term] : term.children.flatMap(leaves)

describe('explain', () => {
  it('shows terms, relations, statuses with their word, and rows of the data', async () => {
    const { out, code } = await runCli('explain effective --profession infirmier --year 2030 --depth 6')
    expect(code).toBe(0)
    expect(out).toMatch(/^Gain effectif · Infirmi.* · 2030\u00a0: \d+\u00a0%\n/)
    expect(out).toContain('= la somme de')
    expect(out).toContain('├─ ')
    expect(out).toMatch(/[●◉◐○◌] (mesuré|publié|expert|reconstitué|hypothèse)/)
    expect(out).toMatch(/time_use\.csv:\d+/)
    expect(out).toMatch(/adoption\.csv:\d+/)
  })

  it('says how to go deeper, and stops saying it at the end', async () => {
    const shallow = await runCli(
      'explain potential --profession infirmier --year 2030 --scenario lent --depth 1'
    )
    expect(shallow.out.replaceAll('\n ', '')).toContain(
      '--scenario lent --profession infirmier --year 2030 --depth 2'
    )
    expect(shallow.out).toMatch(/… \d termes à ouvrir/)
    const deep = await runCli('explain potential --profession infirmier --year 2030 --depth 20')
    expect(deep.out).not.toContain('à ouvrir')
    expect(deep.out).not.toContain('--depth')
  })

  it('gives the tree as json, whole or cut', async () => {
    const { out } = await runCli('explain potential --profession infirmier --year 2030 --format json')
    const parsed = JSON.parse(out)
    expect(Object.keys(parsed)).toEqual([
      'dataset',
      'scenario',
      'indicator',
      'group',
      'profession',
      'technology',
      'year',
      'value',
      'unit',
      'term'
    ])
    const sum = parsed.term.children.reduce((total: number, child: TermRecord) => total + child.value, 0)
    expect(sum).toBeCloseTo(parsed.value, 12)
    for (const leaf of leaves(parsed.term)) expect(leaf.input?.row.line).toBeGreaterThan(1)
    const cut = JSON.parse(
      (await runCli('explain potential --profession infirmier --year 2030 --depth 1 --format json')).out
    )
    expect(cut.term.children.every((child: TermRecord) => child.children.length === 0)).toBe(true)
  })

  it('explains the value that project gives', async () => {
    const explained = JSON.parse(
      (await runCli('explain freed_fte --group medical --year 2040 --scenario rapide --format json')).out
    )
    const projected = JSON.parse(
      (
        await runCli(
          'project --indicator freed_fte --group medical --years 2040 --scenario rapide --format json'
        )
      ).out
    )
    expect(explained.value).toBe(projected.results[0].value)
  })
})
