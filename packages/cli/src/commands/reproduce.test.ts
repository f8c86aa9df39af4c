import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'

const REFERENCE = fileURLToPath(new URL('../../../../data/etude-2019', import.meta.url))
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'horizon-'))
  await cp(REFERENCE, folder, { recursive: true })
  const file = join(folder, 'published.csv')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(',about,0.24,0.005,', ',about,0.9,0.005,'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Takes the table away, and its name out of the descriptor. */
async function removePublished(): Promise<void> {
  const file = join(folder, 'datapackage.json')
  const descriptor = JSON.parse(await readFile(file, 'utf8'))
  const resources = descriptor.resources.filter(({ name }: { name: string }) => name !== 'published')
  await writeFile(file, JSON.stringify({ ...descriptor, resources }))
  await rm(join(folder, 'published.csv'))
}

describe('reproduce', () => {
  it('has the keys of the format and a code of 0 where every figure is returned', async () => {
    const { out, err, code } = await runCli('reproduce --format json')
    const { figures } = JSON.parse(out)
    expect([code, err]).toEqual([0, ''])
    for (const figure of figures) {
      expect(Object.keys(figure)).toEqual([
        'id',
        'published',
        'computed',
        'comparison',
        'tolerance',
        'ok',
        'range',
        'label',
        'place'
      ])
      expect(figure.ok).toBe(true)
    }
    expect(figures.map((figure: { id: string }) => figure.id)).toContain('effective-all-2030')
  })

  it('gives the range that the published figures leave beside each, where the dataset keeps a posterior', async () => {
    const { out } = await runCli('reproduce --format json')
    const { figures } = JSON.parse(out) as {
      figures: { id: string; range?: { low: number; high: number } }[]
    }
    const { range } = figures.find(({ id }) => id === 'potential-all-2030')!
    expect(range!.low).toBeGreaterThan(0.44)
    expect(range!.high).toBeLessThan(0.46)
    expect((await runCli('reproduce')).out).toContain('5 à 95')
    await rm(join(folder, 'calibration/posterior.csv'))
    const without = await runCli(['reproduce', '--data', folder, '--format', 'json'])
    expect(without.out).not.toContain('"range"')
  })

  it('says each figure in the words of its publication', async () => {
    const { out } = await runCli('reproduce')
    for (const words of [
      'environ 45\u00a0%',
      'plus de 230\u202f000',
      'près de 300\u202f000',
      'environ 15\u00a0points'
    ])
      expect(out).toContain(words)
    expect(out).toContain('§1.3.2, message 7')
    const english = await runCli('reproduce --lang en')
    for (const words of ['about 45%', 'over 230,000', 'nearly 300,000']) expect(english.out).toContain(words)
  })

  it('exits with 1 and names the figure that is not returned, in the table, in json and in the summary', async () => {
    const table = await runCli(['reproduce', '--data', folder])
    expect(table.code).toBe(1)
    expect(table.out).toMatch(/environ 90\u00a0% +24,\d\u00a0% ✗/)
    expect(table.out).toContain('Non retrouvés\u00a0: effective-all-2030')
    const json = await runCli(['reproduce', '--data', folder, '--format', 'json'])
    expect(json.code).toBe(1)
    const off = JSON.parse(json.out).figures.filter((figure: { ok: boolean }) => !figure.ok)
    expect(off).toMatchObject([{ id: 'effective-all-2030', published: 0.9, comparison: 'about' }])
    const summary = await runCli(['--data', folder])
    expect(summary.code).toBe(0)
    expect(summary.out).toContain('✗')
    expect(summary.out).toMatch(/retrouve \d+ des \d+ chiffres/)
  })

  it('says of a dataset that it published nothing, and to a program too', async () => {
    const text = await readFile(join(folder, 'published.csv'), 'utf8')
    await writeFile(join(folder, 'published.csv'), `${text.split('\n')[0]}\n`)
    for (const lack of [async () => {}, removePublished]) {
      await lack()
      const { code, out, err } = await runCli(['reproduce', '--data', folder])
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain('aucun chiffre publié à retrouver (published.csv)')
      const json = await runCli(['reproduce', '--data', folder, '--format', 'json'])
      expect([json.code, json.err, json.out]).toEqual([0, '', '{\n  "figures": []\n}\n'])
    }
  })
})

describe('summary', () => {
  it('fits one screen, with findings that follow the numbers', async () => {
    const { out } = await runCli('', { columns: 80 })
    expect(out.trimEnd().split('\n').length).toBeLessThanOrEqual(28)
    const { results } = JSON.parse(
      (await runCli('project --indicator effective --group all --years 2030 --format json')).out
    )
    expect(out).toContain(`libéreraient ${Math.round(results[0].value * 100)}\u00a0% du temps`)
    expect(out).toContain('Scénario médian (median), en 2030\u00a0:')
    expect(out).toContain('horizon-soin project')
    expect(out).toContain('compare adoption-lente adoption-rapide --year 2030')
  })

  it('gives its figures as json', async () => {
    const { out } = await runCli('summary --format json')
    const { dataset, figures } = JSON.parse(out)
    expect(dataset).toBe('etude-2019')
    expect(figures[0]).toMatchObject({ id: 'potential-all-2030', published: 0.45, ok: true })
  })
})
