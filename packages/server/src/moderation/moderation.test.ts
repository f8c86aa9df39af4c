/** Moderation, from what is sent to what everyone reads: PRIVACY-SECURITY.md, §F. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Moderated, Step } from '@horizon-soin/consultation'
import { exportTo, unseal } from '@horizon-soin/storage'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../app.js'
import { signTexts } from '../jobs/sign-texts.js'
import { openAnalysis } from '../releases/analysis.js'
import { type Ask, askOf } from '../testing/api-client.js'
import { AFTER, bodyOf, definitionOf, keepConsultation, NOW } from '../testing/consultation.js'
import { signIn } from '../testing/staff.js'
import { embeddedStore, type TestStore } from '../testing/stores.js'

const SEAL_KEY = Buffer.alloc(32, 5)
const ID = 'essai-2027'
const HERE = `/api/consultations/${ID}`
const TEAM = `/api/staff/consultations/${ID}`
const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-moderation-'))
const LONG =
  'Il faut former les équipes aux outils numériques avant de les installer, puis mesurer le temps libéré dans chaque service.'

/** Strings of the published list of attacks: texts like any other. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '[x](javascript:alert(1))',
  '{{constructor.constructor("alert(1)")()}}',
  '</script><script>alert(1)</script>',
  '=HYPERLINK("https://x.invalid","clic")'
]

let test: TestStore
let app: FastifyInstance
let ask: Ask
let time = NOW
/** Sessions. */
const of: Record<'first' | 'second' | 'analyst' | 'editor' | 'chief', string> = {
  first: '',
  second: '',
  analyst: '',
  editor: '',
  chief: ''
}
/** Receipts, by text. */
const receipts = new Map<string, string>()

async function send(text: string, more: object = {}) {
  const answers = [{ item: 'proposition-01', version: 1, useful: 'yes', remarks: [{ kind: 'for', text }] }]
  const answer = await ask(`${HERE}/contributions`, { body: { ...bodyOf(), answers, ...more } })
  expect(answer.statusCode).toBe(201)
  receipts.set(text, answer.json().receipt)
}
const queueOf = async (query = '', session = of.first): Promise<Moderated[]> =>
  (await ask(`${TEAM}/texts${query}`, { session })).json().texts
const idOf = async (text: string): Promise<string> => {
  const queues = ['to-do', 'appealed', 'reported', 'decided'].map(queue => queueOf(`?queue=${queue}`))
  return (await Promise.all(queues)).flat().find(one => one.text === text)!.id
}
const decide = async (text: string, verdict: object, session = of.first, step: Step = 'first') =>
  ask(`${TEAM}/texts/${await idOf(text)}/decisions`, {
    session,
    body: { step, outcome: 'publish', motive: null, note: '', masks: [], themes: [], ...verdict }
  })
const remarks = async (query = '') => (await ask(`${HERE}/remarks${query}`)).json().remarks
const decisionsOf = async (text: string) =>
  (await ask(`${HERE}/contribution/decisions`, { receipt: receipts.get(text)! })).json().texts

const NAMED = 'Le Dr Martin du CHU de Nulle-Part refuse tout.'
const MAILED = 'Écrivez-moi à camille.durand@example.org'

beforeAll(async () => {
  test = await embeddedStore()
  await keepConsultation(test.store, definitionOf())
  await keepConsultation(test.store, definitionOf({ id: 'autre-2027' }))
  app = await createApp({ folder, store: test.store, clock: () => time, settings: { sealKey: SEAL_KEY } })
  ask = askOf(app)
  for (const text of [
    NAMED,
    MAILED,
    LONG,
    LONG.replace('mesurer', 'évaluer'),
    LONG.toUpperCase(),
    ...HOSTILE
  ])
    await send(text)
  await send('Ils sont tous nuls.', { signature: 'Une infirmière' })
  of.first = await signIn(test.store, 'mod1@example.org', ['moderator'], time)
  of.second = await signIn(test.store, 'mod2@example.org', ['moderator'], time)
})
afterAll(async () => {
  await app.close()
  await test.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe('before it is closed', () => {
  it('J3: nothing of what was answered is shown to anyone of the team', async () => {
    const chief = await signIn(
      test.store,
      'chef0@example.org',
      ['administrator', 'moderator', 'analyst', 'editor'],
      time
    )
    const asked: [string, object?][] = [
      [`${TEAM}/texts`],
      [`${TEAM}/moderation-log.csv`],
      [`${TEAM}/responses`],
      [`${TEAM}/anomalies`],
      [`${TEAM}/moderated`, {}],
      [`${TEAM}/releases/trial`, { hide: [] }],
      [`${TEAM}/releases`, { hide: [] }]
    ]
    for (const [url, body] of asked) {
      const answer = await ask(url, { session: chief, ...(body === undefined ? {} : { body }) })
      expect([url, answer.statusCode, answer.json().code]).toEqual([url, 409, 'state'])
    }
    const [mine] = (await ask('/api/staff/consultations', { session: chief })).json().consultations
    expect([mine.state, mine.moderation, mine.releases]).toEqual(['open', null, 0])
    expect((await ask(`${HERE}/remarks`)).json()).toEqual({ remarks: [], next: null, counts: [] })
    expect((await ask(`${HERE}/releases`)).json()).toEqual({ releases: [] })
  })
})

describe('once it is closed', () => {
  beforeAll(async () => {
    time = AFTER
    await test.store.move(ID, 'closed', AFTER)
    const analysis = openAnalysis()
    await signTexts(test.store, analysis)
    await analysis.close()
    of.first = await signIn(test.store, 'mod3@example.org', ['moderator'], time)
    of.second = await signIn(test.store, 'mod4@example.org', ['moderator'], time)
    of.analyst = await signIn(test.store, 'ana@example.org', ['analyst'], time)
    of.editor = await signIn(test.store, 'edi@example.org', ['editor'], time)
    of.chief = await signIn(test.store, 'chef@example.org', ['administrator'], time)
  })

  it('F5: a text with a sign of personal data comes first, and is refused for none', async () => {
    const texts = await queueOf()
    expect(texts).toHaveLength(12)
    const flagged = texts.filter(({ flags }) => flags.length > 0)
    expect(flagged.map(({ text }) => text).sort()).toEqual([HOSTILE[5], MAILED].sort())
    expect(texts.slice(0, 2)).toEqual(flagged)
    expect(texts.find(({ text }) => text === MAILED)!.flags).toEqual(['e-mail'])
    expect(texts.every(({ queue, decisions }) => queue === 'to-do' && decisions.length === 0)).toBe(true)
  })

  it('F6: near-duplicates stand together, with how many they are, and none is dropped', async () => {
    const texts = await queueOf()
    const places = [...texts.keys()].filter(place => texts[place]!.group !== null)
    expect(places).toHaveLength(3)
    expect(places[2]! - places[0]!).toBe(2)
    const [{ group }] = places.map(place => texts[place]!) as [Moderated]
    expect(group!.size).toBe(3)
    expect((await queueOf(`?group=${group!.id}`)).map(({ id }) => id)).toEqual(
      places.map(place => texts[place]!.id)
    )
    const counts = (await ask(`${TEAM}/texts`, { session: of.first })).json().counts
    expect(counts).toMatchObject({ texts: 12, toDo: 12, duplicates: { groups: 1, beyondFirst: 2 } })
  })

  it('I1: hostile texts come to the moderator as they were written, as JSON that no browser renders', async () => {
    const answer = await ask(`${TEAM}/texts`, { session: of.first })
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store'
    })
    const texts = answer.json().texts.map(({ text }: Moderated) => text)
    for (const text of HOSTILE) expect(texts).toContain(text)
  })

  it('I20: pages are of 100 at most, and follow each other', async () => {
    expect((await ask(`${TEAM}/texts?limit=101`, { session: of.first })).statusCode).toBe(400)
    const seen: string[] = []
    let after = ''
    for (let page = 0; page < 10; page++) {
      const { texts, next } = (await ask(`${TEAM}/texts?limit=5${after}`, { session: of.first })).json()
      expect(texts.length).toBeLessThanOrEqual(5)
      seen.push(...texts.map(({ id }: Moderated) => id))
      if (next === null) break
      after = `&after=${encodeURIComponent(next)}`
    }
    expect(new Set(seen).size).toBe(12)
    expect(seen).toEqual((await queueOf()).map(({ id }) => id))
    expect((await ask(`${TEAM}/texts?after=elsewhere`, { session: of.first })).statusCode).toBe(404)
  })

  it('D1, I11: a text comes with these keys and no other: nothing of who wrote it', async () => {
    for (const text of await queueOf())
      expect(Object.keys(text)).toEqual([
        'id',
        'item',
        'version',
        'kind',
        'text',
        'flags',
        'group',
        'queue',
        'decisions',
        'asked'
      ])
    expect((await ask(`${TEAM}/texts`, { session: of.first })).body).not.toMatch(
      /"infirmi|"signature|receipt/
    )
  })

  it('F2: a motive is of a closed list, and masks are passages of the text', async () => {
    const wrong: [object, string][] = [
      [{ outcome: 'refuse' }, 'motive missing-key'],
      [{ outcome: 'refuse', motive: 'other' }, 'note missing-key'],
      [{ outcome: 'refuse', motive: 'dislike' }, 'motive unknown-value'],
      [{ outcome: 'mask', motive: 'personal-data' }, 'masks missing-key'],
      [{ outcome: 'mask', motive: 'personal-data', masks: [[3, 999]] }, 'masks/0 bad-passage'],
      [{ text: 'Rewritten.' }, 'text unknown-key'],
      [{ outcome: 'refuse', motive: 'insult', note: 'a\u0000b' }, 'note control-character']
    ]
    for (const [verdict, problem] of wrong) {
      const answer = await decide(NAMED, verdict)
      expect(answer.statusCode).toBe(400)
      const told = answer
        .json()
        .problems.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)
      expect(told).toContain(problem)
    }
    expect((await queueOf()).length).toBe(12)
  })

  it('F2: publishes, masks, refuses; the text stays as it was written', async () => {
    const masks = [[3, 12]]
    const masked = await decide(NAMED, { outcome: 'mask', motive: 'personal-data', masks, themes: ['care'] })
    expect(masked.statusCode).toBe(201)
    expect(masked.json().decision).toEqual({
      step: 'first',
      outcome: 'mask',
      motive: 'personal-data',
      note: '',
      masks,
      themes: ['care'],
      at: AFTER,
      by: 'mod3@example.org'
    })
    await decide(MAILED, { outcome: 'refuse', motive: 'personal-data', note: 'Une adresse.' })
    await decide('Ils sont tous nuls.\n\n— Une infirmière', {
      outcome: 'refuse',
      motive: 'insult',
      note: '=1+1'
    })
    for (const text of [LONG, ...HOSTILE])
      expect((await decide(text, { themes: ['tools'] })).statusCode).toBe(201)
    const decided = await queueOf('?queue=decided')
    expect(decided.find(({ text }) => text === NAMED)).toBeDefined()
    expect(await queueOf()).toHaveLength(2)
    const unknown = await ask(`${TEAM}/texts/${crypto.randomUUID()}/decisions`, {
      session: of.first,
      body: { step: 'first', outcome: 'publish', motive: null, note: '', masks: [], themes: [] }
    })
    expect(unknown.statusCode).toBe(404)
  })

  it('F1: nothing is public before the decision and the publication', async () => {
    expect(await remarks()).toEqual([])
    const early = await ask(`${TEAM}/moderated`, { session: of.first, body: {} })
    expect([early.statusCode, early.json().code]).toEqual([409, 'not-moderated'])
    expect(
      (await ask(`/api/staff/consultations/autre-2027/texts`, { session: of.first })).json().texts
    ).toEqual([])
  })

  it('F3: an author reads the motive, not who decided, and asks for another look once', async () => {
    const [told] = await decisionsOf(MAILED)
    expect(told).toMatchObject({
      item: 'proposition-01',
      appeal: 'none',
      decision: { outcome: 'refuse', motive: 'personal-data', note: 'Une adresse.', by: null }
    })
    const appeal = (text: string, id: string, reason = 'Cette adresse est publique.') =>
      ask(`${HERE}/contribution/appeals`, { receipt: receipts.get(text)!, body: { text: id, reason } })
    expect((await appeal(NAMED, told.id)).statusCode).toBe(404)
    expect((await appeal(MAILED, told.id, 'a\u0000')).statusCode).toBe(400)
    expect((await appeal(MAILED, told.id)).statusCode).toBe(204)
    expect((await appeal(MAILED, told.id)).json().code).toBe('state')
    const [published] = await decisionsOf(LONG)
    expect((await appeal(LONG, published.id)).json().code).toBe('state')
    expect((await decisionsOf(MAILED))[0].appeal).toBe('pending')
  })

  it('F3: someone else judges it: the one who decided is refused', async () => {
    const [asked] = await queueOf('?queue=appealed')
    expect([asked!.text, asked!.asked]).toEqual([MAILED, 'Cette adresse est publique.'])
    const same = await decide(MAILED, {}, of.first, 'appeal')
    expect([same.statusCode, same.json().code]).toEqual([403, 'same-person'])
    expect((await decide(MAILED, {}, of.second, 'appeal')).statusCode).toBe(201)
    const [told] = await decisionsOf(MAILED)
    expect(told).toMatchObject({
      appeal: 'judged',
      decision: { step: 'appeal', outcome: 'publish', by: null }
    })
    expect((await decide(MAILED, {}, of.second, 'appeal')).json().code).toBe('state')
  })

  it('I2: a page or a group that is none of a text is refused', async () => {
    const page = encodeURIComponent('1.00000000-0000-0000-0000-000000000000.\u0000')
    for (const query of ['?group=%00', `?after=${page}`])
      expect((await ask(`${TEAM}/texts${query}`, { session: of.first })).statusCode).toBe(400)
  })

  it('F4: refusals are counted by motive', async () => {
    for (const { text } of await queueOf()) await decide(text, { outcome: 'refuse', motive: 'duplicate' })
    const counts = (await ask(`${TEAM}/texts`, { session: of.first })).json().counts
    expect(counts).toMatchObject({
      texts: 12,
      toDo: 0,
      published: 8,
      masked: 1,
      refused: { insult: 1, duplicate: 2 },
      appeals: { made: 1, pending: 0, granted: 1 }
    })
  })

  it('F8: the log has every decision, nothing of authors nor of what they wrote, and no formula', async () => {
    const log = await ask(`${TEAM}/moderation-log.csv`, { session: of.chief })
    expect([log.statusCode, log.headers['content-type'], log.headers['content-disposition']]).toEqual([
      200,
      'text/csv; charset=utf-8',
      `attachment; filename="moderation-${ID}.csv"`
    ])
    const lines = log.body.trimEnd().split('\r\n')
    expect(lines[0]).toBe('text,item,kind,step,outcome,motive,note,passages_masked,themes,at,by')
    expect(lines).toHaveLength(1 + 13)
    expect(log.body).toContain('mask,personal-data,,1,care,2027-02-01T10:00:00.000Z,mod3@example.org')
    expect(log.body).not.toMatch(/Martin|camille|infirmi|onerror|HYPERLINK/)
    for (const receipt of receipts.values()) expect(log.body).not.toContain(receipt)
    expect(log.body).toContain(",insult,'=1+1,")
    expect(log.body).not.toMatch(/(^|,)[=+@-]/m)
  })

  it('I9: each room is for its role alone', async () => {
    const rooms: [string, string[], object?][] = [
      [`${TEAM}/texts`, ['first', 'second']],
      [`${TEAM}/moderation-log.csv`, ['first', 'second', 'chief']],
      [`${TEAM}/moderated`, ['first', 'second'], {}],
      [`${TEAM}/releases/trial`, ['analyst'], { hide: ['no such figure'] }],
      [`${TEAM}/releases`, ['analyst'], { hide: ['no such figure'] }],
      [`${TEAM}/anomalies`, ['analyst']],
      [`${TEAM}/responses`, ['editor']]
    ]
    for (const [url, allowed, body] of rooms) {
      for (const [name, session] of Object.entries(of)) {
        if (allowed.includes(name)) continue
        const { statusCode } = await ask(url, { session, ...(body === undefined ? {} : { body }) })
        expect([url, name, statusCode]).toEqual([url, name, 403])
      }
      expect((await ask(url, body === undefined ? {} : { body })).statusCode).toBe(401)
    }
    for (const session of Object.values(of))
      expect((await ask('/api/staff/consultations', { session })).statusCode).toBe(200)
  })

  it('I12: a text of one consultation is unknown in another', async () => {
    const id = await idOf(LONG)
    await test.store.move('autre-2027', 'closed', AFTER)
    const answer = await ask(`/api/staff/consultations/autre-2027/texts/${id}/decisions`, {
      session: of.first,
      body: { step: 'first', outcome: 'publish', motive: null, note: '', masks: [], themes: [] }
    })
    expect(answer.statusCode).toBe(404)
    const receipt = receipts.get(LONG)!
    expect((await ask('/api/consultations/autre-2027/contribution/decisions', { receipt })).statusCode).toBe(
      404
    )
  })

  it('F7: a published remark is reported with a reason, acknowledged, and looked at again', async () => {
    const report = (id: string, more: object = {}, remoteAddress = '203.0.113.9') =>
      ask(`${HERE}/remarks/${id}/reports`, {
        body: { reason: 'Ce remède est interdit.', contact: 'temoin@example.org', goodFaith: true, ...more },
        remoteAddress
      })
    const id = await idOf(HOSTILE[1]!)
    // Not public yet: nobody can have read it.
    expect((await report(id, {}, '203.0.112.9')).statusCode).toBe(404)
    expect((await ask(`${TEAM}/moderated`, { session: of.first, body: {} })).json()).toEqual({
      state: 'moderated'
    })
    const digest = (await test.store.tally(ID)).digest
    const content = '{}'
    const sha256 = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
    const basis = await test.store.tally(ID)
    expect(basis.digest).toBe(digest)
    await test.store.addRelease({ consultation: ID, number: 1, at: time, content, sha256 }, basis, time)
    expect((await report(id, { goodFaith: false }, '203.0.111.9')).statusCode).toBe(400)
    const kept = await report(id)
    expect(kept.statusCode).toBe(202)
    expect(kept.json().acknowledgement).toMatch(/^[0-9a-f-]{36}$/)
    const [reported] = await queueOf('?queue=reported')
    expect([reported!.id, reported!.asked]).toEqual([id, 'Ce remède est interdit.'])
    const statuses = []
    for (let i = 0; i < 6; i++) statuses.push((await report(id)).statusCode)
    expect(statuses.filter(status => status === 429)).toHaveLength(2)
    let lines = ''
    await exportTo(test.store, part => {
      lines += part
    })
    expect(lines).not.toContain('temoin@')
    expect(unseal(/v1\.[\w-]+/.exec(lines)![0], SEAL_KEY, ID)).toBe('temoin@example.org')
    expect(
      (await decide(HOSTILE[1]!, { outcome: 'refuse', motive: 'illegal' }, of.second, 'notice')).statusCode
    ).toBe(201)
    expect((await remarks()).map((one: { id: string }) => one.id)).not.toContain(id)
  })

  it('F1, F2: what is published is read with its masks, by theme and kind, without its author', async () => {
    const { remarks: all, next, counts } = (await ask(`${HERE}/remarks`)).json()
    expect(all).toHaveLength(8)
    expect(next).toBeNull()
    const texts = all.map(({ text }: { text: string }) => text)
    expect(texts).toContain('Le […] du CHU de Nulle-Part refuse tout.')
    expect(JSON.stringify(all)).not.toMatch(/Martin|nuls/)
    expect(Object.keys(all[0])).toEqual([
      'id',
      'item',
      'version',
      'kind',
      'text',
      'themes',
      'alike',
      'signature'
    ])
    expect(counts).toContainEqual({ item: 'proposition-01', kind: 'for', theme: 'care', count: 1 })
    expect(await remarks('?theme=care')).toHaveLength(1)
    expect(await remarks('?kind=against')).toEqual([])
    expect((await ask(`${HERE}/remarks?theme=x`)).statusCode).toBe(400)
  })

  it('E2: a remark withdrawn by its author is gone at once, its decision with it', async () => {
    const receipt = receipts.get(NAMED)!
    expect((await ask(`${HERE}/contribution`, { method: 'DELETE', receipt })).statusCode).toBe(204)
    expect(await remarks('?theme=care')).toEqual([])
    expect((await queueOf('?queue=decided')).map(({ text }) => text)).not.toContain(NAMED)
  })

  it('“you said, we did”: an editor answers each proposal, and everyone reads it', async () => {
    const [{ id }] = await remarks()
    const body = {
      outcome: 'kept',
      text: { fr: 'Retenue.', en: 'Kept.' },
      remarks: [id],
      next: 2
    }
    const put = (item: string, more: object = {}) =>
      ask(`${TEAM}/responses/${item}`, { method: 'PUT', session: of.editor, body: { ...body, ...more } })
    const kept = await put('proposition-01')
    expect([kept.statusCode, kept.json()]).toEqual([
      200,
      { item: 'proposition-01', version: 1, ...body, at: AFTER }
    ])
    expect((await put('proposition-09')).statusCode).toBe(404)
    expect((await put('proposition-01', { text: { fr: ' ', en: 'x' } })).json().problems).toEqual([
      { path: 'text/fr', code: 'blank' }
    ])
    expect((await put('proposition-02', { remarks: [crypto.randomUUID()] })).statusCode).toBe(404)
    expect((await ask(`${HERE}/responses`)).json().responses).toEqual([kept.json()])
  })

  it('I38: the journal says who decided, published, refused whom; never what was written', async () => {
    const { entries } = await test.store.readJournal({ after: null, limit: 100 })
    const events = new Set(entries.map(({ event }) => event))
    for (const event of ['decision', 'appeal', 'report', 'response', 'moderated', 'refused-role', 'export'])
      expect(events).toContain(event)
    expect(JSON.stringify(entries)).not.toMatch(/Martin|camille|remède|adresse|temoin/)
  })
})
