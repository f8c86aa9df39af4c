/** What nobody sends by mistake. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { checkContribution } from '@horizon-soin/consultation'
import { exportTo } from '@horizon-soin/storage'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app.js'
import { SEND, SUBMIT } from './limits/rules.js'
import { jsonLines } from './log.js'
import { type Ask, askOf, newKey } from './testing/api-client.js'
import { bodyOf, definitionOf, keepConsultation, NOW } from './testing/consultation.js'
import { regexesRun, repeats } from './testing/regexes-run.js'
import { smallStudio } from './testing/small-studio.js'
import { embeddedStore, type TestStore } from './testing/stores.js'

const HERE = '/api/consultations/essai-2027'
const studio = smallStudio()
const logged: string[] = []
const sealKey = randomBytes(32)
let test: TestStore
let app: FastifyInstance
let ask: Ask

beforeAll(async () => {
  test = await embeddedStore()
  await keepConsultation(test.store, definitionOf())
  await keepConsultation(test.store, definitionOf({ id: 'brouillon' }), 'draft')
  const embed = ['https://ok.example:8443', 'https://x.example; script-src *', '*', "'self'", 'data:']
  await keepConsultation(test.store, definitionOf({ id: 'cadres', embed }))
  app = await createApp({
    folder: studio.folder,
    store: test.store,
    clock: () => NOW,
    log: jsonLines(
      line => logged.push(line),
      () => NOW
    ),
    settings: { proxies: 1, openNetworks: ['198.51.100.0/24'], sealKey }
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  ask = askOf(app)
})
afterAll(async () => {
  await app.close()
  await test.remove()
  studio.remove()
})

const send = (body: unknown, asked: Parameters<Ask>[1] = {}) =>
  ask(`${HERE}/contributions`, { body, ...asked })
const sendText = (payload: string, type = 'application/json') =>
  ask(`${HERE}/contributions`, { method: 'POST', payload, headers: { 'content-type': type } } as object)
const everything = async () => {
  let text = ''
  await exportTo(test.store, part => {
    text += part
  })
  return text
}
const remarkOf = (text: string) =>
  bodyOf({ answers: [{ item: 'proposition-01', version: 1, remarks: [{ kind: 'against', text }] }] })

/** Of the published list of attack strings: OWASP ASVS 5.0, 1.2 and 15.3. */
const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '{{constructor.constructor("alert(1)")()}}',
  '</script><script>alert(1)</script>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '\u202etxt.exe',
  '=HYPERLINK("https://x.invalid","clic")',
  "'; drop table contributions; --"
]

describe('bodies', () => {
  it.each(MARKUP)('I1, I2: “%s” is a text, kept and given back as it is', async text => {
    const { statusCode, body } = await send(remarkOf(text))
    // What changes the direction of a line is no text.
    if (text.startsWith('\u202e')) return expect(statusCode).toBeOneOf([201, 400])
    expect(statusCode).toBe(201)
    const read = await ask(`${HERE}/contribution`, { receipt: JSON.parse(body).receipt })
    expect(read.json().answers[0].remarks).toEqual([{ kind: 'against', text }])
    expect(read.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff'
    })
  })

  it.each([
    ['I8', '{"__proto__":{"isAdmin":true},"notice":1,"answers":[]}'],
    ['I8', '{"constructor":{"prototype":{"x":1}}}'],
    [
      'I8',
      '{"notice":1,"answers":[{"item":"proposition-01","version":1,"useful":"yes","__proto__":{"x":1}}]}'
    ],
    ['I8', '{"notice":1,"answers":[],"profile":{"constructor":"x"}}'],
    ['I10', '{"answer":"yes","status":"published"}'],
    ['I10', '{"answer":"yes","weight":1000}'],
    ['I10', '{"consultationId":"other"}'],
    ['I10', '{"answer":["yes","yes"]}'],
    ['I10', '{"answer":{"$ne":null}}'],
    ['I20', `{"notice":1,"answers":${'['.repeat(40)}${']'.repeat(40)}}`],
    ['I20', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
    ['json', '{"notice":1,'],
    ['json', ''],
    ['json', 'null'],
    ['json', '"text"']
  ])('%s: %s is refused', async (_, payload) => {
    const before = await everything()
    const answer = await sendText(payload)
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'bad-request'])
    expect(await everything()).toBe(before)
  })

  it('I10: nothing is taken that is not asked for', async () => {
    for (const [key, value] of Object.entries({
      status: 'published',
      weight: 2,
      published: true,
      consultationId: 'autre',
      role: 'admin',
      day: '2020-01-01',
      proposalVersion: 2
    })) {
      const answer = await send({ ...bodyOf(), [key]: value })
      expect([answer.statusCode, answer.json().problems]).toEqual([400, [{ path: key, code: 'unknown-key' }]])
    }
  })

  it('I20, I7: are 64 kB at most, and a remark 4,000 characters', async () => {
    const large = await sendText(JSON.stringify({ ...bodyOf(), pad: 'x'.repeat(65_536) }))
    expect([large.statusCode, large.json().code]).toEqual([413, 'too-large'])
    expect((await send(remarkOf('é'.repeat(4000)))).statusCode).toBe(201)
    const long = await send(remarkOf('x'.repeat(4001)))
    expect(long.json().problems).toEqual([
      { path: 'answers/0/remarks/0/text', code: 'too-long', limit: 4000 }
    ])
    expect((await send(remarkOf('a\u0000b'))).json().problems[0].code).toBe('control-character')
  })

  it('I7: no text makes an expression of ours go back: none repeats, none runs more often for a longer text', async () => {
    const record = (await test.store.read('essai-2027'))!
    const patterns = [
      '(a+)+',
      '((((a*)*)*)*',
      '[[(<{',
      ' \t\n.',
      'a!',
      '\\"\\u005f',
      '__proto__ : ',
      '![x](<a'
    ]
    const gate = (text: string) =>
      regexesRun(300, () => checkContribution(remarkOf(text), record, NOW)).then(runs => [...runs])
    for (const pattern of patterns) {
      const text = pattern.repeat(4000).slice(0, 4000)
      const runs = await gate(text)
      expect(runs.length, pattern).toBeGreaterThan(0)
      expect(runs.filter(([source]) => repeats(source) > 0)).toEqual([])
      expect(runs).toEqual(await gate(text.slice(0, 400)))
    }
    // On its way through the route, other people's code reads it too: at most one repeated part, so none within another.
    for (const [text, status] of [
      ...patterns.map(pattern => [pattern.repeat(4000).slice(0, 4000), 201] as const),
      ['(a+)+'.repeat(2048), 400] as const
    ]) {
      const runs = await regexesRun(300, async () =>
        expect((await send(remarkOf(text))).statusCode).toBe(status)
      )
      expect(runs.size).toBeGreaterThan(0)
      for (const [source, count] of runs) {
        expect(repeats(source), source).toBeLessThan(2)
        expect(count, source).toBeLessThan(20)
      }
    }
  })

  it.each([
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/x-www-form-urlencoded',
    'image/svg+xml',
    'application/xml'
  ])('I5: %s is refused', async type => {
    const answer = await sendText('--x', type)
    expect([answer.statusCode, answer.json().code]).toEqual([415, 'media'])
  })

  it('are refused in the language of who asks', async () => {
    const said = async (language: string) => {
      const { headers, body } = await ask(`${HERE}/contributions`, {
        body: {},
        headers: { 'accept-language': language }
      })
      return [headers['content-language'], JSON.parse(body).error]
    }
    expect(await said('en-GB')).toEqual(['en', 'the request is not in the expected format'])
    expect(await said('fr')).toEqual(['fr', 'la demande ne suit pas le format attendu'])
  })
})

describe('signs of a machine', () => {
  it('I18: mark a contribution, and refuse none', async () => {
    const form = (await ask(HERE)).json().form
    const marksOf = async (more: object) => {
      const key = newKey()
      const sent = await send({ ...bodyOf(), ...more }, { headers: { 'idempotency-key': key } })
      expect(sent.statusCode).toBe(201)
      const lines = (await everything()).split('\n').filter(line => line.includes('"contribution"'))
      return lines
    }
    const before = await marksOf({})
    const after = await marksOf({ form, website: 'https://spam.example' })
    const added = after.filter(line => !before.includes(line))
    expect(added).toHaveLength(1)
    expect(JSON.parse(added[0]!)).toMatchObject({ channel: 'form', marks: ['trap', 'fast'] })
    expect(before.at(-1)).toContain('formless')
  })
})

describe('limits', () => {
  const many = (count: number, asked: () => ReturnType<Ask>) =>
    Promise.all(Array.from({ length: count }, asked)).then(answers =>
      answers.map(answer => answer.statusCode)
    )
  const of = (statuses: number[], status: number) => statuses.filter(each => each === status).length

  it('I16: five contributions in ten minutes for a network, then 429 with Retry-After', async () => {
    const from = (last: number) => ({ remoteAddress: `203.0.113.${last}` })
    expect(of(await many(8, () => send(bodyOf(), from(1))), 201)).toBe(SUBMIT.max)
    const refused = await send(bodyOf(), from(99))
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'limit'])
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(600)
    expect((await send(bodyOf(), { remoteAddress: '203.0.114.1' })).statusCode).toBe(201)
  })

  it('I16: sixty reads a minute, downloads and addresses less', async () => {
    const remoteAddress = '203.0.115.1'
    const { receipt } = (await send(bodyOf())).json()
    const reads = await many(64, () => ask(HERE, { remoteAddress }))
    expect([of(reads, 200), of(reads, 429)]).toEqual([60, 4])
    const tickets = await many(5, () =>
      ask(`${HERE}/contribution/download`, { method: 'POST', receipt, remoteAddress })
    )
    expect([of(tickets, 201), of(tickets, 429)]).toEqual([3, 2])
    const body = { address: 'a@example.org', purposes: ['results'] }
    const addresses = await many(7, () => ask(`${HERE}/follow-up`, { body, remoteAddress }))
    expect([of(addresses, 202), of(addresses, 429)]).toEqual([5, 2])
  })

  it('I16: a network that many people share has wider limits', async () => {
    expect(of(await many(30, () => send(bodyOf(), { remoteAddress: '198.51.100.3' })), 201)).toBe(30)
  })

  it('I16: what is refused counts too: a flood of bad bodies meets a limit of its own', async () => {
    const floods: [name: string, asked: Parameters<Ask>[0], more: Parameters<Ask>[1], status: number][] = [
      ['what no schema takes', `${HERE}/contributions`, { body: { wrong: 1 } }, 400],
      ['what the gate refuses', `${HERE}/contributions`, { body: bodyOf({ answers: [] }) }, 400],
      ['a notice that is no more', `${HERE}/contributions`, { body: bodyOf({ notice: 9 }) }, 409],
      ['an address that is none', `${HERE}/follow-up`, { body: { address: 'x', purposes: ['panel'] } }, 400],
      ['a correction without a code', `${HERE}/contribution`, { method: 'PUT', body: {} }, 401],
      ['a consultation that is none', '/api/consultations/none/contributions', { body: bodyOf() }, 404]
    ]
    for (const [index, [name, url, more, status]] of floods.entries()) {
      const remoteAddress = `203.0.120.${index}`
      const statuses = await many(4, () => ask(url, { ...more, remoteAddress }))
      expect(of(statuses, status), name).toBe(4)
    }
    // All from one network: most of a minute's sendings came before.
    const flood = await many(40, () =>
      ask(floods[0]![1], { ...floods[0]![2], remoteAddress: '203.0.120.99' })
    )
    expect([4 * floods.length + of(flood, 400), of(flood, 429)]).toEqual([SEND.max, 34])
    const refused = await send(bodyOf(), { remoteAddress: '203.0.120.7' })
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'limit'])
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60)
    // Others send as before; so does a network that many people share.
    expect((await send(bodyOf(), { remoteAddress: '203.0.121.7' })).statusCode).toBe(201)
    const shared = await many(40, () =>
      ask(floods[0]![1], { ...floods[0]![2], remoteAddress: '198.51.100.9' })
    )
    expect(of(shared, 400)).toBe(40)
  })

  it('I17: X-Forwarded-For is believed of the proxy alone, and its last word alone', async () => {
    const spoofed = (remoteAddress: string, tail = '') =>
      many(8, () =>
        send(bodyOf(), {
          remoteAddress,
          headers: { 'x-forwarded-for': `${randomBytes(4).join('.')}${tail}` }
        })
      )
    // Reached directly: what it says of itself counts for nothing.
    expect(of(await spoofed('203.0.116.1'), 201)).toBe(SUBMIT.max)
    // Through the proxy, which adds who it has seen.
    expect(of(await spoofed('127.0.0.1', ', 203.0.117.1'), 201)).toBe(SUBMIT.max)
  })
})

describe('the server', () => {
  const paths = [
    '/.git/config',
    '/.env',
    '/var/secret.key',
    '/package.json',
    '/assets/',
    '/api/',
    '/api/admin'
  ]

  it.each(paths)('I32: has no %s', async path => {
    expect((await ask(path)).statusCode).toBe(404)
  })

  it('I32: takes no method that an address does not have', async () => {
    for (const method of ['TRACE', 'OPTIONS', 'PATCH', 'CONNECT', 'PROPFIND', 'POST']) {
      const { statusCode, headers } = await ask('/', { method })
      expect([method, statusCode, headers['allow']]).toEqual([method, 405, 'GET, HEAD'])
    }
    const { statusCode, headers } = await ask(`${HERE}/contribution`, { method: 'PATCH' })
    expect([statusCode, headers['allow']]).toEqual([405, 'GET, HEAD, PUT, DELETE'])
    expect((await ask('/api/nowhere', { method: 'POST', body: {} })).statusCode).toBe(404)
  })

  it('I27: lets the sites that a consultation lists frame its card, and nobody else', async () => {
    const framers = async (url: string) =>
      /frame-ancestors ([^;]*)/.exec(String((await ask(url)).headers['content-security-policy']))?.[1]
    expect(await framers('/integrer/consultation/?c=essai-2027')).toBe('https://partner.example.org')
    expect(await framers('/en/embed/consultation/?c=essai-2027&lang=en')).toBe('https://partner.example.org')
    expect(await framers('/integrer/consultation/?c=cadres')).toBe('https://ok.example:8443')
    for (const url of [
      '/integrer/consultation/',
      '/integrer/consultation/?c=brouillon',
      '/integrer/consultation/?c=inconnue',
      '/integrer/consultation?c=../essai-2027',
      '/integrer//consultation/?c=essai-2027',
      '/consultation/?c=essai-2027',
      `${HERE}/contribution`
    ])
      expect(await framers(url), url).toBe("'none'")
    expect(await framers('/integrer/adoption/')).toBe('*')
  })

  it('I28, C3: gives no site access to the API, and no cookie', async () => {
    for (const url of ['/', HERE, '/api/consultations', '/api/openapi.json']) {
      const { headers } = await ask(url, { headers: { origin: 'https://elsewhere.example' } })
      expect(Object.keys(headers).filter(name => /^access-control|cookie/.test(name))).toEqual([])
    }
  })

  it('I29: leads nowhere else', async () => {
    for (const url of [
      '//evil.example/..',
      '//evil.example',
      '/%2f%2fevil.example',
      '/\\evil.example',
      '/simulateur?next=//evil.example'
    ]) {
      const { statusCode, headers } = await ask(url)
      if (statusCode >= 300 && statusCode < 400) expect(headers.location).toMatch(/^\.\/[^/]*\/(\?|$)/)
    }
  })

  /** Writes bytes, and reads until the server has closed. */
  async function raw(bytes: string): Promise<string> {
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    let answer = ''
    socket.on('data', data => {
      answer += data
    })
    socket.on('error', () => {})
    const ended = once(socket, 'close')
    socket.write(bytes)
    await ended
    return answer
  }

  it.each([
    ['a length and chunks', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n'],
    ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n'],
    ['chunks by another name', 'Transfer-Encoding: xchunked\r\n'],
    ['chunks twice', 'Transfer-Encoding: chunked, identity\r\n'],
    ['a folded header', 'X: y\r\n Transfer-Encoding: chunked\r\n'],
    ['a space before the colon', 'Transfer-Encoding : chunked\r\n'],
    ['a length that is none', 'Content-Length: +5\r\n']
  ])('I35: does not take a second request hidden by %s', async (_, headers) => {
    const answer = await raw(
      `POST ${HERE}/contributions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${headers}\r\n0\r\n\r\nGET /api/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`
    )
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  })
})

it('I33, I37, I38: the log and the journal say that something was refused, never what or of whom', async () => {
  const remark = 'REMARQUE-TÉMOIN\r\n{"event":"forged"}\u001b[31m'
  const { receipt } = (await send(remarkOf('REMARQUE-TÉMOIN'))).json()
  await send({ ...remarkOf(remark), [remark]: 1 })
  await send({ ...bodyOf(), signature: 'x'.repeat(500), token: 'JETON-TÉMOIN' })
  await ask(`${HERE}/contribution?${receipt}`, { receipt: 'CODE-TÉMOIN' })
  await ask(`${HERE}/follow-up`, { body: { address: 'temoin@example.org', purposes: ['panel'] } })
  await ask(`/api/downloads/${'z'.repeat(43)}`, { receipt })
  const journal = (await everything()).split('\n').filter(line => line.includes('"journal"'))
  expect(logged.length).toBeGreaterThan(10)
  expect(journal.some(line => line.includes('refused-code'))).toBe(true)
  expect(journal.some(line => line.includes('"limit"'))).toBe(true)
  const secrets = [
    sealKey.toString('hex'),
    sealKey.toString('base64').slice(0, 40),
    await test.store.secret('receipt'),
    await test.store.secret('form')
  ]
  for (const line of [...logged, ...journal]) {
    for (const secret of secrets) expect(line.includes(secret)).toBe(false)
    expect(line).not.toMatch(/t[ée]moin|forged|zzzz|203\.0\.11|2001:db8/i)
    expect(line).not.toContain('\n')
    expect(line).not.toContain(receipt.slice(0, 11))
    expect(() => JSON.parse(line)).not.toThrow()
  }
})
