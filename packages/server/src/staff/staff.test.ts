/** Accounts and sessions of the team: PRIVACY-SECURITY.md, I21 to I25, I32, I38. */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../app.js'
import { jsonLines } from '../log.js'
import { digestFor } from '../secrets/codes.js'
import { type Ask, askOf } from '../testing/api-client.js'
import { bodyOf, definitionOf, keepConsultation, NOW } from '../testing/consultation.js'
import { smallStudio } from '../testing/small-studio.js'
import { addMember, addSession } from '../testing/staff.js'
import { embeddedStore, type TestStore } from '../testing/stores.js'
import { COOKIE } from './cookie.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const PASSWORD = 'cheval bleu lampe tracteur'
const studio = smallStudio()
const logged: string[] = []
let test: TestStore
let app: FastifyInstance
let ask: Ask
/** The server's clock, which tests move forward. */
let time = NOW
/** A session of the first administrator. */
let chief: string

beforeAll(async () => {
  test = await embeddedStore()
  await keepConsultation(test.store, definitionOf())
  app = await createApp({
    folder: studio.folder,
    store: test.store,
    clock: () => time,
    log: jsonLines(
      line => logged.push(line),
      () => NOW
    ),
    settings: { sealKey: randomBytes(32) }
  })
  ask = askOf(app)
  chief = await addSession(
    test.store,
    await addMember(test.store, 'chef@example.org', ['administrator'], time),
    time
  )
})
afterAll(async () => {
  await app.close()
  await test.remove()
  studio.remove()
})

/** The code of the session that an answer begins. */
const sessionOf = ({ headers }: LightMyRequestResponse): string =>
  new RegExp(`^${COOKIE}=([\\w-]{43});`).exec(String(headers['set-cookie']))?.[1] ?? ''
const codeAt = (secret: string, at = time) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at })

const invite = async (login: string, roles: string[], session = chief) =>
  (await ask('/api/staff/invitations', { session, body: { login, roles } })).json().code as string
const accept = (code: string, password = PASSWORD) => ask('/api/staff/accept', { body: { code, password } })
const signIn = (login: string, password = PASSWORD, more = {}) =>
  ask('/api/staff/session', { body: { login, password }, ...more })
const whoAmI = (session: string) => ask('/api/staff/session', { session })

/** Someone who has accepted an invitation. */
async function newcomer(login: string, roles: string[]) {
  const answer = await accept(await invite(login, roles))
  return { session: sessionOf(answer), ...answer.json() }
}
/** An administrator with a second factor, signed in. */
async function newChief(login: string) {
  const { session, member } = await newcomer(login, ['administrator'])
  const { secret } = (await ask('/api/staff/second-factor', { session, method: 'POST' })).json()
  const done = await ask('/api/staff/second-factor', {
    session,
    method: 'PUT',
    body: { code: codeAt(secret) }
  })
  return { half: session, session: sessionOf(done), secret: secret as string, member, done }
}
/** Moves the clock, and signs the first administrator in again. */
async function later(ms: number) {
  time += ms
  chief = await addSession(test.store, (await test.store.readStaff('chef@example.org'))!.member, time)
}
const journal = async (event: string) =>
  (await test.store.readJournal({ after: null, limit: 100, event })).entries

describe('the cookie of a session', () => {
  it('I21: is of this host alone, over https alone, unread by scripts, not sent from other sites', async () => {
    const { session } = await newcomer('cookie@example.org', ['editor'])
    const signed = await signIn('cookie@example.org')
    expect(signed.headers['set-cookie']).toMatch(
      /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/
    )
    const out = await ask('/api/staff/session', { method: 'DELETE', session })
    expect(out.headers['set-cookie']).toBe(
      '__Host-session=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Strict'
    )
    expect((await ask('/', { session: sessionOf(signed) })).headers).not.toHaveProperty('set-cookie')
  })

  it('I22: holds 256 random bits, of which the digest alone is kept', async () => {
    await newcomer('alea@example.org', ['editor'])
    const codes = await Promise.all(
      Array.from({ length: 4 }, async () => sessionOf(await signIn('alea@example.org')))
    )
    expect(new Set(codes).size).toBe(4)
    for (const code of codes) {
      expect(Buffer.from(code, 'base64url')).toHaveLength(32)
      expect(await test.store.readSession(code, time, HOUR)).toBeNull()
      expect(await test.store.readSession(digestFor('session', code), time, HOUR)).not.toBeNull()
    }
  })

  it('I26: what the team reads is kept by no browser', async () => {
    for (const url of ['/api/staff/session', '/api/staff/people', '/equipe/', '/en/staff/', '/equipe'])
      expect((await ask(url, { session: chief })).headers['cache-control'], url).toBe('no-store')
  })
})

describe('a session', () => {
  it('I22: has a new id at each step of signing in; the one before is over', async () => {
    const first = await newChief('pas@example.org')
    expect((await whoAmI(first.half)).statusCode).toBe(401)
    expect(first.done.json()).toMatchObject({ next: null, member: { hasSecondFactor: true } })
    time += MINUTE
    const half = sessionOf(await signIn('pas@example.org', PASSWORD, { session: first.session }))
    expect((await whoAmI(first.session)).statusCode).toBe(401)
    const full = sessionOf(
      await ask('/api/staff/session/code', { session: half, body: { code: codeAt(first.secret) } })
    )
    expect(new Set([first.half, first.session, half, full]).size).toBe(4)
    expect((await whoAmI(half)).statusCode).toBe(401)
    expect((await whoAmI(full)).json()).toMatchObject({ next: null, member: { login: 'pas@example.org' } })
  })

  it('I22: is over after 30 minutes without a request, after 12 hours whatever is asked, at sign-out', async () => {
    const { session: idle } = await newcomer('repos@example.org', ['editor'])
    const told = (await whoAmI(idle)).json()
    expect(told).toMatchObject({ idleMs: 30 * MINUTE, until: time + 12 * HOUR })
    time += 30 * MINUTE - 1000
    expect((await whoAmI(idle)).statusCode).toBe(200)
    time += 30 * MINUTE
    expect((await whoAmI(idle)).statusCode).toBe(401)

    const busy = sessionOf(await signIn('repos@example.org'))
    const until = time + 12 * HOUR
    for (; time < until; time += 25 * MINUTE) expect((await whoAmI(busy)).statusCode).toBe(200)
    time = until
    expect((await whoAmI(busy)).statusCode).toBe(401)

    const left = sessionOf(await signIn('repos@example.org'))
    expect((await ask('/api/staff/session', { method: 'DELETE', session: left })).statusCode).toBe(204)
    expect((await whoAmI(left)).json().code).toBe('sign-in')
    await later(0)
  })

  it('I22: is over at once when its account is closed, its roles change, an administrator ends it', async () => {
    const { member } = await newcomer('fin@example.org', ['editor'])
    const url = `/api/staff/people/${member.id}`
    const patch = (body: object) => ask(url, { method: 'PATCH', session: chief, body })
    for (const end of [
      () => patch({ roles: ['editor', 'moderator'] }),
      () => ask(`${url}/sessions`, { method: 'DELETE', session: chief })
    ]) {
      const session = sessionOf(await signIn('fin@example.org'))
      expect((await whoAmI(session)).statusCode).toBe(200)
      expect((await end()).statusCode).toBe(200)
      expect((await whoAmI(session)).statusCode).toBe(401)
    }
    const session = sessionOf(await signIn('fin@example.org'))
    const closed = await patch({ isActive: false })
    expect(closed.json()).toMatchObject({ isActive: false, roles: ['editor', 'moderator'] })
    expect((await whoAmI(session)).statusCode).toBe(401)
    expect((await signIn('fin@example.org')).statusCode).toBe(401)
    expect((await patch({ isActive: true })).statusCode).toBe(200)
    expect((await signIn('fin@example.org')).statusCode).toBe(200)
    expect((await journal('change-staff')).map(({ detail }) => detail['of'])).toContain(member.id)
  })

  it('I23: half signed, it reaches its second factor and the way out, nothing else', async () => {
    const { secret } = await newChief('demi@example.org')
    time += MINUTE
    const signed = await signIn('demi@example.org')
    expect(signed.json().next).toBe('second-factor')
    const half = sessionOf(signed)
    for (const url of ['/api/staff/people', '/api/staff/journal'])
      expect((await ask(url, { session: half })).json().code).toBe('second-factor')
    // Who has only the password takes no new factor in the place of the one that is there.
    for (const method of ['POST', 'PUT'])
      expect(
        (await ask('/api/staff/second-factor', { method, session: half, body: { code: '123456' } })).json()
          .code
      ).toBe('second-factor')
    expect((await whoAmI(half)).json().next).toBe('second-factor')
    time += 11 * MINUTE
    expect((await whoAmI(half)).statusCode).toBe(401)
    expect(codeAt(secret)).toMatch(/^\d{6}$/)
  })
})

describe('the second factor', () => {
  it('I23: is made by whoever needs one before anything else, from a key that is kept sealed', async () => {
    const { session, next, member } = await newcomer('facteur@example.org', ['administrator', 'analyst'])
    expect(next).toBe('enrol')
    expect((await ask('/api/staff/people', { session })).statusCode).toBe(401)
    const offer = () => ask('/api/staff/second-factor', { session, method: 'POST' })
    const { secret, uri, svg } = (await offer()).json()
    expect((await offer()).json().secret).toBe(secret)
    expect(uri).toContain(`secret=${secret}`)
    expect(svg).toMatch(/^<svg /)
    const put = (code: string) => ask('/api/staff/second-factor', { session, method: 'PUT', body: { code } })
    expect((await put(codeAt(secret, time + 10 * MINUTE))).json().code).toBe('second-factor')
    expect((await test.store.readStaff(member.login))?.sealedKey).toBeNull()
    const done = await put(codeAt(secret).replace(/^.../, '$& '))
    expect([done.statusCode, done.json().next]).toEqual([200, null])
    expect((await test.store.readStaff(member.login))?.sealedKey).toMatch(/^v1\./)
    expect((await test.store.readStaff(member.login))?.sealedKey).not.toContain(secret)
  })

  it('I23: takes each code once, of the present, the step before or the one after', async () => {
    const { secret, session } = await newChief('fois@example.org')
    const give = async (code: string) => {
      const half = sessionOf(await signIn('fois@example.org'))
      return (await ask('/api/staff/session/code', { session: half, body: { code } })).statusCode
    }
    // The code that made the factor is used up.
    expect(await give(codeAt(secret))).toBe(401)
    time += 5 * MINUTE
    expect(await give(codeAt(secret, time - MINUTE))).toBe(401)
    expect(await give(codeAt(secret, time - 30_000))).toBe(200)
    expect(await give(codeAt(secret, time - 30_000))).toBe(401)
    const together = codeAt(secret, time + 30_000)
    const halves = await Promise.all([0, 1, 2].map(async () => sessionOf(await signIn('fois@example.org'))))
    const given = await Promise.all(
      halves.map(half => ask('/api/staff/session/code', { session: half, body: { code: together } }))
    )
    expect(given.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401, 401])
    expect(await give(codeAt(secret))).toBe(401)
    expect((await whoAmI(session)).statusCode).toBe(200)
    expect((await journal('refused-second-factor')).length).toBeGreaterThan(3)
  })

  it('I23: is changed by who gives the password again; every other session is then over', async () => {
    const { session } = await newcomer('change@example.org', ['moderator'])
    const other = sessionOf(await signIn('change@example.org'))
    const { secret } = (await ask('/api/staff/second-factor', { session, method: 'POST' })).json()
    const put = (body: object) => ask('/api/staff/second-factor', { session, method: 'PUT', body })
    for (const wrong of [{}, { password: 'autre mot de passe' }])
      expect((await put({ code: codeAt(secret), ...wrong })).json().code).toBe('wrong-password')
    expect((await whoAmI(other)).statusCode).toBe(200)
    const done = await put({ code: codeAt(secret), password: PASSWORD })
    expect(done.json().member).toMatchObject({ hasSecondFactor: true })
    expect((await whoAmI(other)).statusCode).toBe(401)
    expect((await signIn('change@example.org')).json().next).toBe('second-factor')
    // An administrator takes it away.
    const url = `/api/staff/people/${done.json().member.id}`
    await ask(url, { method: 'PATCH', session: chief, body: { resetSecondFactor: true } })
    expect((await whoAmI(sessionOf(done))).statusCode).toBe(401)
    expect((await signIn('change@example.org')).json().next).toBeNull()
  })

  it('I16: takes ten wrong codes an hour, then no code', async () => {
    const { secret } = await newChief('dix@example.org')
    time += MINUTE
    const half = sessionOf(await signIn('dix@example.org'))
    const give = (code: string) => ask('/api/staff/session/code', { session: half, body: { code } })
    const wrong = codeAt(secret, time + HOUR)
    const codes = []
    for (let i = 0; i < 10; i++) codes.push((await give(wrong)).statusCode)
    expect(new Set(codes)).toEqual(new Set([401]))
    const late = await give(codeAt(secret))
    expect([late.statusCode, late.json().code]).toEqual([429, 'limit'])
    expect(Number(late.headers['retry-after'])).toBeGreaterThan(0)
  })
})

describe('one’s password', () => {
  it('I23: is changed by who knows it, for a strong one; every other session is then over', async () => {
    const { session } = await newcomer('motdepasse@example.org', ['analyst'])
    const other = sessionOf(await signIn('motdepasse@example.org'))
    const put = (password: string, replacement: string) =>
      ask('/api/staff/password', { method: 'PUT', session, body: { password, replacement } })
    const next = 'soleil-rivage-cuivre'
    expect((await put('un autre mot de passe', next)).json().code).toBe('wrong-password')
    expect((await put(PASSWORD, 'motdepasse1234')).json().code).toBe('weak-password')
    expect((await whoAmI(other)).statusCode).toBe(200)
    const done = await put(PASSWORD, next)
    expect(done.json()).toMatchObject({ next: null })
    for (const over of [session, other]) expect((await whoAmI(over)).statusCode).toBe(401)
    expect((await whoAmI(sessionOf(done))).statusCode).toBe(200)
    expect((await signIn('motdepasse@example.org')).statusCode).toBe(401)
    expect((await signIn('motdepasse@example.org', next)).statusCode).toBe(200)
  })

  it('I22: whoever signs in by it while it is changed is signed in no more', async () => {
    const { session } = await newcomer('course@example.org', ['analyst'])
    const body = { password: PASSWORD, replacement: 'soleil-rivage-cuivre' }
    const [done, ...together] = await Promise.all([
      ask('/api/staff/password', { method: 'PUT', session, body }),
      ...Array.from({ length: 12 }, async (_, i) => {
        await new Promise(resolve => setTimeout(resolve, 15 * i))
        return signIn('course@example.org')
      })
    ])
    expect(done.statusCode).toBe(200)
    const kept = await Promise.all(together.map(async answer => (await whoAmI(sessionOf(answer))).statusCode))
    expect(kept).toEqual(together.map(() => 401))
  })
})

describe('signing in', () => {
  it('I23: an unknown login and a wrong password get the same answer, and the same work is done', async () => {
    await newcomer('connu@example.org', ['editor'])
    const closed = await newcomer('clos@example.org', ['editor'])
    await ask(`/api/staff/people/${closed.member.id}`, {
      method: 'PATCH',
      session: chief,
      body: { isActive: false }
    })
    const spent = new Map<string, number[]>()
    const answers = new Set<string>()
    for (let round = 0; round < 7; round++)
      for (const login of ['connu@example.org', 'inconnu@example.org', 'clos@example.org', '<>']) {
        const password = login.startsWith('clos') ? PASSWORD : 'un autre mot de passe'
        // Time of the processor, threads included: other programs of this machine do not change it.
        const before = process.cpuUsage()
        const { statusCode, headers, body } = await signIn(login, password)
        spent.set(login, [...(spent.get(login) ?? []), process.cpuUsage(before).user])
        const { date: _, ...others } = headers
        answers.add(JSON.stringify([statusCode, others, body]))
      }
    expect([...answers]).toHaveLength(1)
    const medians = [...spent.values()].map(times => times.sort((a, b) => a - b)[3]!)
    // Without a hash an answer takes a fifth of it.
    expect(Math.max(...medians) / Math.min(...medians)).toBeLessThan(2.5)
    const refused = await journal('refused-sign-in')
    expect(refused.length).toBeGreaterThanOrEqual(28)
    expect(new Set(refused.map(({ detail }) => JSON.stringify(detail)))).toContain('{}')
  })

  it('I16: a network has ten wrong passwords an hour, a login thirty; right ones are not counted', async () => {
    await later(HOUR)
    await newcomer('limite@example.org', ['editor'])
    const from = (remoteAddress: string, password?: string, login = 'limite@example.org') =>
      signIn(login, password, { remoteAddress }).then(({ statusCode }) => statusCode)
    for (let i = 0; i < 15; i++) expect(await from('192.0.2.1')).toBe(200)
    // Those that come together are all counted before any is answered.
    const burst = await Promise.all(Array.from({ length: 14 }, () => from('192.0.2.1', 'faux')))
    expect(burst.filter(code => code === 401)).toHaveLength(10)
    expect(burst.filter(code => code === 429)).toHaveLength(4)
    expect(await from('192.0.2.1')).toBe(429)
    // Its owner, elsewhere, comes in all the same; and others of that network wait for the hour to end.
    expect(await from('198.51.100.1')).toBe(200)
    expect(await from('192.0.2.77', PASSWORD, 'connu@example.org')).toBe(429)
    for (const network of [2, 3])
      for (let i = 0; i < 10; i++) expect(await from(`203.0.${network}.1`, 'faux')).toBe(401)
    expect(await from('198.51.100.1')).toBe(429)
    await later(HOUR)
    expect(await from('198.51.100.1')).toBe(200)
    expect(await from('192.0.2.1')).toBe(200)
  })
})

describe('an invitation', () => {
  it('I23: is for one login, serves once, within seven days; a new one replaces it', async () => {
    const code = await invite(' Nouvelle@Example.org ', ['analyst'])
    const check = (typed: string) => ask('/api/staff/accept/check', { body: { code: typed } })
    expect((await check(code.toLowerCase().replaceAll('-', ' '))).json()).toEqual({
      login: 'nouvelle@example.org',
      roles: ['analyst']
    })
    const again = await invite('nouvelle@example.org', ['analyst', 'editor'])
    expect((await check(code)).json().code).toBe('unknown-invitation')
    expect((await accept(code)).json().code).toBe('unknown-invitation')
    const both = await Promise.all([accept(again), accept(again)])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 404])
    expect((await accept(again)).statusCode).toBe(404)
    expect((await signIn('NOUVELLE@example.org')).json().member.roles).toEqual(['analyst', 'editor'])

    const old = await invite('tard@example.org', ['editor'])
    await later(7 * 24 * HOUR)
    expect((await accept(old)).statusCode).toBe(404)
    expect(await test.store.readStaff('tard@example.org')).toBeNull()
  })

  it('I23: takes no password that is short or easily guessed, and stays then', async () => {
    const code = await invite('faible@example.org', ['editor'])
    for (const weak of ['court', 'motdepasse1234', 'faible@example.org', 'consultation 2027'])
      expect((await accept(code, weak)).json().code).toBe('weak-password')
    expect((await accept(code)).statusCode).toBe(200)
  })

  it('I24: no code of one purpose serves for another', async () => {
    const invitation = await invite('usage@example.org', ['administrator'])
    const { receipt } = (await ask('/api/consultations/essai-2027/contributions', { body: bodyOf() })).json()
    const { ticket } = (
      await ask('/api/consultations/essai-2027/contribution/download', { method: 'POST', receipt })
    ).json()
    const codes = { invitation, receipt, ticket, session: chief }
    for (const [purpose, code] of Object.entries(codes)) {
      if (purpose !== 'session') expect((await whoAmI(code)).statusCode, purpose).toBe(401)
      if (purpose !== 'invitation') expect((await accept(code)).statusCode, purpose).toBe(404)
      if (purpose !== 'receipt')
        expect((await ask('/api/consultations/essai-2027/contribution', { receipt: code })).statusCode).toBe(
          404
        )
    }
    // Not even where the digest of one stands in the place of another.
    const digest = digestFor('invitation', invitation)
    expect(await test.store.readSession(digest, time, HOUR)).toBeNull()
    expect(digestFor('session', invitation)).not.toBe(digest)
  })

  it('I16: ten wrong codes an hour', async () => {
    const tried = []
    for (let i = 0; i < 11; i++)
      tried.push(
        (
          await ask('/api/staff/accept', {
            remoteAddress: '192.0.2.200',
            body: { code: 'X', password: PASSWORD }
          })
        ).statusCode
      )
    expect(tried).toEqual([...Array.from({ length: 10 }, () => 404), 429])
  })
})

it('I32: nobody becomes an administrator from the web, and one stays: no set-up page, no account or password to begin with', async () => {
  const empty = await embeddedStore()
  const small = await createApp({ folder: studio.folder, store: empty.store, clock: () => time })
  const asks = askOf(small)
  expect(await empty.store.listStaff()).toEqual([])
  const invitation = { login: 'admin', roles: ['administrator'] }
  expect((await asks('/api/staff/invitations', { body: invitation })).statusCode).toBe(401)
  for (const password of ['admin', 'password', 'horizon', ' '])
    expect((await asks('/api/staff/session', { body: { login: 'admin', password } })).statusCode).toBe(401)
  for (const url of ['/api/staff/setup', '/api/staff/install', '/api/setup', '/api/staff/first'])
    expect((await asks(url, { body: {} })).statusCode, url).toBe(404)
  expect(await empty.store.listStaff()).toEqual([])

  const member = await addMember(empty.store, 'seul@example.org', ['administrator'], time)
  const session = await addSession(empty.store, member, time)
  for (const body of [{ isActive: false }, { roles: ['editor'] }]) {
    const answer = await asks(`/api/staff/people/${member.id}`, { method: 'PATCH', session, body })
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'last-administrator'])
  }
  expect((await asks('/api/staff/people', { session })).statusCode).toBe(200)
  await small.close()
  await empty.remove()
})

it('I10: nothing is taken that is not asked for', async () => {
  const { member } = await newcomer('masse@example.org', ['editor'])
  const code = await invite('masse2@example.org', ['editor'])
  const extra = {
    roles: ['administrator'],
    isActive: true,
    id: member.id,
    hasSecondFactor: true,
    isFull: true
  }
  for (const [key, value] of Object.entries(extra)) {
    const tried = [
      ask('/api/staff/session', { body: { login: 'masse@example.org', password: PASSWORD, [key]: value } }),
      ask('/api/staff/accept', { body: { code, password: PASSWORD, [key]: value } }),
      key !== 'roles' &&
        ask('/api/staff/invitations', {
          session: chief,
          body: { login: 'masse3@example.org', roles: ['editor'], [key]: value }
        }),
      !['roles', 'isActive'].includes(key) &&
        ask(`/api/staff/people/${member.id}`, { method: 'PATCH', session: chief, body: { [key]: value } })
    ]
    for (const asked of tried) if (asked !== false) expect((await asked).statusCode, key).toBe(400)
  }
  const patch = (body: object) =>
    ask(`/api/staff/people/${member.id}`, { method: 'PATCH', session: chief, body })
  for (const body of [
    {},
    { roles: [] },
    { roles: ['chief'] },
    { roles: ['editor', 'editor'] },
    { isActive: 'no' }
  ])
    expect((await patch(body)).statusCode, JSON.stringify(body)).toBe(400)
  expect((await test.store.readStaff('masse@example.org'))?.member).toEqual(member)
})

it('I25: what the team changes is refused to pages of other sites', async () => {
  const headers = { origin: 'https://evil.example' }
  for (const [method, url, body] of [
    ['POST', '/api/staff/session', { login: 'chef@example.org', password: PASSWORD }],
    ['DELETE', '/api/staff/session'],
    ['POST', '/api/staff/invitations', { login: 'x@example.org', roles: ['administrator'] }]
  ] as const) {
    const answer = await ask(url, {
      method,
      headers,
      session: chief,
      ...(body === undefined ? {} : { body })
    })
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'origin'])
  }
  expect((await whoAmI(chief)).statusCode).toBe(200)
})

it('I38: the journal tells who did what, and no login, password or code', async () => {
  const { session, member } = await newcomer('journal@example.org', ['editor'])
  expect((await ask('/api/staff/people', { session })).statusCode).toBe(403)
  const pages = []
  let after: string | null = null
  do {
    const url: string = `/api/staff/journal${after === null ? '' : `?after=${encodeURIComponent(after)}`}`
    const page = (await ask(url, { session: chief })).json()
    expect(page.entries.length).toBeLessThanOrEqual(100)
    pages.push(...page.entries)
    after = page.next
  } while (after !== null)
  const events = new Set(pages.map(({ event }) => event))
  for (const event of [
    'sign-in',
    'refused-sign-in',
    'refused-second-factor',
    'refused-role',
    'refused-invitation',
    'sign-out',
    'invite-staff',
    'accept-invitation',
    'change-staff',
    'end-sessions',
    'second-factor',
    'change-password',
    'limit'
  ])
    expect(events, event).toContain(event)
  const [last] = (await ask('/api/staff/journal?event=refused-role', { session: chief })).json().entries
  expect(last).toMatchObject({
    event: 'refused-role',
    detail: { by: member.id, route: 'GET /api/staff/people' }
  })
  const text = JSON.stringify(pages)
  for (const hidden of ['@example.org', PASSWORD, 'faux', chief, session]) expect(text).not.toContain(hidden)
  expect((await ask('/api/staff/journal?after=nothing', { session: chief })).statusCode).toBeOneOf([400, 404])

  // Nor do the lines of the log.
  const log = logged.join('\n')
  expect(log).toContain('/api/staff/session')
  for (const hidden of ['@example.org', PASSWORD, 'faux', chief]) expect(log).not.toContain(hidden)
})
