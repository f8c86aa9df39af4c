/** Codes that a dataset holds must not reach the terminal, whatever the command and wherever they stand. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.js'

const RED = '\u001b[31m'
const HIDDEN = '\u001b[8m'
const OURS = [1, 2, 22, 31, 39].map(code => `\u001b[${code}m`)
let cwd: string

const edit = async (file: string, change: (text: string) => string) => {
  const path = join(cwd, 'jeu', file)
  const text = await readFile(path, 'utf8')
  const changed = change(text)
  expect(changed, file).not.toBe(text)
  await writeFile(path, changed)
}

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'horizon-'))
  await runCli('new jeu', { cwd })
  await edit('datapackage.json', text => {
    const descriptor = JSON.parse(text)
    descriptor.title = { fr: `${RED}titre`, en: `${HIDDEN}title` }
    return JSON.stringify(descriptor)
  })
  await edit('scenarios/prudent.yaml', text =>
    text.replace(/^label:[\s\S]*?\n(?=\S)/m, 'label: { fr: "\\e[31mrouge", en: "\\e[8mhidden" }\n')
  )
  await edit('professions.csv', text => text.replace(/^(infirmier,)[^,]*/m, `$1${RED}soin${HIDDEN}`))
  await edit('published.csv', text => text.replace(/^([^,\n]+,)[^,\n]*(?=.*\n$)/m, `$1${HIDDEN}chiffre`))
  await edit('potential.csv', text =>
    text
      .split('\n')
      .map((line, i) => (i === 0 || line === '' ? line : line.replace(/,[^,]*$/, `,${RED}note`)))
      .join('\n')
  )
})
afterAll(() => rm(cwd, { recursive: true }))

const COMMANDS = [
  'validate jeu',
  'summary --data jeu',
  'project --data jeu --scenario prudent',
  'reproduce --data jeu',
  'compare prudent volontaire --year 2030 --data jeu',
  'explain effective --year 2030 --scenario prudent --data jeu --depth 12'
] as const

describe('colours in the data', () => {
  it.each(COMMANDS)('do not come out of "%s"', async command => {
    for (const lang of ['fr', 'en']) {
      const piped = await runCli(`${command} --lang ${lang}`, { cwd })
      expect(piped.code).toBe(0)
      expect(piped.out + piped.err).not.toContain('\u001b')
      const shown = await runCli(`${command} --lang ${lang}`, { cwd, columns: 80 })
      expect(shown.out).not.toContain(HIDDEN)
      // Our red is of the bars of a comparison only.
      expect(shown.out.replaceAll(/.\[31m(?= *[█░])/gu, '')).not.toContain(RED)
      expect(OURS.reduce((left, code) => left.replaceAll(code, ''), shown.out)).not.toContain('\u001b')
    }
  })

  it('are in the data that is shown', async () => {
    expect((await runCli(COMMANDS[1], { cwd })).out).toContain('\ufffd[31mtitre')
    expect((await runCli(COMMANDS[2], { cwd })).out).toMatch(
      /\ufffd\[31mrouge[\s\S]*\ufffd\[31msoin\ufffd\[8m/
    )
    expect((await runCli(COMMANDS[3], { cwd })).out).toContain('\ufffd[8mchiffre')
    expect((await runCli(COMMANDS[5], { cwd })).out).toContain('\ufffd[31mnote')
  })

  it('do not come out of a refusal, nor of data for programs', async () => {
    const refused = await runCli(['project', '--data', `${RED}x\u009b8m`], { cwd, columns: 80 })
    expect(refused.code).toBe(2)
    for (const character of ['\u001b', '\u009b']) expect(refused.err).not.toContain(character)
    const { out } = await runCli(
      'explain effective --year 2030 --scenario prudent --data jeu --format json',
      { cwd }
    )
    expect(out).not.toContain('\u001b')
    expect(out).toContain('\\u001b[31mnote')
  })
})
