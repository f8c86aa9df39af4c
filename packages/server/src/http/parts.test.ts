import { describe, expect, it } from 'vitest'
import { jsonLines, traceOf } from '../log.js'
import { steadyClock } from '../steady-clock.js'
import { depthOf } from './json-body.js'
import { languageOf } from './language-of.js'
import { isOurs } from './same-origin.js'
import { trustedProxies } from './trusted-proxies.js'

describe('languageOf', () => {
  it.each([
    [undefined, 'fr'],
    ['', 'fr'],
    ['de-DE,de;q=0.9', 'fr'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
    ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
    ['fr;q=0.5, en;q=0.7', 'en'],
    ['en;q=0', 'fr'],
    ['*', 'fr'],
    ['en;q=0.5,*', 'fr'],
    ['constructor,en', 'en']
  ])('of "%s" is %s', (header, language) =>
    expect(languageOf(header === undefined ? {} : { 'accept-language': header })).toBe(language)
  )
})

describe('depthOf', () => {
  it.each([
    ['1', 0],
    ['{}', 1],
    ['[[],[[]]]', 3],
    ['{"a":"[[[[\\"[["}', 1],
    ['{"a":"\\\\","b":[{}]}', 3]
  ])('of %s is %i', (json, depth) => expect(depthOf(json)).toBe(depth))
})

describe('I25: isOurs', () => {
  const host = 'soin.example.org'
  const asks = (headers: Record<string, string>, origin: string | null = null) =>
    isOurs({ headers, host }, origin)

  it('takes a program, and a page of ours', () => {
    expect(asks({})).toBe(true)
    expect(asks({ origin: 'https://soin.example.org', 'sec-fetch-site': 'same-origin' })).toBe(true)
    expect(asks({ origin: 'https://public.example.org' }, 'https://public.example.org')).toBe(true)
  })

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'https://soin.example.org.evil.example' },
    { origin: 'https://soin.example.org:444' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://soin.example.org', 'sec-fetch-site': 'cross-site' }
  ])('refuses %j', headers => expect(asks(headers as Record<string, string>)).toBe(false))
})

describe('I17: trustedProxies', () => {
  it('believes nobody by default', () => expect(trustedProxies(0)).toBe(false))

  it('believes as many hops as there are, the nearest of a private network', () => {
    const two = trustedProxies(2)
    if (two === false) throw new Error('nobody is believed')
    expect([two('127.0.0.1', 0), two('::ffff:10.1.2.3', 0), two('fd00::1', 0)]).toEqual([true, true, true])
    expect([two('203.0.113.9', 0), two('2001:db8::1', 0), two('text', 0)]).toEqual([false, false, false])
    expect([two('203.0.113.9', 1), two('203.0.113.9', 2)]).toEqual([true, false])
  })
})

it('steadyClock never goes back', () => {
  let time = 100
  const clock = steadyClock(() => time)
  expect(clock.now()).toBe(100)
  time = 50
  expect(clock.now()).toBe(100)
  clock.raise(300)
  time = 200
  expect(clock.now()).toBe(300)
})

describe('the log', () => {
  it('I37: a line stays a line, whatever it holds', () => {
    const lines: string[] = []
    const log = jsonLines(
      line => lines.push(line),
      () => 0
    )
    log('refused', { a: 'x\r\n{"event":"forged"}\u001b[2K\u009b1A\u2028\u202e' })
    expect(lines).toHaveLength(1)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(lines[0]).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]/)
    expect(JSON.parse(lines[0]!)).toMatchObject({ at: '1970-01-01T00:00:00.000Z', event: 'refused' })
  })

  it('I37: a trace has the place of a fault, not its words', () => {
    const trace = traceOf(new TypeError('value "remark of a person" is wrong'))
    expect(trace).toMatchObject({ kind: 'TypeError', where: expect.stringContaining('parts.test') })
    expect(JSON.stringify(trace)).not.toContain('remark')
  })
})
