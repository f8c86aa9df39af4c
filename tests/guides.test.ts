import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../packages/cli/src/main.js'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const GUIDES = [
  'README.md',
  'LISEZMOI.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`)
]

/** The lines `npx horizon-soin …` of a guide's shell blocks, in order, without their comments. */
const commandsOf = (guide: string): string[][] =>
  [...readFileSync(join(ROOT, guide), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(block => block[1]!.split('\n'))
    .map(line => line.trim().replace(/\s+#.*$/, ''))
    .filter(line => line.startsWith('npx horizon-soin '))
    .map(line => line.split(/\s+/).slice(2))

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

async function runIn(cwd: string, argv: readonly string[], lang: string) {
  let out = ''
  let err = ''
  const io = {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    env: { LANG: `${lang}.UTF-8` },
    cwd
  }
  return { code: await main(argv, io), out, err }
}

describe('every command of the guides', () => {
  const withCommands = GUIDES.filter(guide => commandsOf(guide).length > 0)

  it('is found', () => {
    expect(withCommands).toEqual(
      expect.arrayContaining([
        'README.md',
        'LISEZMOI.md',
        'CONTRIBUTING.md',
        'docs/dataset.md',
        'docs/jeu-de-donnees.md'
      ])
    )
  })

  it.each(withCommands)('of %s runs as written', async guide => {
    const cwd = mkdtempSync(join(tmpdir(), 'horizon-soin-'))
    folders.push(cwd)
    const lang = /LISEZMOI|jeu-de/.test(guide) ? 'fr_FR' : 'en_GB'
    for (const argv of commandsOf(guide)) {
      const inRoot = argv.some(argument => argument.startsWith('data/'))
      const { code, out, err } = await runIn(inRoot ? ROOT : cwd, argv, lang)
      expect({ argv, code, err }).toEqual({ argv, code: 0, err: '' })
      expect(out.length).toBeGreaterThan(20)
    }
  })
})

describe('the picture of the README', () => {
  it.each(['fr', 'en'])('shows what the first command prints in %s (else: npm run picture)', async lang => {
    const { out } = await runIn(ROOT, [], lang)
    const svg = readFileSync(join(ROOT, `docs/summary-${lang}.svg`), 'utf8')
    const shown = svg
      .replace(/<[^>]+>/g, '')
      .replaceAll('\u00a0', ' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
    for (const line of out.trimEnd().split('\n')) expect(shown).toContain(line.replaceAll('\u00a0', ' '))
  })
})
