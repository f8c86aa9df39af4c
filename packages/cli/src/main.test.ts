import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { READABLE, runCli } from './testing/run-cli.js'
import { displayWidth } from './width.js'

const LOCALES = { fr: 'fr_FR.UTF-8', en: 'en_GB.UTF-8' } as const
const ESCAPE = '\u001b'
/** A plain space where French has one that holds, or a straight apostrophe. */
const BAD_FRENCH = /[\p{L}\d»)] [:;!?%»]|« |[\p{L}]'[\p{L}]/u

describe.each(['fr', 'en'] as const)('every command in %s', language => {
  const env = { LANG: LOCALES[language] }

  it.each(READABLE)('"%s" never passes the width of the terminal', async command => {
    // Wider, it is laid out by the same code: one language tells.
    for (const columns of language === 'fr' ? [80, 120] : [80]) {
      const { out, err, code } = await runCli(command, { env, columns })
      expect(code).toBe(0)
      expect(err).toBe('')
      for (const line of stripVTControlCharacters(out).split('\n'))
        expect(displayWidth(line), line).toBeLessThanOrEqual(columns)
      expect(out.split('\n').length).toBeGreaterThan(1)
      expect(out).not.toMatch(/\n[ │]*[:;!?%»](\s|$)/u)
    }
  })

  it.each(READABLE)('"%s" has no colour outside a terminal, and no name left unfilled', async command => {
    const { out } = await runCli(command, { env })
    if (language === 'fr') expect(out).not.toMatch(BAD_FRENCH)
    expect(out).not.toContain(ESCAPE)
    expect(out).not.toMatch(/undefined|NaN|\[object|\{\w+\}/)
    expect(out).not.toMatch(/ \n/)
  })
})

describe('languages', () => {
  it('takes --lang before or after the command, before the locale', async () => {
    const before = await runCli('--lang en validate data/etude-2019')
    const after = await runCli('validate data/etude-2019 --lang=en')
    expect(before.out).toContain('a valid dataset, 8 professions')
    expect(after.out).toBe(before.out)
    expect((await runCli('validate data/etude-2019 --lang fr', { env: { LANG: 'en' } })).out).toContain(
      'valide, 8 professions'
    )
  })

  it('refuses a language that it does not speak', async () => {
    const { code, err, out } = await runCli('reproduce --lang de')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('--lang\u00a0: «\u00a0de\u00a0»')
    expect((await runCli(['--lang'])).code).toBe(2)
  })
})

describe('the terminal', () => {
  it('has colours on a terminal, unless NO_COLOR says otherwise', async () => {
    expect((await runCli('reproduce', { columns: 80 })).out).toContain(ESCAPE)
    expect((await runCli('reproduce', { columns: 80, env: { NO_COLOR: '1' } })).out).not.toContain(ESCAPE)
    expect((await runCli('reproduce', { columns: 80, env: { TERM: 'dumb' } })).out).not.toContain(ESCAPE)
  })

  it.each(READABLE)('"%s" is ASCII where the locale is not UTF-8', async command => {
    const { out } = await runCli(command, { env: { LANG: 'fr_FR.ISO-8859-1' } })
    expect(out).toMatch(/^[\n -~]+$/)
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
  })
})

describe('where a path names nothing', () => {
  it.each([
    ['validate', ''],
    ['new', ''],
    ['summary', '--data', '']
  ])('%s is refused', async (...command) => {
    const { code, out, err } = await runCli(command)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('"" n’est pas un dossier qui existe')
  })
})

describe('usage errors', () => {
  it.each([
    ['projct', '«\u00a0projct\u00a0» n’existe pas', '«\u00a0project\u00a0»\u202f?'],
    ['help projct', '«\u00a0projct\u00a0» n’existe pas', '«\u00a0project\u00a0»\u202f?'],
    ['project --dta x', '--dta', '«\u00a0--data\u00a0»\u202f?'],
    ['project --data', '--data <dir>', 'attend une valeur'],
    ['project extra', 'pas d’argument', '--help'],
    ['validate', '<dir>', '--help'],
    ['compare median --year 2030', '<B>', '--help'],
    ['explain effective', '--year <year>', 'il manque'],
    ['project --format xml', '«\u00a0xml\u00a0»', 'table, json, csv'],
    ['reproduce --format csv', '«\u00a0csv\u00a0»', 'table, json.'],
    ['project --years 20', '«\u00a020\u00a0»', '2018-2030'],
    ['project --years 2030,', '«\u00a0\u00a0»', '2018-2030'],
    ['project --years 1999', '1999', 'de 2018 à 2050'],
    ['project --years 2030-2025', '2030-2025', 'finit avant'],
    ['project --since 2051', '2051', 'de 2018 à 2050'],
    ['project --since 2025 --indicator fte', '--since', 'effective'],
    ['project --indicator efective', '«\u00a0efective\u00a0»', '«\u00a0effective\u00a0»\u202f?'],
    ['project --profession infirmer', '«\u00a0infirmer\u00a0»', '«\u00a0infirmier\u00a0»\u202f?'],
    ['project --group medicale', '«\u00a0medicale\u00a0»', 'all, medical, non-medical'],
    ['project --technology robotiqe', '--technology', '«\u00a0robotique\u00a0»\u202f?'],
    ['project --technology ia --indicator effective', 'par technologie', 'retirer --technology'],
    ['project --scenario mediann', '«\u00a0mediann\u00a0»', '«\u00a0median\u00a0»\u202f?'],
    ['project --scenario data', '«\u00a0data\u00a0»', 'adoption-lente'],
    ['project --data nowhere', 'nowhere', 'n’est pas un dossier'],
    ['project --data=', '--data\u00a0: ""', 'n’est pas un dossier'],
    ['explain effectif --year 2030', '<indicator>', '«\u00a0effective\u00a0»\u202f?'],
    ['explain adoption --year 2030', '--technology', 'ia, numerique, robotique'],
    ['explain effective --technology ia --year 2030', 'par technologie', 'retirer'],
    ['explain entrants --year 2030', 'Ensemble des professions', '--profession infirmier'],
    ['explain entrants --profession aide-soignant --year 2030', 'entrants', '--profession infirmier'],
    ['explain effective --group all --profession infirmier --year 2030', '--group', 'choisir'],
    ['explain effective --year 2030 --depth 0', '--depth', '«\u00a00\u00a0»'],
    ['explain effective --year 20x', '«\u00a020x\u00a0»', '2030'],
    ['compare median nope --year 2030', '«\u00a0nope\u00a0»', 'rapide']
  ])('"%s" says what and how', async (command, what, how) => {
    const { code, out, err } = await runCli(command)
    const said = err.replaceAll('\n', ' ')
    expect([code, out]).toEqual([2, ''])
    expect(said).toContain(what)
    expect(said).toContain(how)
    expect(said).not.toMatch(/ at |Error/)
    const english = await runCli(`${command} --lang en`)
    expect(english.code).toBe(2)
    expect(english.err).toMatch(/^error: /)
    expect(english.err).not.toBe(err)
    for (const line of `${err}${english.err}`.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })
})
