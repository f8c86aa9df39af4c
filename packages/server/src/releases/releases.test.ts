/** Releases, from the trial to what everyone downloads: PRIVACY-SECURITY.md, §G and §J. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Release, readArchive } from '@horizon-soin/releases'
import type { Store } from '@horizon-soin/storage'
import type { FastifyInstance } from 'fastify'
import { Compile } from 'typebox/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../app.js'
import { Release as ReleaseSchema, Trial } from '../schemas/release.js'
import { type Ask, askOf } from '../testing/api-client.js'
import { AFTER, bodyOf, definitionOf, keepConsultation, NOW } from '../testing/consultation.js'
import { signIn } from '../testing/staff.js'
import { embeddedStore, type TestStore } from '../testing/stores.js'
import { countStarts } from './starts.js'

const ID = 'essai-2027'
const HERE = `/api/consultations/${ID}`
const TEAM = `/api/staff/consultations/${ID}`
const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-releases-'))
const REMARK = 'Former d’abord, puis mesurer.'

let test: TestStore
let app: FastifyInstance
let ask: Ask
let time = NOW
let moderator: string
let analyst: string
const receipts: string[] = []

const label = (words: string) => ({ fr: words, en: words })
const definition = definitionOf({
  profile: {
    activities: ['infirmier', 'aide-soignant', 'autre'].map(id => ({ id, label: label(id) })),
    structures: ['hopital', 'ville'].map(id => ({ id, label: label(id) }))
  }
})

/** Forty nurses of hospitals, thirty of towns, five care assistants: a small group. */
async function contribute() {
  for (let i = 0; i < 75; i++) {
    const activity = i < 70 ? 'infirmier' : 'aide-soignant'
    const structure = i < 40 || i >= 70 ? 'hopital' : 'ville'
    const remarks = i === 3 ? { remarks: [{ kind: 'for', text: REMARK }] } : {}
    const answer = {
      item: 'proposition-01',
      version: 1,
      useful: i % 5 === 0 ? 'no' : 'yes',
      realistic: i % 3 === 0 ? 'no' : 'yes'
    }
    const body = { ...bodyOf(), answers: [{ ...answer, ...remarks }], profile: { activity, structure } }
    const sent = await ask(`${HERE}/contributions`, { body })
    expect(sent.statusCode).toBe(201)
    receipts.push(sent.json().receipt)
  }
}

beforeAll(async () => {
  test = await embeddedStore()
  await keepConsultation(test.store, definition)
  app = await createApp({ folder, store: test.store, clock: () => time })
  ask = askOf(app)
  await contribute()
})
afterAll(async () => {
  await app.close()
  await test.remove()
  rmSync(folder, { recursive: true, force: true })
})

const tried = (hide: readonly string[] = [], more: object = {}) =>
  ask(`${TEAM}/releases/trial`, { session: analyst, body: { hide, ...more } })
const make = (hide: readonly string[] = [], more: object = {}) =>
  ask(`${TEAM}/releases`, { session: analyst, body: { hide, ...more } })
const read = (number: number | string, more: Parameters<Ask>[1] = {}) =>
  ask(`${HERE}/releases/${number}`, more)

it('counts questionnaires that are begun, while answers are taken, and adds them when the server ends', async () => {
  const begin = (url = HERE, remoteAddress?: string) =>
    ask(`${url}/started`, { body: {}, ...(remoteAddress === undefined ? {} : { remoteAddress }) })
  for (let i = 0; i < 3; i++) expect((await begin()).statusCode).toBe(204)
  expect((await begin('/api/consultations/inconnue')).statusCode).toBe(404)
  const statuses = []
  for (let i = 0; i < 22; i++) statuses.push((await begin(HERE, '203.0.113.4')).statusCode)
  expect(statuses.filter(status => status === 429)).toHaveLength(2)
  await app.close()
  app = await createApp({ folder, store: test.store, clock: () => time })
  ask = askOf(app)
})

it('keeps the count of questionnaires that could not be added', async () => {
  const added: [string, number][] = []
  let isGone = true
  const store: Pick<Store, 'started'> = {
    started: async (...given) => {
      if (isGone) throw new Error('gone')
      added.push(given)
    }
  }
  const starts = countStarts(async () => store as Store)
  starts.count('a')
  await expect(starts.flush()).rejects.toThrow('gone')
  starts.count('a')
  isGone = false
  await starts.flush()
  await starts.flush()
  expect(added).toEqual([['a', 2]])
})

describe('once it is closed', () => {
  /** What the analyst hides, as the trial proposes. */
  let hide: string[] = []

  beforeAll(async () => {
    time = AFTER
    await test.store.move(ID, 'closed', AFTER)
    expect((await ask(`${HERE}/started`, { body: {} })).statusCode).toBe(204)
    moderator = await signIn(test.store, 'mod@example.org', ['moderator'], time)
    analyst = await signIn(test.store, 'ana@example.org', ['analyst'], time)
  })

  it('G2: a trial says what would be given away, and what to hide for it not to', async () => {
    const first = await tried()
    expect([first.statusCode, first.headers['cache-control']]).toEqual([200, 'no-store'])
    expect(Compile(Trial).Errors(first.json())[1]).toEqual([])
    const { release, exposed, suggestion, refused } = first.json()
    expect(refused).toBeNull()
    expect(release.counts.started).toEqual({ value: 23 })
    expect(release.counts.completed).toEqual({ value: 75 })
    expect(release.weighted?.margins ?? []).not.toContainEqual(expect.objectContaining({ choice: 'autre' }))
    expect(exposed.length > 0).toBe(suggestion.length > 0)
    hide = suggestion
    const second = (await tried(hide)).json()
    expect([second.exposed, second.suggestion]).toEqual([[], []])
    for (const id of ['n|nobody', 'n|all', '__proto__'])
      expect((await tried([id])).json().problems).toEqual([{ path: 'hide', code: 'unknown-value' }])
    expect((await tried([], { threshold: 5 })).statusCode).toBe(400)
  })

  it('answers are weighted to the real workforce, with where its headcount comes from', async () => {
    const { weighted } = (await tried(hide)).json().release
    if (weighted === null) return
    const nurses = weighted.margins.find(({ choice }: { choice: string }) => choice === 'infirmier')
    expect(nurses.headcount).toBeGreaterThan(600_000)
    expect(nurses.source).toMatch(/DREES/)
  })

  it('I19: identical answers, days and copies are counted, and few are not told apart from one', async () => {
    const { statusCode, body } = await ask(`${TEAM}/anomalies`, { session: analyst })
    expect([statusCode, JSON.parse(body)]).toEqual([
      200,
      {
        identical: [],
        days: [{ day: '2027-01-20', count: 75 }],
        straightLining: 0,
        copied: 0,
        marked: { trap: 0, fast: 0, formless: 75 }
      }
    ])
  })

  it('F1: nothing is published before every text is decided', async () => {
    const early = await make(hide)
    expect([early.statusCode, early.json().code]).toEqual([409, 'not-moderated'])
    const [text] = (await ask(`${TEAM}/texts`, { session: moderator })).json().texts
    await ask(`${TEAM}/texts/${text.id}/decisions`, {
      session: moderator,
      body: { step: 'first', outcome: 'publish', motive: null, note: '', masks: [], themes: ['training'] }
    })
    expect((await ask(`${TEAM}/moderated`, { session: moderator, body: {} })).json()).toEqual({
      state: 'moderated'
    })
    expect((await ask(`${HERE}/releases`)).json()).toEqual({ releases: [] })
    expect((await read('latest')).statusCode).toBe(404)
  })

  it('G2: what gives a small count away is refused', async () => {
    if (hide.length === 0) return
    const unsafe = await make()
    expect([unsafe.statusCode, unsafe.json().code]).toEqual([409, 'unsafe'])
    expect((await ask(`${HERE}/releases`)).json()).toEqual({ releases: [] })
  })

  it('J2: what is safe is published, numbered, frozen to the byte', async () => {
    const made = await make(hide)
    expect([made.statusCode, made.json().number]).toEqual([201, 1])
    const one = await read(1)
    expect(one.statusCode).toBe(200)
    const sha256 = createHash('sha256').update(one.body).digest('hex')
    expect(sha256).toBe(made.json().sha256)
    expect(one.headers).toMatchObject({
      etag: `W/"${sha256}"`,
      'cache-control': 'no-cache',
      'content-type': 'application/json; charset=utf-8'
    })
    expect((await read('latest')).body).toBe(one.body)
    expect((await read(1, { headers: { 'if-none-match': `W/"${sha256}"` } })).statusCode).toBe(304)
    expect((await ask(`${HERE}/releases`)).json()).toEqual({
      releases: [{ number: 1, day: '2027-02-01', sha256 }]
    })
    expect((await ask(HERE)).json().state).toBe('published')
    expect((await read(2)).statusCode).toBe(404)
    expect((await read('0')).statusCode).toBe(400)
    const { basis } = one.json() as Release
    expect(basis).toBe((await test.store.tally(ID)).digest)
  })

  it('G1: no count under the threshold is in what anyone may read', async () => {
    const release = (await read(1)).json() as Release
    expect(Compile(ReleaseSchema).Errors(release)[1]).toEqual([])
    const counts = [
      ...Object.values(release.counts),
      ...release.groups.map(({ n }) => n),
      ...release.crossed.map(({ n }) => n),
      ...release.results.flatMap(({ count, base }) => [count, base])
    ]
    expect(counts.length).toBeGreaterThan(100)
    for (const count of counts)
      if ('value' in count && count.value > 0) expect(count.value).toBeGreaterThanOrEqual(11)
  })

  it('I28: any site may read the figures, and nothing else; no site with what a browser knows of who asks', async () => {
    const origin = { headers: { origin: 'https://elsewhere.example' } }
    const { headers } = await read(1, origin)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers).not.toHaveProperty('access-control-allow-credentials')
    expect(headers).not.toHaveProperty('set-cookie')
    for (const url of [
      `${HERE}/releases`,
      `${HERE}/remarks`,
      `${HERE}/responses`,
      `${HERE}/releases/1/archive`
    ])
      expect((await ask(url, origin)).headers).not.toHaveProperty('access-control-allow-origin')
  })

  it('the archive recomputes itself; tables are CSV and a workbook', async () => {
    const archive = await ask(`${HERE}/releases/1/archive`)
    expect([archive.statusCode, archive.headers['content-type']]).toEqual([200, 'application/zip'])
    expect(archive.headers).toMatchObject({
      'content-disposition': `attachment; filename="${ID}-1.zip"`,
      'x-content-type-options': 'nosniff'
    })
    const { release } = readArchive(archive.rawPayload)
    expect(JSON.stringify(release)).toBe((await read(1)).body)
    const csv = await ask(`${HERE}/releases/latest/results.csv`)
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(csv.body.split('\r\n')[0]).toMatch(/^item,version,group,question,answer,count/)
    const workbook = await ask(`${HERE}/releases/1/results.xlsx`)
    expect(workbook.rawPayload.subarray(0, 2).toString()).toBe('PK')
  })

  it('E2, G6: a withdrawal takes the remark away at once, and figures change at the next release, not before', async () => {
    const remarksIn = async () => {
      const { files } = readArchive((await ask(`${HERE}/releases/1/archive`)).rawPayload)
      const file = [...Object.entries(files), ...(files instanceof Map ? files : [])].find(([name]) =>
        String(name).endsWith('remarks.csv')
      )
      return new TextDecoder().decode(file![1] as Uint8Array)
    }
    expect(await remarksIn()).toContain(REMARK)
    const before = (await read(1)).body
    const away = await ask(`${HERE}/contribution`, { method: 'DELETE', receipt: receipts[3]! })
    expect(away.statusCode).toBe(204)
    expect(await remarksIn()).not.toContain(REMARK)
    expect((await ask(`${HERE}/remarks`)).json().remarks).toEqual([])
    expect((await read(1)).body).toBe(before)
    // One has changed: the next release would tell what they said.
    expect((await tried(hide)).json().refused).toBe('too-few')
    const next = await make(hide)
    expect([next.statusCode, next.json().code]).toEqual([409, 'too-few'])
  })

  it('G6: once enough have changed, the next release is made, and held against the one before', async () => {
    for (const receipt of [...receipts.slice(4, 18), ...receipts.slice(41, 55)])
      expect((await ask(`${HERE}/contribution`, { method: 'DELETE', receipt })).statusCode).toBe(204)
    const asked = await tried(hide)
    expect([asked.statusCode, asked.json().problems]).toEqual([200, undefined])
    const first = asked.json()
    expect([first.refused, first.release.number]).toEqual([null, 2])
    const further = [...hide, ...first.suggestion]
    expect((await tried(further)).json().exposed).toEqual([])
    expect((await make(further)).json().number).toBe(2)
    const [one, two] = [(await read(1)).json() as Release, (await read('latest')).json() as Release]
    expect([one.number, two.number]).toEqual([1, 2])
    // Everyone who left: what anyone finds by taking one from the other.
    for (const group of one.groups) {
      const after = two.groups.find(({ id }) => id === group.id)!.n
      if ('value' in group.n && 'value' in after && group.n.value !== after.value)
        expect(group.n.value - after.value).toBeGreaterThanOrEqual(11)
    }
  }, 60_000)

  it('I38: the journal says who made a release', async () => {
    const { entries } = await test.store.readJournal({ after: null, limit: 10, event: 'publish' })
    expect(entries).toHaveLength(2)
    const details = entries.map(({ detail }) => detail)
    expect(details).toContainEqual(
      expect.objectContaining({ consultation: ID, number: 1, hidden: hide.length })
    )
    expect(String(entries[0]!.detail['by'])).toMatch(/^[0-9a-f-]{36}$/)
  })
})
