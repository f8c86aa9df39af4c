/** The whole API, walked through by its own description. */
import { subscribe } from 'node:diagnostics_channel'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { ROLES, type StaffMember } from '@horizon-soin/consultation'
import { exportTo } from '@horizon-soin/storage'
import { Validator } from '@seriousme/openapi-schema-validator'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { Compile } from 'typebox/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app.js'
import { type Ask, askOf } from './testing/api-client.js'
import { bodyOf, definitionOf, keepConsultation, NOW } from './testing/consultation.js'
import { addMember, addSession } from './testing/staff.js'
import { embeddedStore, type TestStore } from './testing/stores.js'

interface Operation {
  operationId?: string
  summary?: string
  tags?: string[]
  security?: Record<string, string[]>[]
  parameters?: { name: string; in: string; required?: boolean }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { description?: string; content?: Record<string, { schema: object }> }>
}
interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> }
}

const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-api-'))
const MINE = 'essai-2027'
const OTHER = 'autre-2027'
let test: TestStore
let app: FastifyInstance
let ask: Ask
let description: Document
/** Of a contribution to each consultation. */
const receipts: Record<string, string> = {}
/** Someone of each role, someone who has them all, and someone whose account is closed. */
const people: Record<string, StaffMember> = {}
/** Someone to be changed. */
let other: StaffMember

/** Sockets that were opened to somewhere. */
const sockets: unknown[] = []

beforeAll(async () => {
  for (const channel of ['net.client.socket', 'udp.socket']) subscribe(channel, made => sockets.push(made))
  test = await embeddedStore()
  for (const id of [MINE, OTHER]) await keepConsultation(test.store, definitionOf({ id }))
  await keepConsultation(test.store, definitionOf({ id: 'brouillon' }), 'draft')
  app = await createApp({ folder, store: test.store, clock: () => NOW })
  ask = askOf(app)
  for (const id of [MINE, OTHER])
    receipts[id] = (await ask(`/api/consultations/${id}/contributions`, { body: bodyOf() })).json().receipt
  for (const role of ROLES) people[role] = await addMember(test.store, role, [role], NOW)
  people['everything'] = await addMember(test.store, 'everything', [...ROLES], NOW)
  people['closed'] = await addMember(test.store, 'closed', [...ROLES], NOW)
  other = await addMember(test.store, 'other', ['editor'], NOW)
  description = (await ask('/api/openapi.json')).json()
})
afterAll(async () => {
  await app.close()
  await test.remove()
  rmSync(folder, { recursive: true, force: true })
})

const operations = () =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      // What computes is walked through where it is made.
      .filter(([, { tags }]) => !tags?.includes('projection'))
      .map(([method, operation]) => ({ path, method, operation, name: `${method.toUpperCase()} ${path}` }))
  )
type Walked = ReturnType<typeof operations>[number]

/** The id of no text. */
const NO_TEXT = '00000000-0000-4000-8000-000000000000'
const VERDICT = { step: 'first', outcome: 'publish', motive: null, note: '', masks: [], themes: [] }

const BODIES: Record<string, object> = {
  'POST /api/consultations/{id}/contributions': bodyOf(),
  'PUT /api/consultations/{id}/contribution': bodyOf(),
  'POST /api/consultations/{id}/follow-up': { address: 'a@example.org', purposes: ['results'] },
  'POST /api/consultations/{id}/started': {},
  'POST /api/consultations/{id}/remarks/{remark}/reports': { reason: 'x', goodFaith: true },
  'POST /api/consultations/{id}/contribution/appeals': { text: NO_TEXT, reason: 'x' },
  'POST /api/staff/consultations/{id}/texts/{text}/decisions': VERDICT,
  'POST /api/staff/consultations/{id}/moderated': {},
  'POST /api/staff/consultations/{id}/releases/trial': { hide: [] },
  'POST /api/staff/consultations/{id}/releases': { hide: [] },
  'PUT /api/staff/consultations/{id}/responses/{item}': {
    outcome: 'kept',
    text: { fr: 'Oui', en: 'Yes' },
    remarks: [],
    next: null
  },
  'POST /api/staff/session': { login: 'nobody', password: 'nothing' },
  'POST /api/staff/session/code': { code: '123456' },
  'PUT /api/staff/second-factor': { code: '123456' },
  'PUT /api/staff/password': { password: 'X', replacement: 'X' },
  'POST /api/staff/invitations': { login: 'invited', roles: ['editor'] },
  'POST /api/staff/accept': { code: 'X', password: 'X' },
  'POST /api/staff/accept/check': { code: 'X' },
  'PATCH /api/staff/people/{person}': { roles: ['moderator'] }
}

/** What a request carries. */
interface Held {
  receipt?: string | undefined
  session?: string | undefined
}

/** Asks for an operation on a consultation, with a receipt, a session or nothing. */
async function visit({ path, method, name }: Walked, id: string, { receipt, session }: Held = {}) {
  let ticket = 'x'.repeat(43)
  if (path.includes('{ticket}')) {
    // Always one that is worth something, of the first consultation.
    const made = await ask(`/api/consultations/${MINE}/contribution/download`, {
      method: 'POST',
      receipt: receipts[MINE]!
    })
    ticket = made.json().ticket
  }
  const parts: Record<string, string> = {
    id,
    ticket,
    version: '1',
    number: '1',
    item: 'proposition-01',
    person: other.id,
    text: NO_TEXT,
    remark: NO_TEXT
  }
  const url = path.replaceAll(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? part)
  return ask(url, {
    method: method.toUpperCase(),
    ...(BODIES[name] === undefined ? {} : { body: BODIES[name] }),
    ...(receipt === undefined ? {} : { receipt }),
    ...(session === undefined ? {} : { session })
  })
}
/** A new session of someone: some operations end the one that they are asked with. */
const sessionOf = (who: string, isFull = true) => addSession(test.store, people[who]!, NOW, isFull)

const waysOf = ({ operation }: Walked) => (operation.security ?? []).flatMap(way => Object.entries(way))
const needsReceipt = (walked: Walked) => waysOf(walked).some(([scheme]) => scheme === 'receipt')
const isTeams = (walked: Walked) => waysOf(walked).some(([scheme]) => scheme !== 'receipt')
/** The one that takes the contribution away comes last. */
const inOrder = () =>
  operations().sort((a, b) => Number(a.method === 'delete') - Number(b.method === 'delete'))

describe('the description', () => {
  it('is OpenAPI 3.1, and its schemas can be read by themselves', () => {
    expect(description.openapi).toBe('3.1.0')
    const every = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation }))
    )
    expect(every.length).toBeGreaterThan(20)
    const names = every.map(({ operation }) => operation.operationId)
    expect(names).not.toContain(undefined)
    expect(new Set(names).size).toBe(every.length)
    for (const { path, method, operation } of every) {
      const name = `${method} ${path}`
      expect(operation.summary, name).toBeTruthy()
      expect(operation.tags, name).toHaveLength(1)
      expect(operation.security, name).toBeInstanceOf(Array)
      for (const way of operation.security!)
        for (const scheme of Object.keys(way))
          expect(description.components.securitySchemes).toHaveProperty(scheme)
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key)
      const declared = (operation.parameters ?? []).filter(parameter => parameter.in === 'path')
      expect(
        declared.map(parameter => parameter.name),
        name
      ).toEqual(inPath)
      expect(
        declared.every(parameter => parameter.required),
        name
      ).toBe(true)
      for (const [status, { description: words, content = {} }] of Object.entries(operation.responses)) {
        expect(status).toMatch(/^([2-5]\d\d|[45]XX)$/)
        expect(words, name).toBeTypeOf('string')
        for (const { schema } of Object.values(content))
          Compile({ ...schema, components: description.components } as object)
      }
    }
  })

  it('is found valid by a validator of others, which finds a fault where one is made', async () => {
    const validate = (changed: object) => new Validator().validate({ ...description, ...changed })
    expect(await validate({})).toEqual({ valid: true })
    const { '/api/health': health, ...paths } = description.paths
    const faults = [
      { info: { title: 'without a version' } },
      { paths: { ...paths, 'api/health': health } },
      { paths: { ...paths, '/api/health': { get: { ...health!['get'], responses: [] } } } }
    ]
    for (const fault of faults) expect((await validate(fault)).valid).toBe(false)
  })

  it('gives every refusal a code', () => {
    const refusals = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.values(methods).flatMap(({ responses }) =>
        Object.entries(responses)
          .filter(([status]) => /^[45]/.test(status) && !(path === '/api/health' && status === '503'))
          .map(([, { content }]) => content!['application/json']!.schema as { required: string[] })
      )
    )
    expect(refusals.length).toBeGreaterThan(60)
    for (const { required } of refusals) expect(required).toEqual(expect.arrayContaining(['error', 'code']))
  })

  it('has every address of the API', async () => {
    const known = Object.keys(description.paths).sort()
    const routes = app.printRoutes({ commonPrefix: false, includeHooks: false })
    expect(known).toContain('/api/health')
    expect(routes).toContain('/api/consultations')
    // Nothing registers without saying who may: an address that is not described cannot be.
    const open = await createApp({ folder })
    expect(() => open.get('/api/forgotten', async () => 'x')).toThrow('does not say its summary')
    const saying = (security: Record<string, string[]>[]) => () =>
      open.get(
        '/api/forgotten',
        { schema: { summary: 'x', tags: ['x'], security, response: { 200: {} } } },
        async () => 'x'
      )
    expect(saying([{ receipt: [] }, { staff: [] }])).toThrow('by several schemes')
    expect(saying([{ receipt: [], staff: [] }])).toThrow('by several schemes')
    expect(saying([{ stuff: [] }])).toThrow('by an unknown scheme')
    await open.close()
  })
})

/**
 * Who may ask for what, written by hand: what an operation says of itself must agree. `all`: everyone; `author`: who has the
 * receipt; `signed`: who is signed in, were it by half; else the roles, each for itself.
 */
const WHO: Record<string, 'all' | 'author' | 'signed' | 'any role' | readonly string[]> = {
  'GET /api/openapi.json': 'all',
  'GET /api/health': 'all',
  'GET /api/consultations': 'all',
  'GET /api/calendar.ics': 'all',
  'GET /api/consultations/{id}': 'all',
  'GET /api/consultations/{id}/notices/{version}': 'all',
  'GET /api/consultations/{id}/calendar.ics': 'all',
  'POST /api/consultations/{id}/contributions': 'all',
  'GET /api/consultations/{id}/contribution': 'author',
  'PUT /api/consultations/{id}/contribution': 'author',
  'POST /api/consultations/{id}/contribution/download': 'author',
  'GET /api/downloads/{ticket}': 'author',
  'POST /api/consultations/{id}/follow-up': 'all',
  'DELETE /api/consultations/{id}/contribution': 'author',
  'POST /api/consultations/{id}/started': 'all',
  'GET /api/consultations/{id}/releases': 'all',
  'GET /api/consultations/{id}/releases/{number}': 'all',
  'GET /api/consultations/{id}/releases/{number}/archive': 'all',
  'GET /api/consultations/{id}/releases/{number}/results.csv': 'all',
  'GET /api/consultations/{id}/releases/{number}/results.xlsx': 'all',
  'GET /api/consultations/{id}/remarks': 'all',
  'POST /api/consultations/{id}/remarks/{remark}/reports': 'all',
  'GET /api/consultations/{id}/responses': 'all',
  'GET /api/consultations/{id}/contribution/decisions': 'author',
  'POST /api/consultations/{id}/contribution/appeals': 'author',
  'GET /api/staff/consultations': 'any role',
  'GET /api/staff/consultations/{id}/texts': ['moderator'],
  'POST /api/staff/consultations/{id}/texts/{text}/decisions': ['moderator'],
  'GET /api/staff/consultations/{id}/moderation-log.csv': ['moderator', 'administrator'],
  'POST /api/staff/consultations/{id}/moderated': ['moderator'],
  'POST /api/staff/consultations/{id}/releases/trial': ['analyst'],
  'POST /api/staff/consultations/{id}/releases': ['analyst'],
  'GET /api/staff/consultations/{id}/anomalies': ['analyst'],
  'GET /api/staff/consultations/{id}/responses': ['editor'],
  'PUT /api/staff/consultations/{id}/responses/{item}': ['editor'],
  'POST /api/staff/session': 'all',
  'POST /api/staff/session/code': 'signed',
  'GET /api/staff/session': 'signed',
  'DELETE /api/staff/session': 'signed',
  'POST /api/staff/second-factor': 'signed',
  'PUT /api/staff/second-factor': 'signed',
  'PUT /api/staff/password': 'any role',
  'POST /api/staff/accept': 'all',
  'POST /api/staff/accept/check': 'all',
  'POST /api/staff/invitations': ['administrator'],
  'GET /api/staff/people': ['administrator'],
  'PATCH /api/staff/people/{person}': ['administrator'],
  'DELETE /api/staff/people/{person}/sessions': ['administrator'],
  'GET /api/staff/journal': ['administrator']
}

/** The same, from what an operation says of itself. */
function saidOf(walked: Walked) {
  const ways = waysOf(walked)
  const [scheme, roles] = ways[0] ?? ['all', []]
  if (scheme === 'all') return 'all'
  if (scheme === 'receipt') return 'author'
  if (scheme === 'session') return 'signed'
  return roles.length === 0 ? 'any role' : ways.flatMap(([, named]) => named)
}

/** The status of an answer, and its code where it has one. */
const answerOf = ({ statusCode, headers, body }: LightMyRequestResponse) => [
  statusCode,
  String(headers['content-type']).startsWith('application/json') ? JSON.parse(body).code : undefined
]
/** How who may not ask is refused. */
const REFUSED = [
  [401, 'sign-in'],
  [401, 'second-factor'],
  [403, 'forbidden'],
  [500, 'fault']
]

describe('I9: who may what, for each operation', () => {
  it('is what the operation says of itself', () => {
    expect(Object.fromEntries(operations().map(each => [each.name, saidOf(each)]))).toEqual(WHO)
  })

  it('everyone, where it says so; else the author alone; the others are refused alike', async () => {
    const seen: Record<string, unknown> = {}
    for (const operation of inOrder().filter(each => !each.path.startsWith('/api/staff'))) {
      const has = operation.path.includes('{id}') || operation.path.includes('{ticket}')
      const anonymous = await visit(operation, MINE)
      const stranger = has ? await visit(operation, MINE, { receipt: receipts[OTHER] }) : anonymous
      const author = await visit(operation, MINE, { receipt: receipts[MINE] })
      // Being of the team gives nothing of what is an author's.
      const team = await visit(operation, MINE, { session: await sessionOf('everything') })
      seen[operation.name] = [anonymous, stranger, author].map(({ statusCode }) => statusCode)
      expect(team.statusCode, operation.name).toBe(anonymous.statusCode)
      if (!needsReceipt(operation)) expect(stranger.statusCode).toBe(anonymous.statusCode)
      else expect(anonymous.statusCode, operation.name).toBeOneOf([401, 403])
    }
    expect(seen).toEqual({
      'GET /api/openapi.json': [200, 200, 200],
      'GET /api/health': [200, 200, 200],
      'GET /api/consultations': [200, 200, 200],
      'GET /api/calendar.ics': [200, 200, 200],
      'GET /api/consultations/{id}': [200, 200, 200],
      'GET /api/consultations/{id}/notices/{version}': [200, 200, 200],
      'GET /api/consultations/{id}/calendar.ics': [200, 200, 200],
      'POST /api/consultations/{id}/contributions': [201, 201, 201],
      'GET /api/consultations/{id}/contribution': [401, 404, 200],
      'PUT /api/consultations/{id}/contribution': [401, 404, 200],
      'POST /api/consultations/{id}/contribution/download': [401, 404, 201],
      'GET /api/downloads/{ticket}': [403, 404, 200],
      'POST /api/consultations/{id}/follow-up': [202, 202, 202],
      'POST /api/consultations/{id}/started': [204, 204, 204],
      'GET /api/consultations/{id}/releases': [200, 200, 200],
      'GET /api/consultations/{id}/releases/{number}': [404, 404, 404],
      'GET /api/consultations/{id}/releases/{number}/archive': [404, 404, 404],
      'GET /api/consultations/{id}/releases/{number}/results.csv': [404, 404, 404],
      'GET /api/consultations/{id}/releases/{number}/results.xlsx': [404, 404, 404],
      'GET /api/consultations/{id}/remarks': [200, 200, 200],
      'POST /api/consultations/{id}/remarks/{remark}/reports': [404, 404, 404],
      'GET /api/consultations/{id}/responses': [200, 200, 200],
      'GET /api/consultations/{id}/contribution/decisions': [401, 404, 200],
      'POST /api/consultations/{id}/contribution/appeals': [401, 404, 404],
      'DELETE /api/consultations/{id}/contribution': [401, 404, 204]
    })
  })

  it('the team, each by its role; not by half a sign-in, nor once the account is closed', async () => {
    const closed = await sessionOf('closed')
    await test.store.changeStaff(people['closed']!.id, { isActive: false }, NOW)
    const outside: [string, () => Promise<Held>][] = [
      ['anonymous', async () => ({})],
      ['an author', async () => ({ receipt: receipts[OTHER] })],
      ['who makes a session up', async () => ({ session: 'x'.repeat(43) })],
      ['a closed account', async () => ({ session: closed })]
    ]
    for (const operation of inOrder().filter(isTeams)) {
      const said = (who: string) => `${operation.name}, ${who}`
      for (const [who, hold] of outside) {
        expect(answerOf(await visit(operation, MINE, await hold())), said(who)).toEqual([401, 'sign-in'])
      }
      const may = WHO[operation.name]!
      if (may === 'signed') continue
      const half = await visit(operation, MINE, { session: await sessionOf('everything', false) })
      expect(answerOf(half), said('half signed')).toEqual([401, 'second-factor'])
      for (const role of ROLES) {
        const answer = answerOf(await visit(operation, MINE, { session: await sessionOf(role) }))
        if (may === 'any role' || may.includes(role)) expect(answer, said(role)).not.toBeOneOf(REFUSED)
        else expect(answer, said(role)).toEqual([403, 'forbidden'])
      }
    }
  })

  it('I12: no code or address of one consultation works in another', async () => {
    const { receipt } = (await ask(`/api/consultations/${MINE}/contributions`, { body: bodyOf() })).json()
    for (const operation of operations().filter(needsReceipt)) {
      if (operation.path.includes('{ticket}')) continue
      expect((await visit(operation, OTHER, { receipt })).statusCode, operation.name).toBe(404)
    }
    expect((await ask(`/api/consultations/${MINE}/contribution`, { receipt })).statusCode).toBe(200)
  })

  it('I12: no text of one consultation is judged, appealed or reported in another', async () => {
    const [one, two] = ['jugee-2027', 'voisine-2027']
    const authors: Record<string, string> = {}
    for (const id of [one, two]) {
      await keepConsultation(test.store, definitionOf({ id }))
      authors[id] = (await ask(`/api/consultations/${id}/contributions`, { body: bodyOf() })).json().receipt
      await test.store.move(id, 'closed', NOW)
    }
    const [text] = (await test.store.queue(one, { queue: 'to-do', after: null, limit: 1 })).texts
    const session = await sessionOf('everything')
    const judge = (id: string) =>
      ask(`/api/staff/consultations/${id}/texts/${text!.id}/decisions`, { session, body: VERDICT })
    const appeal = (id: string) =>
      ask(`/api/consultations/${id}/contribution/appeals`, {
        receipt: authors[id]!,
        body: { text: text!.id, reason: 'x' }
      })
    for (const act of [judge, appeal]) expect((await act(two)).statusCode).toBe(404)
    expect((await judge(one)).statusCode).toBe(201)
    const report = await ask(`/api/consultations/${two}/remarks/${text!.id}/reports`, {
      body: { reason: 'x', goodFaith: true }
    })
    expect(report.statusCode).toBe(404)
  })

  it('a draft is not told apart from what does not exist, by anyone but the team', async () => {
    const ofEveryone = operations().filter(each => each.path.includes('{id}') && !isTeams(each))
    for (const operation of ofEveryone) {
      for (const receipt of [undefined, receipts[OTHER]]) {
        const [draft, unknown] = [
          await visit(operation, 'brouillon', { receipt }),
          await visit(operation, 'inconnue', { receipt })
        ]
        expect(draft.statusCode, operation.name).toBeOneOf([401, 404])
        expect([draft.statusCode, draft.body]).toEqual([unknown.statusCode, unknown.body])
        expect(Object.keys(draft.headers)).toEqual(Object.keys(unknown.headers))
      }
    }
    for (const url of ['/api/consultations', '/api/calendar.ics'])
      expect((await ask(url)).body).not.toContain('brouillon')
  })
})

it('I11: answers have these keys and no other', async () => {
  const keysOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.length === 0 ? [] : [keysOf(value[0])]
    if (typeof value !== 'object' || value === null) return typeof value
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, keysOf(own)]))
  }
  const one = (await ask(`/api/consultations/${MINE}`)).json()
  const sent = (await ask(`/api/consultations/${MINE}/contributions`, { body: bodyOf() })).json()
  const read = (await ask(`/api/consultations/${MINE}/contribution`, { receipt: sent.receipt })).json()
  const { notice, items, stages, organiser, profile, ...summary } = one
  expect({
    summary: Object.keys(summary),
    item: Object.keys(items[0]),
    stage: Object.keys(stages[0]),
    organiser: Object.keys(organiser),
    profile: keysOf(profile),
    notice: Object.keys(notice),
    inList: Object.keys((await ask('/api/consultations')).json().consultations[0]),
    sent: keysOf(sent),
    read: keysOf(read),
    refused: keysOf((await ask('/api/consultations/inconnue')).json()),
    health: keysOf((await ask('/api/health')).json())
  }).toMatchSnapshot()
})

it('I11: answers to the team have these keys and no other, for each role', async () => {
  const keysOf = (value: object) => Object.keys(value)
  for (const role of ROLES) {
    const session = await sessionOf(role)
    const read = async (url: string) => (await ask(url, { session })).json()
    const told = await read('/api/staff/session')
    expect(keysOf(told)).toEqual(['member', 'next', 'idleMs', 'until'])
    const member = ['id', 'login', 'roles', 'isActive', 'hasSecondFactor', 'createdAt']
    expect(keysOf(told.member)).toEqual(member)
    const list = await read('/api/staff/people')
    const journal = await read('/api/staff/journal')
    if (role !== 'administrator') {
      for (const refused of [list, journal]) expect(keysOf(refused)).toEqual(['error', 'code'])
      continue
    }
    expect([keysOf(list), keysOf(list.people[0])]).toEqual([['people'], member])
    expect([keysOf(journal), keysOf(journal.entries[0])]).toEqual([
      ['entries', 'next'],
      ['id', 'at', 'event', 'detail']
    ])
    const invited = await ask('/api/staff/invitations', {
      session,
      body: { login: 'keys', roles: ['editor'] }
    })
    expect(keysOf(invited.json())).toEqual(['code', 'login', 'roles', 'until'])
    expect(JSON.stringify([list, journal])).not.toMatch(/argon2|sealed|password|digest/i)
  }
})

it('every answer is as its description says', async () => {
  const { receipt } = (await ask(`/api/consultations/${MINE}/contributions`, { body: bodyOf() })).json()
  for (const operation of inOrder()) {
    for (const answer of [
      await visit(operation, MINE, { receipt, session: await sessionOf('everything') }),
      await visit(operation, 'inconnue', { receipt, session: await sessionOf('everything') })
    ]) {
      const { responses } = operation.operation
      const status = String(answer.statusCode)
      const said = responses[status] ?? responses[`${status[0]}XX`]
      expect(said, `${operation.name} ${status}`).toBeDefined()
      const schema = said!.content?.['application/json']?.schema
      if (schema === undefined) continue
      const check = Compile({ ...schema, components: description.components } as object)
      expect(check.Errors(answer.json())[1], `${operation.name} ${status}`).toEqual([])
    }
  }
})

describe('I25: what changes something', () => {
  /** All that is kept. The journal apart: that something was read is written there, and the last line counts the others. */
  const everything = async () => {
    let text = ''
    await exportTo(test.store, part => {
      text += part
    })
    return text
      .split('\n')
      .filter(line => !/^\{"kind":"(journal|end)"/.test(line))
      .join('\n')
  }

  it('is asked for by POST, PUT, PATCH and DELETE alone: reading changes nothing', async () => {
    const { receipt } = (await ask(`/api/consultations/${MINE}/contributions`, { body: bodyOf() })).json()
    const session = await sessionOf('everything')
    const before = await everything()
    for (const operation of operations().filter(({ method }) => method === 'get')) {
      // A download uses its ticket: see E3.
      if (operation.path.includes('{ticket}')) continue
      for (const method of ['get', 'head']) await visit({ ...operation, method }, MINE, { receipt, session })
    }
    expect(await everything()).toBe(before)
  })

  it('is refused to pages of other sites, whatever the code they hold', async () => {
    const { receipt } = (await ask(`/api/consultations/${MINE}/contributions`, { body: bodyOf() })).json()
    const session = await sessionOf('everything')
    const before = await everything()
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      for (const { path, method, name } of operations().filter(({ method }) => method !== 'get')) {
        const answer = await ask(path.replace('{id}', MINE), {
          method: method.toUpperCase(),
          body: BODIES[name],
          headers: headers as Record<string, string>,
          receipt,
          session
        })
        expect([answer.statusCode, answer.json().code], name).toEqual([403, 'origin'])
      }
    }
    expect(await everything()).toBe(before)
  })
})

it('long answers are compressed, and told apart by language', async () => {
  const { headers, rawPayload } = await ask('/api/openapi.json', { headers: { 'accept-encoding': 'br' } })
  expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding, accept-language' })
  expect(JSON.parse(brotliDecompressSync(rawPayload).toString())).toEqual(description)
})

it('calendars are iCalendar, in the language asked for', async () => {
  const calendar = await ask(`/api/consultations/${MINE}/calendar.ics?lang=en`)
  expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(calendar.body).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(calendar.body).toContain('Séminaire (en)')
  expect((await ask('/api/calendar.ics?lang=de')).statusCode).toBe(400)
  expect((await ask('/api/calendar.ics', { headers: { host: '<a b>' } })).statusCode).toBe(200)
})

it('a closing before its date is told at its own time, in the answers and in the calendar', async () => {
  const id = 'tot-2027'
  const read = async () => (await ask(`/api/consultations/${id}`)).json()
  await keepConsultation(test.store, definitionOf({ id }))
  const before = await read()
  expect(before.closedAt).toBeNull()
  await test.store.move(id, 'closed', NOW + 60_000)
  const early = new Date(NOW + 60_000).toISOString()
  await expect.poll(async () => (await read()).closedAt).toBe(early)
  expect((await read()).closesAt).toBe(before.closesAt)
  const calendar = (await ask(`/api/consultations/${id}/calendar.ics`)).body
  const event = calendar.split('BEGIN:VEVENT').find(part => part.includes(`UID:${id}.closes@`))!
  expect(event).toContain(`DTSTART:${early.replace(/[-:]|\.000/g, '')}`)
  expect(event).toContain('SEQUENCE:1')
})

it('I30: nothing of all this opens a socket to anywhere, whatever addresses are sent', async () => {
  const text = 'https://192.0.2.1/a <img src="http://192.0.2.2/b.png"> ftp://192.0.2.3'
  const answers = [{ item: 'proposition-01', version: 1, remarks: [{ kind: 'for', text }] }]
  const sent = await ask(`/api/consultations/${MINE}/contributions`, {
    body: { ...bodyOf(), answers, signature: 'http://192.0.2.4/', website: 'http://192.0.2.5/' }
  })
  expect(sent.statusCode).toBe(201)
  expect(sockets).toEqual([])
})
