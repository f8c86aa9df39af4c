/** What the API does not ask for, does not put in addresses and does not keep: PRIVACY-SECURITY.md, B6, C4, E2, I6. */
import { exportTo } from '@horizon-soin/storage'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app.js'
import { type Ask, askOf } from './testing/api-client.js'
import { AFTER, bodyOf, definitionOf, keepConsultation, NOW } from './testing/consultation.js'
import { smallStudio } from './testing/small-studio.js'
import { DATABASES, type TestStore } from './testing/stores.js'

const HERE = '/api/consultations/essai-2027'
const studio = smallStudio()

interface Operation {
  parameters?: { in: string; name: string }[]
}

/** Every key of a JSON value, at any depth. */
const keysOf = (value: unknown): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
    : []

describe.each(DATABASES)('the API of consultations, on %s', (_, open) => {
  let test: TestStore
  let app: FastifyInstance
  let ask: Ask
  beforeAll(async () => {
    test = await open()
    await keepConsultation(test.store, definitionOf())
    app = await createApp({
      folder: studio.folder,
      store: test.store,
      clock: () => NOW,
      settings: { sealKey: Buffer.alloc(32, 3) }
    })
    ask = askOf(app)
  })
  afterAll(async () => {
    await app.close()
    await test.remove()
  })

  const pathsOf = async (): Promise<[string, Record<string, Operation>][]> => {
    const { paths } = (await ask('/api/openapi.json')).json()
    return Object.entries<Record<string, Operation>>(paths).filter(([path]) =>
      /consultations|downloads/.test(path)
    )
  }

  it('B6: asks no age and no date of birth, and keeps none', async () => {
    await ask(`${HERE}/contributions`, { body: bodyOf() })
    let lines = ''
    await exportTo(test.store, part => {
      lines += part
    })
    const kept = lines
      .trim()
      .split('\n')
      .flatMap(line => keysOf(JSON.parse(line)))
    const told = keysOf(await pathsOf())
    expect([kept.length, told.length].every(count => count > 50)).toBe(true)
    expect([...kept, ...told].filter(key => /birth|naissance|^ages?$|^dob$/i.test(key))).toEqual([])
  })

  it('C4: takes no code and no address in a query, and tells other sites no more than its origin', async () => {
    const parameters = (await pathsOf()).flatMap(([, operations]) =>
      Object.values(operations).flatMap(({ parameters: each = [] }) => each)
    )
    const queried = parameters.filter(({ in: where }) => where === 'query').map(({ name }) => name)
    expect(queried.length).toBeGreaterThan(0)
    expect([...new Set(queried)].sort()).toEqual([
      'after',
      'group',
      'item',
      'kind',
      'lang',
      'limit',
      'queue',
      'theme'
    ])
    const { headers } = await ask(HERE)
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  })

  it('I6: takes no address that breaks a line of a letter', async () => {
    for (const address of ['a@example.org\r\nBcc: b@example.org', 'a@example.org\nX: y', 'a\r@example.org']) {
      const answer = await ask(`${HERE}/follow-up`, { body: { address, purposes: ['results'] } })
      expect([address, answer.statusCode]).toEqual([address, 400])
    }
  })

  it('E2: what is withdrawn after publication is gone at once', async () => {
    const { receipt } = (await ask(`${HERE}/contributions`, { body: bodyOf() })).json()
    await test.store.move('essai-2027', 'closed', AFTER)
    const { texts } = await test.store.queue('essai-2027', { queue: 'to-do', after: null, limit: 100 })
    const verdict = { outcome: 'publish', motive: null, note: '' } as const
    for (const { id } of texts)
      await test.store.decide(
        'essai-2027',
        id,
        { ...verdict, masks: [], themes: [], step: 'first', by: 'somebody' },
        AFTER
      )
    for (const state of ['moderated', 'published'] as const) await test.store.move('essai-2027', state, AFTER)
    const before = await test.store.count('essai-2027')
    expect((await ask(`${HERE}/contribution`, { method: 'DELETE', receipt })).statusCode).toBe(204)
    expect((await ask(`${HERE}/contribution`, { receipt })).statusCode).toBe(404)
    const after = await test.store.count('essai-2027')
    expect([before.contributions - after.contributions, before.remarks - after.remarks]).toEqual([1, 1])
  })
})
