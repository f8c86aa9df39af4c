/** The whole API, walked through by its own description. */
import { subscribe } from 'node:diagnostics_channel'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { exportTo } from '@horizon-soin/storage'
import { Validator } from '@seriousme/openapi-schema-validator'
import type { FastifyInstance } from 'fastify'
import { Compile } from 'typebox/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app.js'
import { type Ask, askOf } from './testing/api-client.js'
import { bodyOf, definitionOf, keepConsultation, NOW } from './testing/consultation.js'
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

const BODIES: Record<string, object> = {
  'POST /api/consultations/{id}/contributions': bodyOf(),
  'PUT /api/consultations/{id}/contribution': bodyOf(),
  'POST /api/consultations/{id}/follow-up': { address: 'a@example.org', purposes: ['results'] }
}

/** Asks for an operation on a consultation, with a receipt or none. */
async function visit({ path, method, name }: Walked, id: string, receipt?: string) {
  let ticket = 'x'.repeat(43)
  if (path.includes('{ticket}')) {
    // Always one that is worth something, of the first consultation.
    const made = await ask(`/api/consultations/${MINE}/contribution/download`, {
      method: 'POST',
      receipt: receipts[MINE]!
    })
    ticket = made.json().ticket
  }
  const url = path.replace('{id}', id).replace('{version}', '1').replace('{ticket}', ticket)
  return ask(url, {
    method: method.toUpperCase(),
    ...(BODIES[name] === undefined ? {} : { body: BODIES[name] }),
    ...(receipt === undefined ? {} : { receipt })
  })
}

const needsReceipt = ({ operation }: Walked) => (operation.security ?? []).length > 0
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
    await open.close()
  })
})

describe('I9: who may what, for each operation', () => {
  it('everyone, where it says so; else the author alone; the others are refused alike', async () => {
    const seen: Record<string, unknown> = {}
    for (const operation of inOrder()) {
      const has = operation.path.includes('{id}') || operation.path.includes('{ticket}')
      const anonymous = await visit(operation, MINE)
      const stranger = has ? await visit(operation, MINE, receipts[OTHER]) : anonymous
      const author = await visit(operation, MINE, receipts[MINE])
      seen[operation.name] = [anonymous, stranger, author].map(({ statusCode }) => statusCode)
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
      'DELETE /api/consultations/{id}/contribution': [401, 404, 204]
    })
  })

  it('I12: no code or address of one consultation works in another', async () => {
    const { receipt } = (await ask(`/api/consultations/${MINE}/contributions`, { body: bodyOf() })).json()
    for (const operation of operations().filter(needsReceipt)) {
      if (operation.path.includes('{ticket}')) continue
      expect((await visit(operation, OTHER, receipt)).statusCode, operation.name).toBe(404)
    }
    expect((await ask(`/api/consultations/${MINE}/contribution`, { receipt })).statusCode).toBe(200)
  })

  it('a draft is not told apart from what does not exist, by anyone', async () => {
    for (const operation of operations().filter(({ path }) => path.includes('{id}'))) {
      for (const receipt of [undefined, receipts[OTHER]]) {
        const [draft, unknown] = [
          await visit(operation, 'brouillon', receipt),
          await visit(operation, 'inconnue', receipt)
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

it('every answer is as its description says', async () => {
  const { receipt } = (await ask(`/api/consultations/${MINE}/contributions`, { body: bodyOf() })).json()
  for (const operation of inOrder()) {
    for (const answer of [
      await visit(operation, MINE, receipt),
      await visit(operation, 'inconnue', receipt)
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
  const everything = async () => {
    let text = ''
    await exportTo(test.store, part => {
      text += part
    })
    return text
  }

  it('is asked for by POST, PUT and DELETE alone: reading changes nothing', async () => {
    const { receipt } = (await ask(`/api/consultations/${MINE}/contributions`, { body: bodyOf() })).json()
    const before = await everything()
    for (const operation of operations().filter(({ method }) => method === 'get')) {
      // A download uses its ticket: see E3.
      if (operation.path.includes('{ticket}')) continue
      for (const method of ['get', 'head']) await visit({ ...operation, method }, MINE, receipt)
    }
    expect(await everything()).toBe(before)
  })

  it('is refused to pages of other sites, whatever the code they hold', async () => {
    const { receipt } = (await ask(`/api/consultations/${MINE}/contributions`, { body: bodyOf() })).json()
    const before = await everything()
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      for (const { path, method, name } of operations().filter(({ method }) => method !== 'get')) {
        const answer = await ask(path.replace('{id}', MINE), {
          method: method.toUpperCase(),
          body: BODIES[name],
          headers: headers as Record<string, string>,
          receipt
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
