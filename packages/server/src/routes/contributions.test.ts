import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportTo, type Store, StoreError, unseal } from '@horizon-soin/storage'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../app.js'
import { digestOf } from '../secrets/codes.js'
import { type Ask, askOf, newKey } from '../testing/api-client.js'
import {
  AFTER,
  bodyOf,
  callOf,
  definitionOf,
  keepConsultation,
  NOW,
  noticeOf,
  REMARK
} from '../testing/consultation.js'
import { DATABASES, type TestStore } from '../testing/stores.js'

const SEAL_KEY = Buffer.alloc(32, 3)
const HERE = '/api/consultations/essai-2027'
const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-api-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(DATABASES)('contributions, on %s', (_, open) => {
  let test: TestStore
  let store: Store
  let app: FastifyInstance
  let ask: Ask
  let time = NOW
  beforeAll(async () => {
    test = await open()
    store = test.store
    for (const definition of [
      definitionOf(),
      definitionOf({ id: 'autre-2027' }),
      definitionOf({ id: 'sur-invitation', access: 'invited' }),
      callOf()
    ])
      await keepConsultation(store, definition)
    await keepConsultation(store, definitionOf({ id: 'brouillon' }), 'draft')
    app = await createApp({ folder, store, clock: () => time, settings: { sealKey: SEAL_KEY } })
    ask = askOf(app)
  })
  afterAll(async () => {
    await app.close()
    await test.remove()
  })

  const send = async (body: object = bodyOf(), to = HERE) => {
    const answer = await ask(`${to}/contributions`, { body })
    return { answer, status: answer.statusCode, receipt: String(answer.json().receipt) }
  }
  const read = (receipt: string, from = HERE) => ask(`${from}/contribution`, { receipt })
  const linesOf = async () => {
    let text = ''
    await exportTo(store, part => {
      text += part
    })
    return text
  }

  it('are kept, and read back with their code, as a person types it', async () => {
    const { status, answer, receipt } = await send()
    expect([status, answer.json().day]).toEqual([201, '2027-01-20'])
    const mine = await read(receipt.toLowerCase().replaceAll('-', ' '))
    expect([mine.statusCode, mine.headers['cache-control']]).toEqual([200, 'no-store'])
    expect(mine.json()).toMatchObject({ notice: 1, day: '2027-01-20', profile: { activity: 'infirmier' } })
    const second = mine.json().answers.find(({ item }: { item: string }) => item === 'proposition-02')
    expect(second).toEqual({
      item: 'proposition-02',
      version: 1,
      useful: 'yes',
      realistic: 'no',
      remarks: [{ kind: 'for', text: REMARK }]
    })
  })

  it('of a call are texts', async () => {
    const body = { notice: 1, answers: [{ item: 'metier', version: 1, text: 'En 2030…' }] }
    const { status, receipt } = await send(body, '/api/consultations/appel-2027')
    expect(status).toBe(201)
    expect((await read(receipt, '/api/consultations/appel-2027')).json().answers).toEqual(body.answers)
  })

  it('B3: need no profile, no name and no address', async () => {
    const { profile: _, ...bare } = bodyOf()
    expect((await send(bare)).status).toBe(201)
  })

  it('are one for one key: the same receipt again; another body is refused', async () => {
    const headers = { 'idempotency-key': newKey() }
    const post = (body: object) => ask(`${HERE}/contributions`, { body, headers })
    const [first, again] = [await post(bodyOf()), await post(bodyOf())]
    expect([first.statusCode, again.statusCode]).toEqual([201, 200])
    expect(again.json().receipt).toBe(first.json().receipt)
    const other = await post(bodyOf({ profile: {} }))
    expect([other.statusCode, other.json().code]).toEqual([409, 'conflict'])
  })

  it('under one key are one, however many arrive at once', async () => {
    const headers = { 'idempotency-key': newKey() }
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => ask(`${HERE}/contributions`, { body: bodyOf(), headers }))
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([...Array(11).fill(200), 201])
    expect(new Set(answers.map(answer => answer.json().receipt)).size).toBe(1)
  })

  it('I14: one token is one contribution, of 20 sent at once', async () => {
    const there = '/api/consultations/sur-invitation'
    const token = 'ABCDE-FGH1J-KMNPQ-RSTVW-XYZ12-3'
    await store.invite('sur-invitation', [digestOf(token)], NOW)
    const sent = (code: string) => ask(`${there}/contributions`, { body: { ...bodyOf(), token: code } })
    const answers = await Promise.all(Array.from({ length: 20 }, () => sent(token.toLowerCase())))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, ...Array(19).fill(403)])
    for (const body of [{ ...bodyOf(), token: 'x' }, bodyOf()])
      expect((await send(body, there)).answer.json().code).toBe('token')
    const lines = await linesOf()
    expect(lines).not.toContain(token)
    // I38: that codes were refused is in the journal.
    expect(lines).toContain('refused-token')
  })

  it('are corrected, and withdrawn', async () => {
    const { receipt } = await send()
    const corrected = bodyOf({ answers: [{ item: 'proposition-03', version: 1, useful: 'no' }] })
    const put = (body: object = corrected) => ask(`${HERE}/contribution`, { method: 'PUT', body, receipt })
    expect((await put()).json()).toEqual({ ...corrected, day: '2027-01-20' })
    expect((await read(receipt)).json().answers).toEqual(corrected.answers)
    expect((await put({ ...corrected, answers: [] })).statusCode).toBe(400)
    const away = await ask(`${HERE}/contribution`, { method: 'DELETE', receipt })
    expect([away.statusCode, away.body]).toEqual([204, ''])
    expect([(await read(receipt)).statusCode, (await put()).statusCode]).toEqual([404, 404])
  })

  it('E1: a wrong code, another’s, a draft’s and an unknown one’s are answered alike', async () => {
    const { receipt } = await send()
    const wrong = '00000-00000-00000-00000-00000-0'
    const answers = await Promise.all([
      read(wrong),
      read('nothing like a code'),
      read(receipt, '/api/consultations/autre-2027'),
      read(receipt, '/api/consultations/brouillon'),
      read(receipt, '/api/consultations/inconnue')
    ])
    for (const answer of answers) {
      expect([answer.statusCode, answer.body]).toEqual([404, answers[0]!.body])
      expect(Object.keys(answer.headers).sort()).toEqual(Object.keys(answers[0]!.headers).sort())
    }
  })

  it('E1: the same is asked of the store for every wrong code, so that no time tells them apart', async () => {
    const { receipt } = await send()
    const calls: string[] = []
    const watched = new Proxy(store, {
      get: (target, name: keyof Store) => {
        const method = target[name]
        return typeof method !== 'function'
          ? method
          : (...given: never[]) => {
              calls.push(name)
              return (method as (...given: never[]) => unknown).apply(target, given)
            }
      }
    })
    const server = await createApp({ folder, store: watched, clock: () => time })
    const callsFor = async (code: string, id: string) => {
      calls.length = 0
      await askOf(server)(`/api/consultations/${id}/contribution`, { receipt: code })
      return calls.join(' ')
    }
    await callsFor(receipt, 'essai-2027')
    await callsFor(receipt, 'autre-2027')
    const wrong = await callsFor('00000-00000-00000-00000-00000-0', 'essai-2027')
    expect(wrong).toContain('readContribution')
    expect(await callsFor('nothing like a code', 'essai-2027')).toBe(wrong)
    expect(await callsFor(receipt, 'autre-2027')).toBe(wrong)
    expect(await callsFor(receipt, 'brouillon')).toBe(await callsFor(receipt, 'inconnue'))
    await server.close()
  })

  it('I15: one gate holds whatever way they come by: a form, a program, a correction', async () => {
    const { receipt } = await send()
    const form = (await ask(HERE)).json().form
    const wrong: [object, string][] = [
      [bodyOf({ answers: [] }), 'empty-contribution'],
      [bodyOf({ answers: [{ item: 'proposition-09', version: 1, useful: 'yes' }] }), 'unknown-item'],
      [bodyOf({ answers: [{ item: 'proposition-01', version: 2, useful: 'yes' }] }), 'wrong-version'],
      [bodyOf({ answers: [{ item: 'proposition-01', version: 1, text: 'x' }] }), 'not-for-kind'],
      [bodyOf({ profile: { activity: 'astronaute' } }), 'unknown-value']
    ]
    for (const [body, code] of wrong) {
      for (const answer of [
        await ask(`${HERE}/contributions`, { body: { ...body, form } }),
        await ask(`${HERE}/contributions`, { body }),
        await ask(`${HERE}/contribution`, { method: 'PUT', body, receipt })
      ]) {
        expect(answer.statusCode).toBe(400)
        expect(answer.json().problems.map((problem: { code: string }) => problem.code)).toContain(code)
      }
    }
  })

  it('I16: what the storage could not keep, and what is sent again, is not counted against who sends', async () => {
    let isFull = true
    const filling: Store = {
      ...store,
      accept: sent => (isFull ? Promise.reject(new StoreError('full', 'test')) : store.accept(sent))
    }
    const other = await createApp({
      folder,
      store: filling,
      clock: () => time,
      settings: { sealKey: SEAL_KEY }
    })
    const here = askOf(other)
    const remoteAddress = '203.0.113.40'
    const sendBy = async (key: string) => {
      const headers = { 'idempotency-key': key }
      return (await here(`${HERE}/contributions`, { body: bodyOf(), headers, remoteAddress })).statusCode
    }
    const key = newKey()
    const statuses: number[] = []
    for (let i = 0; i < 7; i++) statuses.push(await sendBy(key))
    isFull = false
    for (let i = 0; i < 3; i++) statuses.push(await sendBy(key))
    for (let i = 0; i < 5; i++) statuses.push(await sendBy(newKey()))
    await other.close()
    expect(statuses).toEqual([...Array(7).fill(503), 201, 200, 200, 201, 201, 201, 201, 429])
  })

  it('E1: ten wrong codes an hour, and whoever has theirs is still let through', async () => {
    const { receipt } = await send()
    const remoteAddress = '198.51.100.20'
    const tries = async (code: string) =>
      (await ask(`${HERE}/contribution`, { receipt: code, remoteAddress })).statusCode
    for (let i = 0; i < 10; i++) expect(await tries(`wrong ${i}`)).toBe(404)
    expect([await tries('wrong'), await tries(receipt), await tries('wrong')]).toEqual([429, 200, 429])
    expect((await read(receipt)).statusCode).toBe(200)
  })

  it('E3: a download serves once, to its author, for a quarter of an hour', async () => {
    const [{ receipt }, other] = [await send(), await send()]
    const ticketOf = async () =>
      (await ask(`${HERE}/contribution/download`, { method: 'POST', receipt })).json().ticket
    const ticket = await ticketOf()
    const get = (given: string, by?: string) =>
      ask(`/api/downloads/${given}`, by === undefined ? {} : { receipt: by })
    expect((await get(ticket)).statusCode).toBe(403)
    expect((await get(ticket, other.receipt)).statusCode).toBe(404)
    expect((await ask(`/api/downloads/${ticket}`, { method: 'HEAD', receipt })).statusCode).toBe(405)
    const file = await get(ticket, receipt)
    expect([file.statusCode, file.headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="contribution.json"'
    ])
    expect(file.json()).toEqual((await read(receipt)).json())
    expect((await get(ticket, receipt)).statusCode).toBe(410)
    const late = await ticketOf()
    time = NOW + 16 * 60_000
    expect((await get(late, receipt)).statusCode).toBe(410)
  })

  it('D3: a follow-up address is sealed, and has no link to an answer', async () => {
    const leave = (body: object) => ask(`${HERE}/follow-up`, { body })
    const address = 'camille.durand@example.org'
    const kept = await leave({ address, purposes: ['results'] })
    expect([kept.statusCode, kept.json()]).toEqual([202, {}])
    const lines = await linesOf()
    expect(lines).not.toContain('camille')
    const sealed = /v1\.[\w-]+/.exec(lines)?.[0] ?? ''
    expect(unseal(sealed, SEAL_KEY, 'essai-2027')).toBe(address)
    expect((await leave({ address, purposes: ['panel'] })).json().problems).toEqual([
      { path: 'purposes/0', code: 'unknown-value' }
    ])
    // I6: nothing that could end a header of a message.
    for (const bad of [
      'x',
      'a@b',
      'a@example.org\r\nBcc: b@example.org',
      'a,b@example.org',
      '<a@example.org>'
    ])
      expect((await leave({ address: bad, purposes: ['results'] })).statusCode).toBe(400)
  })

  it('B2: hold the notice that was shown, and earlier ones stay readable', async () => {
    const there = '/api/consultations/autre-2027'
    const headers = { 'idempotency-key': newKey() }
    const first = () => ask(`${there}/contributions`, { body: bodyOf(), headers })
    const { receipt } = (await first()).json()
    await store.addNotice('autre-2027', noticeOf(2), NOW)
    expect((await send(bodyOf({ notice: 2 }), there)).status).toBe(201)
    expect((await send(bodyOf(), there)).answer.json().code).toBe('notice')
    // Sent again because its first answer was lost: it was kept.
    expect((await first()).json()).toEqual({ receipt, day: '2027-01-20' })
    const other = { body: bodyOf({ answers: [] }), headers }
    expect((await ask(`${there}/contributions`, other)).json().code).toBe('notice')
    expect((await read(receipt, there)).json().notice).toBe(1)
    expect((await ask(`${there}/notices/1`)).json()).toEqual(noticeOf(1))
    expect((await ask(there)).json().notice).toEqual(noticeOf(2))
    expect((await ask(`${there}/notices/3`)).statusCode).toBe(404)
  })

  it('D1, D2: nothing of who sent them is kept, nor when but the day', async () => {
    const remoteAddress = '203.0.113.77'
    await ask(`${HERE}/contributions`, {
      body: bodyOf(),
      remoteAddress,
      headers: { 'user-agent': 'Horizon-Test-Agent/1.0' }
    })
    const lines = (await linesOf()).split('\n')
    const kept = lines.filter(line => !/"kind":"(journal|clock)"/.test(line)).join('\n')
    expect(kept).toContain('2027-01-20')
    for (const trace of ['203.0.113', 'Horizon-Test-Agent', String(NOW), 'T10:00', '10:00:0'])
      expect(kept).not.toContain(trace)
    expect(kept).not.toMatch(/"(ip|address|agent|key|hit|day_secret)"/)
  })

  // The last one: a store never goes back in time.
  it('I13: follow the clock of the server: not yet, open, closed, and never open again', async () => {
    const soon = definitionOf({ id: 'bientot-2027', opens: '2027-01-25T09:00' })
    await keepConsultation(store, soon)
    const seen = async (there: string) => {
      const { state, answering } = (await ask(there)).json()
      return [state, answering, (await send(bodyOf(), there)).answer.json().code]
    }
    const there = '/api/consultations/bientot-2027'
    expect(await seen(there)).toEqual(['open', 'not-yet', 'not-yet'])
    time = Date.parse('2027-01-25T08:00:00Z')
    expect(await seen(there)).toEqual(['open', 'open', undefined])
    const headers = { 'idempotency-key': newKey() }
    const post = () => ask(`${HERE}/contributions`, { body: bodyOf(), headers })
    const receipt = (await post()).json().receipt
    for (const at of [AFTER, NOW]) {
      time = at
      expect(await seen(there)).toEqual(['closed', 'closed', 'not-open'])
      expect(
        (await ask(`${HERE}/follow-up`, { body: { address: 'a@example.org', purposes: ['results'] } }))
          .statusCode
      ).toBe(409)
    }
    // Its first answer was lost on the way: it is kept all the same.
    expect([(await post()).statusCode, (await post()).json().receipt]).toEqual([200, receipt])
    const put = await ask(`${HERE}/contribution`, { method: 'PUT', body: bodyOf(), receipt })
    expect(put.json().code).toBe('not-open')
    const restarted = await createApp({ folder, store, clock: () => NOW })
    expect((await askOf(restarted)(there)).json().answering).toBe('closed')
    await restarted.close()
    expect((await ask(`${HERE}/contribution`, { method: 'DELETE', receipt })).statusCode).toBe(204)
  })

  it('are refused whole while the database is gone; the pages are served', async () => {
    if (test.cut === null) return
    await test.cut()
    for (const answer of [
      await ask(`${HERE}/notices/1`),
      await ask(`${HERE}/contributions`, { body: bodyOf() })
    ]) {
      expect([answer.statusCode, answer.json().code]).toEqual([503, 'unavailable'])
      expect(answer.headers['retry-after']).toBe('5')
    }
    const health = await ask('/api/health')
    expect([health.statusCode, health.json().status]).toEqual([503, 'unavailable'])
    expect((await ask('/nowhere')).statusCode).toBe(404)
  })
})
