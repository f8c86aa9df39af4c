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
    const [, ...proposed] = shallow.out.replace(/\\\n +/g, '').split('Aller plus loin\u00a0:\n')
    expect(proposed).toEqual([
      '  horizon-soin explain potential --scenario lent --profession infirmier --year 2030 --top 1 --depth 12\n'
    ])
    const followed = await runCli(proposed[0]!.trim().split(/ +/).slice(1))
    expect(followed.out).toMatch(/time_use\.csv:\d+/)
    expect(followed.out).toMatch(/potential\.csv:\d+/)
    expect(followed.out).not.toContain('Aller plus loin')
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

  it('follows the largest contributions, and adds up those that it folds', async () => {
    const command = 'explain effective --group all --year 2030'
    const { out } = await runCli(`${command} --depth 1`)
    const values = [...out.matchAll(/Apport .*?(\d+(?:,\d)?)\u00a0%/gs)].map(([, value]) =>
      Number(value!.replace(',', '.'))
    )
    expect(values).toHaveLength(8)
    expect(values).toEqual([...values].sort((a, b) => b - a))
    const { out: top } = await runCli(`${command} --depth 1 --top 1`)
    expect(top).toMatch(/├─ Apport.*\n[\s\S]*└─ … et 7 autres, ensemble \d+\u00a0%/)
    const { term } = JSON.parse((await runCli(`${command} --top 2 --depth 1 --format json`)).out)
    expect(term.children).toHaveLength(2)
  })

  it('gives a row as it was written, and its note where nothing was read anywhere', async () => {
    const { out } = await runCli('explain headcount --profession aide-soignant --year 2018')
    expect(out).toMatch(/Effectif de la série +419\u202f500\u00a0personnes/)
    const gain = await runCli('explain effective --profession infirmier --year 2030 --top 1 --depth 12')
    expect(gain.out).toMatch(/potential\.csv:\d+[^─]*a priori 0\.\d+ \[0\u202f; 0\.\d+\], hypothese\n/)
    expect(gain.out.match(/midpoint a priori/g)).toHaveLength(1)
    const measured = await runCli('explain headcount --profession infirmier --year 2018')
    expect(measured.out).toContain('● mesuré')
    expect(measured.out).not.toContain('Âge par sexe non disponible')
  })

  it('says of which year the places are, and for whom', async () => {
    const { out } = await runCli('explain entrants --profession infirmier --year 2030')
    expect(out).toMatch(/Places de formation · 2014, pour une entrée en 2027 /)
  })
})
