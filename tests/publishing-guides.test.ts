/** The commands of the guides to moderating and publishing, as they are written there. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import type { ContributionBody, Opinion } from '@horizon-soin/consultation'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillIn } from '../packages/cli/src/testing/filled.js'
import { type Operator, openOperator } from '../packages/cli/src/testing/operator.js'
import { digest } from '../packages/storage/src/testing/samples.js'

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const GUIDES = { fr: 'docs/publication.md', en: 'docs/publishing.md' } as const
const ID = 'consultation-2027'

/** What follows `$ npx horizon-soin` in the blocks of a guide. */
const commandsOf = (guide: string): string[][] =>
  [...readFileSync(at(guide), 'utf8').matchAll(/```console\n([\s\S]*?)```/g)]
    .flatMap(([, block]) => block!.split('\n'))
    .filter(line => line.startsWith('$ npx horizon-soin '))
    .map(line => line.split(' ').slice(3))

const WRITTEN: Record<string, string> = { level: 'partial', by: 'self', date: '2027-01-01' }

let operator: Operator
beforeAll(async () => {
  operator = await openOperator({ hasKey: true })
  const { run, cwd, store } = operator
  await run(`consultation template --out asked.yaml`)
  fillIn(join(cwd, 'asked.yaml'), { id: ID })
  await run('consultation new asked.yaml')
  expect((await run(`consultation open ${ID} --yes`)).err).toBe('')
  const { definition } = (await store.read(ID))!
  const { activities, structures } = definition.profile
  const OPINIONS: readonly Opinion[] = ['yes', 'yes', 'yes', 'no', 'no-opinion']
  const bodies = Array.from(
    { length: 120 },
    (_, index): ContributionBody => ({
      notice: 1,
      answers: definition.propositions.slice(0, 6).map(({ id, version }, place) => ({
        item: id,
        version,
        useful: OPINIONS[(index * 7 + place * 3) % 5]!,
        realistic: OPINIONS[(index * 3 + place) % 5]!
      })),
      profile: {
        activity: activities[Math.floor(index / 25) % activities.length]!.id,
        structure: structures[index % 3]!.id
      }
    })
  )
  const now = Date.now()
  const kept = await store.acceptAll(
    bodies.map((body, index) => ({
      consultation: ID,
      receipt: digest(`guide ${index}`),
      token: null,
      channel: 'form' as const,
      marks: [],
      body,
      now
    }))
  )
  expect(kept).toHaveProperty('kept')
  await run(`consultation close ${ID} --yes`)
  await store.move(ID, 'moderated', Date.now())
})
afterAll(() => operator.end())

it('the guides have the same commands in both languages', () => {
  const [french, english] = [GUIDES.fr, GUIDES.en].map(commandsOf)
  const named = (argv: readonly string[]) =>
    argv.map(word => word.replace('exploitant.yaml', 'operator.yaml'))
  expect(french!.map(named)).toEqual(english)
})

it('their commands run as written', { timeout: 180_000 }, async () => {
  const { run, cwd } = operator
  // Those of the repository are beside the operator's, as they are at its root.
  cpSync(at('data/releases'), join(cwd, 'data/releases'), { recursive: true })
  for (const argv of commandsOf(GUIDES.fr)) {
    const { code, out, err } = await run(argv, { lang: 'fr_FR', columns: 80 })
    const isTrial = argv[1] === 'make' && !argv.includes('--accept')
    expect([0, isTrial ? 1 : 0], `${argv.join(' ')}\n${out}\n${err}`).toContain(code)
    expect(out.length).toBeGreaterThan(10)
    for (const line of stripVTControlCharacters(out).split('\n'))
      expect([...line].length, line).toBeLessThanOrEqual(80)
    if (argv[1] === 'template') {
      const file = join(cwd, argv.at(-1)!)
      writeFileSync(
        file,
        readFileSync(file, 'utf8')
          .replace(/(level|by|date): "\[.*/g, (_, key: string) => `${key}: ${WRITTEN[key]}`)
          .replace(/"\[([^\]]*)\]"/g, '"https://example.org"')
      )
    }
  }
  expect(existsSync(join(cwd, 'var/documents/notice.fr.md'))).toBe(true)
})
