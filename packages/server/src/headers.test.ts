import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app.js'
import { openServer } from './open-server.js'
import { rawGet } from './testing/raw-get.js'
import { smallStudio } from './testing/small-studio.js'

const studio = smallStudio()
let app: FastifyInstance
beforeAll(async () => {
  app = await openServer({ folder: studio.folder, host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await app.close()
  studio.remove()
})

const policyOf = async (url: string) =>
  String((await app.inject(url)).headers['content-security-policy'])
    .split(';')
    .map(rule => rule.trim())

describe('the headers', () => {
  it('I26: let a page load what comes from here, and nothing else', async () => {
    expect(await policyOf('/')).toEqual([
      "default-src 'self'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'"
    ])
  })

  it.each([
    ['/integrer/adoption/', '*'],
    ['/en/embed/adoption/?theme=sombre', '*'],
    ['/simulateur/', "'none'"],
    ['/en/', "'none'"],
    ['/simulateur/?/integrer/', "'none'"],
    ['//integrer/adoption/', "'none'"],
    ['/integrer', "'none'"]
  ])('say of %s that those who may frame it are %s', async (url, who) => {
    expect(await policyOf(url)).toContain(`frame-ancestors ${who}`)
  })

  it.each([
    '/integrer/../simulateur/',
    '/integrer/%2e%2e/simulateur/',
    '/integrer/..%2fsimulateur/',
    '/integrer/adoption/../../simulateur/'
  ])('let nobody frame %s, sent as it is', async path => {
    const { headers, body } = await rawGet(app, path)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(body).not.toContain('Simulateur')
  })

  it.each([
    ['GET', '/'],
    ['GET', '/integrer/adoption/'],
    ['GET', '/assets/client-1a2b3c.js'],
    ['GET', '/nowhere/'],
    ['GET', '/.env'],
    ['GET', '/simulateur'],
    ['GET', '/api/health'],
    ['POST', '/']
  ] as const)('are on %s %s, without a cookie', async (method, url) => {
    const { headers } = await app.inject({ method, url })
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()')
    })
    expect(headers).toHaveProperty('content-security-policy')
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('x-frame-options')
  })

  it('I26: keep no copy of the page of receipts', async () => {
    for (const url of [
      '/consultation/recepisse/',
      '/en/consultation/receipt/?a#b',
      '/consultation/recepisse'
    ])
      expect((await app.inject(url)).headers['cache-control']).toBe('no-store')
  })

  it('I26: ask for https for a year, subdomains too, behind a trusted proxy alone', async () => {
    const trusting = await createApp({ folder: studio.folder, settings: { proxies: 1 } })
    const over = async (by: FastifyInstance, headers: Record<string, string>, remoteAddress = '127.0.0.1') =>
      (await by.inject({ url: '/', headers, remoteAddress })).headers['strict-transport-security']
    const https = { 'x-forwarded-proto': 'https' }
    expect(await over(trusting, https)).toBe('max-age=31536000; includeSubDomains')
    expect(await over(trusting, {})).toBeUndefined()
    expect(await over(trusting, https, '203.0.113.9')).toBeUndefined()
    expect(await over(app, https)).toBeUndefined()
    await trusting.close()
  })
})
