import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'
import { displayWidth } from '../width.js'

const QUICK = '--draws 256 --years 2030'

const made: string[] = []
const temporary = async () => {
  made.push(await mkdtemp(join(tmpdir(), 'horizon-')))
  return made.at(-1)!
}
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true })
})

const json = async (command: string) => JSON.parse((await runCli(`${command} --format json`)).out)

describe('ensemble --format json', () => {
  it('has the keys of the format on top of those of project', async () => {
    const told = await json(`ensemble ${QUICK}`)
    expect(Object.keys(told)).toEqual(['dataset', 'scenario', 'draws', 'seed', 'input', 'results'])
    expect(told).toMatchObject({ scenario: 'median', draws: 256, seed: 1, input: 'pert' })
    const projected = await json('project --years 2030')
    expect(told.results).toHaveLength(projected.results.length)
    for (const [i, row] of told.results.entries()) {
      expect(Object.keys(row)).toEqual([...Object.keys(projected.results[i]), 'mean', 'se', 'quantiles'])
      expect(row).toMatchObject(projected.results[i])
      const quantiles = Object.values(row.quantiles) as number[]
      expect(Object.keys(row.quantiles)).toEqual(['0.05', '0.25', '0.5', '0.75', '0.95'])
      expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b))
    }
  })

  it('is the same whatever the language and the way of running, and another with another seed', async () => {
    const command = `ensemble ${QUICK} --indicator effective`
    const first = await json(`${command} --workers 1`)
    expect(await json(`${command} --lang en`)).toEqual(first)
    const other = await json(`${command} --seed 2`)
    expect(other.results[0].mean).not.toBe(first.results[0].mean)
    expect(other.results[0].mean).toBeCloseTo(first.results[0].mean, 2)
  })

  it('holds the scenario’s own value within its range, and reports what was chosen', async () => {
    const told = await json(`ensemble ${QUICK} --indicator effective --profession infirmier --scenario lent`)
    const [row, ...rest] = told.results
    expect(rest).toEqual([])
    expect(row).toMatchObject({ indicator: 'effective', profession: 'infirmier', group: null, year: 2030 })
    expect(row.value).toBe(
      (await json('project --scenario lent --years 2030 --indicator effective --profession infirmier'))
        .results[0].value
    )
    expect(row.quantiles['0.05']).toBeLessThan(row.quantiles['0.95'])
    expect(row.se).toBeGreaterThan(0)
  })

  it('gives chances, that fall as the threshold rises, of all professions where none was chosen', async () => {
    const told = await json(`ensemble ${QUICK} --indicator people_above --above 100000 --above 400000`)
    expect(told.chances.map((chance: object) => Object.keys(chance))).toEqual([
      ['indicator', 'group', 'profession', 'technology', 'year', 'above', 'chance', 'se'],
      ['indicator', 'group', 'profession', 'technology', 'year', 'above', 'chance', 'se']
    ])
    const [low, high] = told.chances
    expect(low).toMatchObject({ indicator: 'people_above', group: 'all', year: 2030, above: 100_000 })
    expect(low.chance).toBeGreaterThan(high.chance)
    // A quantile is passed by the rest of the draws.
    const { quantiles } = told.results.find((row: { group: string }) => row.group === 'all')
    const asked = await json(`ensemble ${QUICK} --indicator people_above --above ${quantiles['0.75']}`)
    expect(asked.chances[0].chance).toBeCloseTo(0.25, 2)
  })

  it('reads a share as a fraction or in percent', async () => {
    const command = `ensemble ${QUICK} --indicator effective --group all`
    const [fraction] = (await json(`${command} --above 0.24`)).chances
    const [percent] = (await json(`${command} --above 24%`)).chances
    expect(percent).toEqual(fraction)
    expect(fraction.above).toBe(0.24)
  })

  it('gives the convergence, which ends at the mean', async () => {
    const told = await json(
      'ensemble --draws 600 --years 2030 --indicator effective --group all --convergence'
    )
    const [{ convergence, mean, se }] = told.results
    expect(convergence.map((point: { draws: number }) => point.draws)).toEqual([256, 512, 600])
    expect(convergence.at(-1)).toEqual({ draws: 600, mean, se })
  })
})

describe('ensemble --format csv', () => {
  it('is a tidy table of the same numbers', async () => {
    const command = `ensemble ${QUICK} --indicator adoption`
    const [header, ...lines] = (await runCli(`${command} --format csv`)).out.trimEnd().split('\n')
    expect(header).toBe(
      'indicator,group,profession,technology,activity,year,value,unit,mean,se,q0.05,q0.25,q0.5,q0.75,q0.95,since'
    )
    const { results } = await json(command)
    expect(lines).toEqual(
      results.map(({ quantiles, since, ...row }: { quantiles: object; since: number | null }) =>
        [...Object.values(row), ...Object.values(quantiles), since].map(cell => cell ?? '').join(',')
      )
    )
  })
})

describe('ensemble for reading', () => {
  it('says the finding, what is uncertain, what is fixed and the error of drawing', async () => {
    const { out, code } = await runCli('ensemble --draws 512')
    expect(code).toBe(0)
    const said = out.replace(/\s+/g, ' ')
    expect(said).toMatch(
      /Gain effectif en 2030 : 24 % dans le scénario ; neuf chances sur dix entre 2\d et (2|3)\d %, médiane 24 %/
    )
    expect(said).toContain(
      '86 entrées (gain potentiel 3, adoption 19, emploi du temps 40, démographie 16, besoin de soins 8)'
    )
    expect(said).not.toContain('qui suivent une série')
    expect(said).toMatch(
      /512 tirages, graine 1\. Moyenne de « Gain effectif » en 2030 : 2\d,\d+ %, à 0,\d+ point près \(deux erreurs types de tirage\)/
    )
    expect(out).toMatch(/scénario +5\u00a0% +25\u00a0% +médiane +75\u00a0% +95\u00a0%/)
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })

  it('shows the main indicators of all professions, or every aggregate of what is asked', async () => {
    const main = await runCli(`ensemble ${QUICK}`)
    expect(main.out).not.toContain('Radiologues')
    expect(main.out).toContain('Autres indicateurs')
    const asked = await runCli(`ensemble ${QUICK} --indicator effective --lang en`)
    expect(asked.out).toMatch(/Radiologists +1\d% +1\d%/)
    expect(asked.out).toContain('nine chances in ten between')
  })

  it('tells a chance with its error, and one that every draw or none agrees on as such', async () => {
    const { out } = await runCli(
      `ensemble ${QUICK} --indicator people_above --above 230000 --above 2 --above 1000000000`
    )
    const said = out.replace(/\s+/g, ' ')
    expect(said).toMatch(
      /plus de 230 000 personnes dépassent 30 % de temps libéré en 2030 : (6|7)\d % \(à [\d,]+ points? près\)/
    )
    expect(said).toContain('> 98,8 % (chacun des 256 tirages)')
    expect(said).toContain('< 1,2 % (aucun des 256 tirages)')
  })

  it('says so where nothing is uncertain or one draw cannot tell', async () => {
    const known = await runCli('ensemble --draws 64 --indicator headcount --years 2018')
    expect(known.out.replace(/\s+/g, ' ')).toMatch(/en 2018 : .*que les entrées incertaines ne changent pas/)
    expect(known.out.replace(/\s+/g, ' ')).toContain('aucune erreur de tirage')
    const one = await runCli('ensemble --draws 1 --years 2030')
    expect([one.code, one.out.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringContaining('Erreur de tirage inconnue')
    ])
  })
})

describe('ensemble --svg --png', () => {
  it('writes a fan, and says which files', async () => {
    const cwd = await temporary()
    const command = 'ensemble --draws 64 --indicator effective --svg fan.svg --png fan.png'
    const { out, code } = await runCli(command, { cwd })
    expect([code, (await readdir(cwd)).sort()]).toEqual([0, ['fan.png', 'fan.svg']])
    expect(out).toContain('Image écrite\u00a0: fan.svg, fan.png')
    const svg = await readFile(join(cwd, 'fan.svg'), 'utf8')
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg).toContain('@font-face')
    expect(svg).toContain('graine 1')
    expect((await readFile(join(cwd, 'fan.png'))).subarray(0, 8)).toEqual(
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    )
  })

  it('leaves data for a program alone on the output', async () => {
    const cwd = await temporary()
    const { out, err } = await runCli(
      'ensemble --draws 64 --years 2030 --indicator effective --group all --format json --svg a.svg',
      { cwd }
    )
    expect(JSON.parse(out).results).toHaveLength(1)
    expect(err).toContain('Image écrite\u00a0: a.svg')
  })

  it('replaces a picture that was there', async () => {
    const cwd = await temporary()
    await writeFile(join(cwd, 'a.svg'), 'old')
    await runCli('ensemble --draws 64 --indicator effective --svg a.svg', { cwd })
    expect(await readFile(join(cwd, 'a.svg'), 'utf8')).toContain('</svg>')
  })
})

describe('ensemble --input posterior', () => {
  it('is refused where the dataset has none, with the command that makes one', async () => {
    const cwd = await temporary()
    await runCli('new mine', { cwd })
    const { code, out, err } = await runCli('ensemble --data mine --input posterior', { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err.replace(/\s+/g, ' ')).toContain('horizon-soin calibrate --posterior --data mine')
  })
})

describe('ensemble stopped by Ctrl-C', () => {
  it('exits with 130 and leaves no file', async () => {
    const cwd = await temporary()
    const command = 'ensemble --draws 1000000 --workers 1 --indicator effective --svg a.svg'
    const { out, err, code } = await runCli(command, { cwd, interruptAfter: 20 })
    expect([code, out, err]).toEqual([130, '', 'interrompu\u00a0: rien n’a été écrit.\n'])
    expect(await readdir(cwd)).toEqual([])
  })
})
