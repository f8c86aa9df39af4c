/** The commands of the operator's guides, as they are written there, on both databases. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillIn } from '../packages/cli/src/testing/filled.js'
import { type Operator, openOperator } from '../packages/cli/src/testing/operator.js'
import { checkContribution } from '../packages/consultation/src/gate.js'
import { openRecord } from '../packages/consultation/src/testing/records.js'
import { type Cluster, startCluster } from '../packages/storage/src/testing/postgres.js'

const FRENCH = 'exploitation.md'
const ENGLISH = 'operator.md'
const textOf = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../docs/${name}`, import.meta.url)), 'utf8')

/** The blocks of a guide of one language, in order. */
const blocksOf = (name: string, language: string): string[] =>
  [...textOf(name).matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, block]) => block!
  )

/** What follows `$ npx horizon-soin` in a block. */
const commandsOf = (block: string): string[][] =>
  block
    .split('\n')
    .filter(line => line.startsWith('$ npx horizon-soin '))
    .map(line => line.split(' ').slice(3))

/** The address of the guides, in place of which the one of the tests is used. */
const ADDRESS = 'postgresql://horizon@localhost/horizon'

/** What an export says of consultations and of people; the journal and the clock are of each installation, a seal of each sealing. */
const content = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .filter(line => !/^\{"kind":"(journal|clock|end)"/.test(line))
    .map(line => line.replace(/"sealed":"v1\.[^"]+"/, '"sealed":"…"'))

/** Names of files in the French guide, and in the English one. */
const NAMES: Readonly<Record<string, string>> = {
  'var/reunion.csv': 'var/meeting.csv',
  'var/sauvegarde.ndjson.gz': 'var/backup.ndjson.gz',
  'var/passage.ndjson.gz': 'var/move.ndjson.gz',
  'var/essai-restauration': 'var/restore-test'
}

let operator: Operator
let cluster: Cluster
let url: string
beforeAll(async () => {
  operator = await openOperator({ hasKey: true })
  cluster = await startCluster()
  url = await cluster.database()
})
afterAll(async () => {
  await operator.end()
  await cluster.remove()
})

const commandsIn = (guide: string) => blocksOf(guide, 'console').flatMap(commandsOf)

describe('the operator’s guides', () => {
  it('say the whole of a consultation in ten commands, the same in both languages', () => {
    const [first] = blocksOf(FRENCH, 'console').map(commandsOf)
    expect(first).toHaveLength(10)
    const renamed = commandsIn(FRENCH).map(argv => argv.map(argument => NAMES[argument] ?? argument))
    expect(renamed).toEqual(commandsIn(ENGLISH))
    for (const guide of [FRENCH, ENGLISH]) expect(textOf(guide).split('\n').length).toBeLessThanOrEqual(220)
  })

  it('keep what people answered out of what git sees', () => {
    const ignored = readFileSync(new URL('../.gitignore', import.meta.url), 'utf8').split('\n')
    expect(ignored).toContain('var/')
    for (const guide of [FRENCH, ENGLISH]) {
      const [, inText] = /`npx horizon-soin (consultation invite [^`]*)`/.exec(textOf(guide))!
      const all = [...commandsIn(guide), inText!.split(' ')]
      const files = all
        .flat()
        .filter((word, i, words) => /\.(yaml|csv|txt|ndjson\.gz)$/.test(word) || words[i - 1] === '--var')
      expect(files.length).toBeGreaterThan(10)
      for (const file of files) expect(file).toMatch(/^var\//)
    }
  })

  it('have commands that run as written', async () => {
    const { cwd } = operator
    const run = (argv: readonly string[]) => operator.run(argv, { lang: 'fr_FR' })
    const commands = commandsIn(FRENCH)
    const sheets = commands.find(([, action]) => action === 'paper')!
    writeFileSync(join(cwd, 'var', 'reunion.csv'), blocksOf(FRENCH, 'csv')[0]!)
    // The same sheets under other numbers, with the commas and words of the English guide.
    writeFileSync(join(cwd, 'var', 'meeting.csv'), blocksOf(ENGLISH, 'csv')[0]!.replace(/^1/gm, '21'))
    commands.splice(commands.indexOf(sheets), 0, sheets.with(3, 'var/meeting.csv'))
    for (const written of commands) {
      const argv = written.map(argument => (argument === ADDRESS ? url : argument))
      const { code, out, err } = await run(argv)
      expect({ argv, code, err }, out).toEqual({ argv, code: 0, err: '' })
      expect(out.length).toBeGreaterThan(10)
      if (argv[1] === 'template') fillIn(join(cwd, argv.at(-1)!))
    }
    const shown = JSON.parse(
      (await run(['consultation', 'show', 'consultation-2027', '--format', 'json'])).out
    )
    expect(shown).toMatchObject({ state: 'closed', notice: 2, contributions: 4, answers: 6, remarks: 2 })
    const here = content((await run(['db', 'export', '-'])).out)
    expect(here.filter(line => line.startsWith('{"kind":"contribution"'))).toHaveLength(4)
    expect(content((await run(['db', 'export', '-', '--database', url])).out)).toEqual(here)
    // And back: a round trip by way of PostgreSQL changes nothing.
    await run(['db', 'export', 'back.ndjson', '--database', url])
    const back = await run(['db', 'import', 'back.ndjson', '--yes', '--format', 'json'])
    expect(JSON.parse(back.out).skipped).toBeGreaterThanOrEqual(here.length)
    expect(content((await run(['db', 'export', '-'])).out)).toEqual(here)
  })
})

describe('the guides of the API', () => {
  it.each(['api.md', 'interface-de-programmation.md'])('send what the templates take (%s)', async guide => {
    const [, example] = /-d '(.*)' 'http:[^']*\/contributions'/.exec(textOf(guide))!
    const [answer, address] = blocksOf(guide, 'json').map(block => JSON.parse(block))
    for (const [body, kind] of [
      [JSON.parse(example!), 'propositions'],
      [answer, 'metier-2030']
    ] as const) {
      const { record, now } = await openRecord(kind)
      expect(checkContribution(body, record, now)).toEqual({ body })
      expect(record.definition.followUp).toEqual(expect.arrayContaining(address.purposes))
    }
  })
})
