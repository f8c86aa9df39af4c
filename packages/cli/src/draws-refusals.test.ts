import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.js'
import { displayWidth } from './width.js'

let cwd = ''
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'horizon-'))
  await mkdir(join(cwd, 'folder'))
  await writeFile(join(cwd, 'file'), '')
})
afterAll(() => rm(cwd, { recursive: true }))

describe('what cannot be drawn', () => {
  it.each([
    ['ensemble --draws 0', '--draws\u00a0: «\u00a00\u00a0»', 'de 1 à 10\u202f000\u202f000'],
    ['ensemble --draws -5', '«\u00a0-5\u00a0»', 'nombre entier'],
    ['ensemble --draws many', '«\u00a0many\u00a0»', 'nombre entier'],
    ['ensemble --draws 1e9', '«\u00a01e9\u00a0»', 'nombre entier'],
    ['ensemble --draws 99999999', '«\u00a099999999\u00a0»', '10\u202f000\u202f000'],
    ['ensemble --seed 1.5', '--seed\u00a0: «\u00a01.5\u00a0»', 'par exemple 1'],
    ['ensemble --seed -1', '«\u00a0-1\u00a0»', 'par exemple 1'],
    ['sensitivity --seed x', '«\u00a0x\u00a0»', 'par exemple 1'],
    ['ensemble --workers 0', '--workers\u00a0: «\u00a00\u00a0»', 'de 1 à 256'],
    ['sensitivity --points 3', '--points\u00a0: «\u00a03\u00a0»', 'de 16 à 1\u202f000\u202f000'],
    ['ensemble --input postrior', '--input\u00a0: «\u00a0postrior\u00a0»', '«\u00a0posterior\u00a0»\u202f?'],
    ['ensemble --above 3', '--above', '--indicator'],
    ['ensemble --above 3 --indicator fte,mix', 'seul indicateur', '--indicator'],
    ['ensemble --above x --indicator fte', '«\u00a0x\u00a0»', '230000'],
    ['ensemble --above 3% --indicator fte', '«\u00a03%\u00a0»', '230000'],
    ['ensemble --above 24 --indicator effective', '«\u00a024\u00a0»', 'écrire 24%'],
    ['ensemble --above 0,24 --indicator effective', '«\u00a00,24\u00a0»', '0.24'],
    ['ensemble --convergence --format csv', '--convergence', 'table ou json'],
    ['ensemble --indicator fte --above 1 --format csv', '--above', 'table ou json'],
    ['ensemble --indicator efective', '«\u00a0efective\u00a0»', '«\u00a0effective\u00a0»\u202f?'],
    ['sensitivity --indicator mix', '--technology', 'ia, numerique, robotique'],
    ['sensitivity --year 1999', '1999', 'de 2018 à 2050'],
    ['sensitivity --group all --profession infirmier', '--group', 'choisir'],
    ['ensemble --svg a.svg', 'un seul indicateur', '--indicator'],
    ['ensemble --svg a.svg --indicator fte,effective', 'un seul indicateur', '--indicator'],
    [
      'ensemble --svg a.svg --indicator fte --profession infirmier,radiologue',
      'seule profession',
      '--profession'
    ],
    ['ensemble --svg a.svg --indicator entrants', 'Ensemble des professions', '--profession infirmier'],
    ['ensemble --indicator fte --svg nowhere/a.svg', 'nowhere/a.svg', 'Le créer'],
    ['ensemble --indicator fte --svg file/a.svg', 'file/a.svg', 'Le créer'],
    ['ensemble --indicator fte --png folder', 'est un dossier', 'fichier'],
    ['ensemble --indicator fte --png=', '--png', 'nom du fichier'],
    ['ensemble --indicator fte --svg a --png a', 'même fichier', 'deux noms'],
    ['ensemble --indicator fte --svg /dev/null', '/dev/null', 'fichier ordinaire'],
    ['sensitivity --chart pie --svg a.svg', '--chart\u00a0: «\u00a0pie\u00a0»', 'sobol, tornado'],
    ['sensitivity --chart tornado', '--chart', '--svg'],
    ['project --chart mixx --svg a.svg', '«\u00a0mixx\u00a0»', '«\u00a0mix\u00a0»\u202f?'],
    ['project --svg a.svg --group all', 'mix', '--group'],
    ['project --svg a.svg --since 2025', 'mix', '--since'],
    ['project --svg a.svg --indicator fte', 'mix', '--indicator fte'],
    ['project --svg a.svg --chart pyramid', 'une seule profession', '--profession'],
    ['project --svg a.svg --chart pyramid --profession cadre-de-sante', 'une seule profession', 'infirmier']
  ])('"%s" is refused with what and how', async (command, what, how) => {
    const before = await readdir(cwd)
    const { code, out, err } = await runCli(command, { cwd })
    const said = err.replace(/\n */g, ' ')
    expect([code, out]).toEqual([2, ''])
    expect(said).toContain(what)
    expect(said).toContain(how)
    const english = await runCli(`${command} --lang en`, { cwd })
    expect(english.code).toBe(2)
    expect(english.err).toMatch(/^error: /)
    expect(english.err).not.toBe(err)
    for (const line of `${err}${english.err}`.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
    expect(await readdir(cwd)).toEqual(before)
  })

  it.skipIf(process.getuid?.() === 0)('is a picture in a folder that may not be written', async () => {
    const { code, err } = await runCli('ensemble --indicator fte --svg /a.svg', { cwd })
    expect([code, err]).toEqual([2, expect.stringContaining('accès refusé')])
  })
})
