import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Api } from '../api.js'
import { openProjection } from './testing/open-projection.js'

/** Takes a thread for seconds. */
const LONG = '/api/plan?draws=4096&meet=0.9'
const SHORT = '/api/project?years=2030&indicator=effective&group=all'

let app: Api
let address: string
beforeAll(async () => {
  app = await openProjection({ threads: 1 })
  await app.listen({ host: '127.0.0.1', port: 0 })
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  expect((await fetch(address + SHORT)).status).toBe(200)
})
afterAll(() => app.close())

it('refuses what would wait for too long, and ends what nobody waits for', async () => {
  const stop = new AbortController()
  // One runs, sixteen wait: the eighteenth is told to come back, before any other has its answer.
  const asked = Array.from({ length: 18 }, () => fetch(address + LONG, { signal: stop.signal }))
  const settled = Promise.allSettled(asked)
  const refused = await Promise.race(asked)
  expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([503, 5])
  expect(await refused.json()).toEqual({ error: expect.stringMatching(/Réessayer/), code: 'unavailable' })
  stop.abort()
  expect((await settled).filter(({ status }) => status === 'rejected')).toHaveLength(17)
  // The only thread had minutes of work before it: it answers because that work is no more.
  await expect.poll(async () => (await fetch(address + SHORT)).status).toBe(200)
})

it('ends what takes too long, and says what to lower', async () => {
  const hurried = await openProjection({ threads: 1, timeLimitMs: 1 })
  try {
    const { statusCode, body } = await hurried.inject({ url: LONG, headers: { 'accept-language': 'en' } })
    expect(statusCode).toBe(503)
    expect(JSON.parse(body)).toEqual({
      error: expect.stringMatching(/fewer draws \(draws\)/),
      code: 'slow'
    })
  } finally {
    await hurried.close()
  }
})
