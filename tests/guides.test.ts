import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../packages/cli/src/main.js'
import { startServer } from '../packages/server/src/testing/server-process.js'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const GUIDES = [
  'README.md',
  'LISEZMOI.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`)
]

/** The commands of a guide's shell blocks, in order, without their comments, one a piece of `a && b`. */
const linesOf = (guide: string): string[][] =>
  [...readFileSync(join(ROOT, guide), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(block => block[1]!.split('\n'))
    .flatMap(line => line.replace(/\s+#.*$/, '').split('&&'))
    .map(command => command.trim().split(/\s+/))

/** What follows `npx horizon-soin` there, for each. */
const commandsOf = (guide: string): string[][] =>
  linesOf(guide)
    .filter(([first, second]) => first === 'npx' && second === 'horizon-soin')
    .map(command => command.slice(2))

/** A command, and the file that a shell would write its output to. */
const partsOf = (command: readonly string[]): [argv: readonly string[], file?: string] => {
  const to = command.indexOf('>')
  return to < 0 ? [command] : [command.slice(0, to), command[to + 1]!]
}

/** What follows `npm start` there, for each. */
const startsOf = (guide: string): string[][] =>
  linesOf(guide)
    .filter(([first, second]) => first === 'npm' && second === 'start')
    .map(command => command.slice(2).filter(argument => argument !== '--'))

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Whether a command does the same wherever and whenever it runs: both languages of its words have a test of their own. */
const isAlike = ([name]: readonly string[]): boolean =>
  !['new', 'validate', 'consultation', 'calibrate', 'db'].includes(name!)

/** A folder for what is written, apart from the repository. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-'))
  folders.push(folder)
  return folder
}

/** Runs a command in a folder; the data of an installation are kept in `data`. */
async function runIn(cwd: string, argv: readonly string[], lang: string, data = cwd) {
  let out = ''
  let err = ''
  const io = {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    env: { LANG: `${lang}.UTF-8`, HORIZON_VAR: join(data, 'var') },
    cwd
  }
  return { code: await main(argv, io), out, err }
}

describe('every command of the guides', () => {
  /** Those of the repository's own data, which write nothing: the guide in the other language has the same. */
  const seen = new Set<string>()

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

  it.each(withCommands)(
    'of %s runs as written',
    async guide => {
      const cwd = newFolder()
      const lang = /LISEZMOI|jeu-de/.test(guide) ? 'fr_FR' : 'en_GB'
      for (const written of commandsOf(guide)) {
        const [argv, file] = partsOf(written)
        const inRoot = argv.some(argument => argument.startsWith('data/'))
        if (isAlike(argv) && seen.has(argv.join(' '))) continue
        seen.add(argv.join(' '))
        const { code, out, err } = await runIn(inRoot ? ROOT : cwd, argv, lang, cwd)
        expect({ argv, code, err }).toEqual({ argv, code: 0, err: '' })
        expect(out.length).toBeGreaterThan(20)
        if (file !== undefined) writeFileSync(join(cwd, file), out)
      }
      // What a consultation needs is kept there, and nowhere in the repository.
      const keeps = commandsOf(guide).some(([name, action]) => name === 'consultation' && action === 'new')
      expect(existsSync(join(cwd, 'var', 'database'))).toBe(keeps)
      // Tens of commands, some of which compute for seconds, in one test.
    },
    180_000
  )
})

describe('every `npm start` of the guides', () => {
  const starts = GUIDES.flatMap(guide => startsOf(guide).map(argv => [guide, argv.join(' ')]))

  const data = newFolder()

  it('is found', () => {
    const guides = new Set(starts.map(([guide]) => guide))
    expect([...guides]).toEqual(expect.arrayContaining(['README.md', 'LISEZMOI.md', 'CONTRIBUTING.md']))
  })

  // The build is the step of `npm test` before the tests; built anew here, it would change under the other tests.
  it.each(starts)(
    'of %s with "%s" serves the studio, on a free port, until it is stopped',
    async (_, argv) => {
      const options = [...argv!.split(' ').filter(Boolean), '--no-build', '--port', '0']
      const env = { ...process.env, HORIZON_VAR: data }
      const server = startServer('npm', ['start', '--', ...options], env)
      let address = ''
      try {
        address = await server.address()
        const health = async () => (await fetch(`${address}/api/health`)).json()
        // Its database is made at the first start.
        await expect.poll(health, { timeout: 40_000 }).toMatchObject({ status: 'ok' })
        const page = await fetch(`${address}/`)
        expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
        expect(await page.text()).toMatch(/<html[^>]* lang="fr"/)
      } finally {
        server.child.kill('SIGTERM')
        await server.ended()
      }
      // npm answers with its shell's code; what counts is that nothing listens any more.
      await expect(fetch(address)).rejects.toThrow()
    }
  )
})

describe('the picture of the README', () => {
  it.each(['fr', 'en'])(
    'shows what the command line prints alone in %s (else: npm run picture)',
    async lang => {
      const { out } = await runIn(ROOT, [], lang)
      const svg = readFileSync(join(ROOT, `docs/summary-${lang}.svg`), 'utf8')
      const shown = svg
        .replace(/<[^>]+>/g, '')
        .replaceAll('\u00a0', ' ')
        .replaceAll('&amp;', '&')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
      for (const line of out.trimEnd().split('\n')) expect(shown).toContain(line.replaceAll('\u00a0', ' '))
    }
  )
})
