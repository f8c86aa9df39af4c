/** The pictures of `project`, `compare` and `reproduce`. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'

const made: string[] = []
const temporary = async () => {
  made.push(await mkdtemp(join(tmpdir(), 'horizon-')))
  return made.at(-1)!
}
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true })
})

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

describe.each([
  ['project', 'Infirmières et infirmiers', 'Nurses'],
  ['project --chart mix --years 2040 --profession radiologue', '2040', 'Radiologists'],
  ['project --chart pyramid --profession infirmier', '2018', 'Nurses'],
  ['project --chart professions --scenario rapide', 'Scénario rapide', 'Fast scenario'],
  ['reproduce', '2019', 'published'],
  ['compare lent rapide --year 2030', 'lent → rapide', 'Effective gain'],
  ['compare lent rapide --year 2030 --profession infirmier --indicator freed_fte', '2030', 'nurses']
])('%s', (command, french, english) => {
  it('writes its picture in both languages, and prints what it printed without', async () => {
    const cwd = await temporary()
    const { out, code, err } = await runCli(`${command} --svg a.svg --png a.png`, { cwd })
    expect([code, err, (await readdir(cwd)).sort()]).toEqual([0, '', ['a.png', 'a.svg']])
    const plain = await runCli(command.replace(/ --chart \w+/, ''), { cwd })
    expect(out).toBe(`${plain.out}\nImage écrite\u00a0: a.svg, a.png\n`)
    const svg = await readFile(join(cwd, 'a.svg'), 'utf8')
    expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\s*$/)
    expect(svg).toContain(french)
    expect(svg).not.toMatch(/undefined|NaN/)
    expect((await readFile(join(cwd, 'a.png'))).subarray(0, 8)).toEqual(SIGNATURE)
    await runCli(`${command} --svg en.svg --lang en`, { cwd })
    expect(await readFile(join(cwd, 'en.svg'), 'utf8')).toContain(english)
  })
})

describe('a comparison of what does not exist', () => {
  it('is drawn as such', async () => {
    const cwd = await temporary()
    const command = 'compare lent rapide --year 2018 --indicator mix --technology ia --svg a.svg'
    const { code } = await runCli(command, { cwd })
    expect(code).toBe(0)
    expect(await readFile(join(cwd, 'a.svg'), 'utf8')).not.toContain('NaN')
  })
})
