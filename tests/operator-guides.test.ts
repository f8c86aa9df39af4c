/** The commands of the operator's guides, as they are written there, on both databases. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillIn } from '../packages/cli/src/testing/filled.js'
import { type Operator, openOperator } from '../packages/cli/src/testing/operator.js'
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

/** What an export says of consultations and of people; the journal and the clock are of each installation. */
const content = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .filter(line => !/^\{"kind":"(journal|clock|end)"/.test(line))

/** Names of files in the French guide, and in the English one. */
const NAMES: Readonly<Record<string, string>> = {
  'reunion.csv': 'meeting.csv',
  'sauvegarde.ndjson.gz': 'backup.ndjson.gz',
  'passage.ndjson.gz': 'move.ndjson.gz',
  'essai-restauration': 'restore-test'
}

let operator: Operator
let cluster: Cluster
let url: string
beforeAll(async () => {
  operator = await openOperator()
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
    for (const guide of [FRENCH, ENGLISH]) expect(textOf(guide).split('\n').length).toBeLessThanOrEqual(201)
  })

  it('have commands that run as written', async () => {
    const { cwd } = operator
    const run = (argv: readonly string[]) => operator.run(argv, { lang: 'fr_FR' })
    const commands = commandsIn(FRENCH)
    const sheets = commands.find(([, action]) => action === 'paper')!
    writeFileSync(join(cwd, 'reunion.csv'), blocksOf(FRENCH, 'csv')[0]!)
    // The same sheets under other numbers, with the commas and words of the English guide.
    writeFileSync(join(cwd, 'meeting.csv'), blocksOf(ENGLISH, 'csv')[0]!.replace(/^1/gm, '21'))
    commands.splice(commands.indexOf(sheets), 0, sheets.with(3, 'meeting.csv'))
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
