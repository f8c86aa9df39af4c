import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../testing/run-cli.js'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'horizon-'))
  await runCli('new jeu', { cwd })
})
afterEach(() => rm(cwd, { recursive: true }))

/** Gives each row of a table of the dataset the date that `dateOf` says, by its line. */
async function dateRows(file: string, dateOf: (line: number) => string): Promise<void> {
  const path = join(cwd, 'jeu', file)
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
  const dated = lines.map((line, i) => `${line},${i === 0 ? 'use_by' : dateOf(i + 1)}`)
  await writeFile(path, `${dated.join('\n')}\n`)
}

async function addVariants(): Promise<void> {
  const path = join(cwd, 'jeu', 'datapackage.json')
  const descriptor = JSON.parse(await readFile(path, 'utf8'))
  descriptor.horizon.variants = [
    { id: 'routine', label: { fr: 'mesuré en routine', en: 'measured in routine' } },
    { id: 'meilleurs', label: { fr: 'meilleurs sites', en: 'best sites' } }
  ]
  await writeFile(path, JSON.stringify(descriptor))
  await mkdir(join(cwd, 'jeu', 'variants', 'meilleurs'), { recursive: true })
  const potential = await readFile(join(cwd, 'jeu', 'potential.csv'), 'utf8')
  await writeFile(
    join(cwd, 'jeu', 'variants', 'meilleurs', 'potential.csv'),
    potential.replaceAll('0.1,0.2,0.3,', '0.3,0.4,0.5,')
  )
}

describe('validate, of what is past its date', () => {
  it('tells one line a file and date, and a program every row; the dataset stays valid', async () => {
    await dateRows('adoption.csv', line => (line === 5 ? '' : line > 10 ? '2029-12-31' : '2028-06-30'))
    const { out, code } = await runCli('validate jeu --date 2029-01-01', { cwd, columns: 200 })
    expect(code).toBe(0)
    expect(out).toContain('jeu de données valide')
    expect(out).toContain(
      'adoption.csv\u00a0: 8 valeurs données jusqu’au 2028-06-30 (lignes 2 à 4, 6 à 10)\n'
    )
    expect(out).toContain('8 valeurs à revoir\u00a0: leur date est passée, au 2029-01-01.')
    expect(out).not.toContain('remarque')
    const english = await runCli('validate jeu --date 2029-01-01 --lang en', { cwd, columns: 200 })
    expect(english.out).toContain('8 values given until 2028-06-30 (lines 2 to 4, 6 to 10)')

    const {
      remarks,
      past_use_by: past,
      valid
    } = JSON.parse((await runCli('validate jeu --date 2029-01-01 --format json', { cwd })).out)
    expect([valid, remarks.length, past.length]).toEqual([true, 8, 8])
    expect(past[0]).toEqual({ file: 'adoption.csv', line: 2, use_by: '2028-06-30', profession: 'infirmier' })
  })

  it('is of today where no date is given', async () => {
    await dateRows('time_use.csv', line => (line === 2 ? '2001-01-01' : line === 3 ? '2999-12-31' : ''))
    const { out, code } = await runCli('validate jeu', { cwd })
    expect(code).toBe(0)
    expect(out).toContain('une valeur donnée jusqu’au 2001-01-01 (ligne 2)')
    expect(out).toContain('1 valeur à revoir')
  })

  it('refuses what is no date', async () => {
    for (const date of ['2026-02-30', '9999-12-31', '2026', 'demain', '']) {
      const { err, out, code } = await runCli(['validate', 'jeu', '--date', date], { cwd })
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(`--date\u00a0: «\u00a0${date}\u00a0» n’est pas un jour du calendrier`)
      expect(err.replace(/\s+/g, ' ')).toContain('d’une année de 1000 à 3000')
    }
  })
})

describe('a dataset with variants', () => {
  beforeEach(addVariants)

  it('is validated whole: the faults of each variant, under the name of its file', async () => {
    const valid = await runCli('validate jeu', { cwd, columns: 120 })
    expect(valid.code).toBe(0)
    expect(valid.out).toContain(
      'Variantes lues\u00a0: mesuré en routine (routine), meilleurs sites (meilleurs).'
    )
    const path = join(cwd, 'jeu', 'variants', 'meilleurs', 'potential.csv')
    await writeFile(path, (await readFile(path, 'utf8')).replace('0.3,0.4,0.5', '0.3,4,0.5'))
    const bad = await runCli('validate jeu --format json', { cwd })
    expect(bad.code).toBe(2)
    expect(JSON.parse(bad.out).faults).toMatchObject([
      { file: 'variants/meilleurs/potential.csv', column: 'median' }
    ])
    expect((await runCli('validate jeu#routine', { cwd })).code).toBe(0)
    expect((await runCli('validate jeu#meilleurs', { cwd })).code).toBe(2)
    const stopped = await runCli('project --data jeu#meilleurs', { cwd })
    expect([stopped.code, stopped.out]).toEqual([2, ''])
    expect(stopped.err).toMatch(/horizon-soin validate jeu\n/)
  })

  it('is opened as DIR#VARIANT, and says which it is', async () => {
    const json = async (data: string) =>
      JSON.parse(
        (
          await runCli(
            `project --data ${data} --indicator potential --group all --years 2030 --format json`,
            { cwd }
          )
        ).out
      ).results[0].value as number
    expect(await json('jeu#routine')).toBe(await json('jeu'))
    expect(await json('jeu#meilleurs')).toBeGreaterThan((await json('jeu')) + 0.01)
    const { out } = await runCli('summary --data jeu#meilleurs', { cwd, columns: 120 })
    expect(out).toContain('Mon établissement (exemple) (meilleurs sites)')
    expect(out).toContain(
      'Variante\u00a0: meilleurs sites (meilleurs). L’autre\u00a0: mesuré en routine (routine), --data jeu#routine.'
    )
    expect(out).toContain('horizon-soin project --data jeu#meilleurs')
    expect(JSON.parse((await runCli('summary --data jeu --format json', { cwd })).out)).toMatchObject({
      variant: 'routine',
      variants: ['routine', 'meilleurs']
    })
  })

  it('lists the variants that there are for an unknown one', async () => {
    const { err, code } = await runCli('project --data jeu#meileurs', { cwd, columns: 200 })
    expect(code).toBe(2)
    expect(err).toContain('«\u00a0meileurs\u00a0» n’est pas une variante de jeu.')
    expect(err).toContain('Vouliez-vous dire «\u00a0meilleurs\u00a0»')
    expect(err).toContain('Variantes\u00a0: routine, meilleurs.')
  })

  it('is calibrated whole only', async () => {
    const { err, code } = await runCli('calibrate --data jeu#meilleurs', { cwd })
    expect(code).toBe(2)
    expect(err).toContain('jeu de données entier')
  })
})

describe('a folder whose name has a #', () => {
  it('is that folder, before any variant', async () => {
    await rename(join(cwd, 'jeu'), join(cwd, 'jeu#1'))
    expect((await runCli('summary --data jeu#1', { cwd })).code).toBe(0)
    const none = await runCli('summary --data jeu#1#x', { cwd, columns: 200 })
    expect(none.code).toBe(2)
    expect(none.err).toContain('jeu#1 n’a pas de variantes')
    const missing = await runCli('summary --data absent#x', { cwd })
    expect(missing.code).toBe(2)
    expect(missing.err).toContain('absent#x n’est pas un dossier qui existe')
  })
})
