import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import type { ContributionBody } from '@horizon-soin/consultation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { definition, digest, item } from '../../../storage/src/testing/samples.js'
import { type Operator, openOperator } from '../testing/operator.js'
import { displayWidth } from '../width.js'

const ID = 'propositions-2027'
const ZERO = fileURLToPath(new URL('../../../../data/releases/release-zero.zip', import.meta.url))
const PEOPLE = 150

let operator: Operator
beforeAll(async () => {
  operator = await openOperator()
  await answered()
})
afterAll(() => operator.end())

const json = (out: string) => JSON.parse(out)
const plain = (text: string) => text.replace(/\s+/g, ' ')

const choice = (id: string) => ({ id, label: { fr: id, en: id } })

/** A consultation that people answered, closed and moderated: nobody wrote a remark. */
async function answered(): Promise<void> {
  const { store } = operator
  const now = Date.now()
  const item1 = item('proposition-01')
  const asked = definition(ID, {
    propositions: [{ id: item1.id, version: 1 }],
    profile: {
      activities: ['infirmier', 'pharmacien', 'autre'].map(choice),
      structures: ['hopital', 'ville'].map(choice)
    }
  })
  await store.saveDraft(asked, [item1], { opensAt: now - 60_000, closesAt: now + 60_000 }, now)
  await store.move(ID, 'open', now)
  const opinions = ['yes', 'yes', 'yes', 'no', 'no-opinion'] as const
  const accepts = Array.from({ length: PEOPLE }, (_, i) => {
    const activity = ['infirmier', 'infirmier', 'pharmacien', 'pharmacien', 'autre'][i % 5]!
    const body: ContributionBody = {
      notice: 1,
      answers: [
        {
          item: item1.id,
          version: 1,
          useful: opinions[(i * 7) % 5]!,
          realistic: opinions[(i * 11 + (i >> 3)) % 5]!
        }
      ],
      profile: { activity, structure: i % 3 === 0 ? 'ville' : 'hopital' }
    }
    return {
      consultation: ID,
      receipt: digest(`r${i}`),
      token: null,
      channel: 'form' as const,
      marks: [],
      body,
      now
    }
  })
  expect(await store.acceptAll(accepts)).not.toHaveProperty('refused')
}

describe('release', () => {
  it('J3: publishes nothing of a consultation that is open, or not moderated', async () => {
    const open = await operator.run(`release make ${ID} --yes`)
    expect([open.code, open.out]).toEqual([1, ''])
    await operator.store.move(ID, 'closed', Date.now())
    const closed = await operator.run(`release make ${ID} --yes`, { lang: 'fr_FR' })
    expect(closed.code).toBe(1)
    expect(plain(closed.err)).toContain('la modération finie')
    await operator.store.move(ID, 'moderated', Date.now())
    const none = await operator.run(`release list ${ID}`)
    expect([none.code, plain(none.out)]).toEqual([0, expect.stringContaining('no release')])
  })

  it('G2: refuses what gives something away, and says the fewest counts to hide', async () => {
    const tried = await operator.run(`release make ${ID} --yes --format json`)
    const found = json(tried.out)
    expect([tried.code, found.released]).toEqual([1, false])
    expect(found.exposed.length).toBeGreaterThan(0)
    expect(found.suggestion.length).toBeGreaterThan(0)
    expect(await operator.store.listReleases(ID)).toEqual([])
    for (const lang of ['fr_FR', 'en_GB']) {
      const shown = await operator.run(`release make ${ID} --yes`, { lang, columns: 80 })
      expect(shown.code).toBe(1)
      expect(shown.out).not.toMatch(/undefined|NaN|\[object/)
      for (const line of stripVTControlCharacters(shown.out).split('\n'))
        expect(displayWidth(line), line).toBeLessThanOrEqual(80)
    }
  })

  it('G1: refuses a threshold under 11, and an id that is no count', async () => {
    for (const threshold of ['10', '-1', 'x', '1e2'])
      expect((await operator.run(['release', 'make', ID, '--threshold', threshold])).code).toBe(2)
    writeFileSync(join(operator.cwd, 'hide.txt'), 'n|nobody\n')
    const refused = await operator.run(`release make ${ID} --hide hide.txt`)
    expect([refused.code, plain(refused.err)]).toEqual([2, expect.stringContaining('n|nobody')])
  })

  it('J2: makes one that gives nothing away, whose archive is verified', async () => {
    const no = await operator.run(`release make ${ID} --accept`, { answer: 'no' })
    expect(no.code).toBe(1)
    expect(await operator.store.listReleases(ID)).toEqual([])
    const made = await operator.run(`release make ${ID} --accept --yes --format json`)
    expect({ ...json(made.out), code: made.code }).toMatchObject({ code: 0, released: true, number: 1 })
    const { sha256 } = json(made.out)
    const listed = json((await operator.run(`release list ${ID} --format json`)).out)
    expect(listed.releases).toEqual([{ number: 1, day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), sha256 }])
    expect((await operator.store.read(ID))!.state).toBe('published')

    const missing = await operator.run(`release archive ${ID} 2 --out a.zip`)
    expect([missing.code, plain(missing.err)]).toEqual([2, expect.stringContaining('There are: 1')])
    expect((await operator.run(`release archive ${ID} 1 --out a.zip`)).code).toBe(0)
    expect((await operator.run(`release archive ${ID} 1 --out a.zip`)).code).toBe(2)
    const verified = await operator.run('release verify a.zip --format json')
    expect({ ...json(verified.out), code: verified.code }).toMatchObject({
      code: 0,
      sound: true,
      consultation: ID,
      sha256
    })
  })
})

describe('release verify', () => {
  it.each(['fr_FR', 'en_GB'])('says in 80 columns that release zero agrees (%s)', async lang => {
    const { code, out } = await operator.run(['release', 'verify', ZERO], { lang, columns: 80 })
    expect(code).toBe(0)
    expect(out).toContain(lang === 'fr_FR' ? 'Tout concorde' : 'Everything agrees')
    for (const line of stripVTControlCharacters(out).split('\n'))
      expect(displayWidth(line), line).toBeLessThanOrEqual(80)
  })

  it('refuses what is no archive of results, and says why', async () => {
    const bytes = readFileSync(ZERO)
    writeFileSync(join(operator.cwd, 'cut.zip'), bytes.subarray(0, bytes.length - 100))
    writeFileSync(join(operator.cwd, 'empty.zip'), '')
    for (const file of ['cut.zip', 'empty.zip', 'nowhere.zip']) {
      const { code, out, err } = await operator.run(`release verify ${file}`)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(file)
    }
  })
})
