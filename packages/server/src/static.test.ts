import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app.js'
import { PAGES, SCRIPT, smallStudio } from './testing/small-studio.js'

const studio = smallStudio()
let app: FastifyInstance
beforeAll(async () => {
  app = await createApp({ folder: studio.folder })
})
afterAll(async () => {
  await app.close()
  studio.remove()
})

const accepting = (url: string, encoding: string) =>
  app.inject({ url, headers: { 'accept-encoding': encoding } })

describe('pages', () => {
  it.each([
    ['/', PAGES.home],
    ['/index.html', PAGES.home],
    ['/simulateur/?niveau=2', PAGES.simulator],
    ['/en/', PAGES.english]
  ])('%s is its index.html', async (url, page) => {
    const { statusCode, headers, body } = await app.inject(url)
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(body).toBe(page)
  })

  it.each([
    ['/simulateur', './simulateur/'],
    ['/simulateur?n=1&m=%C3%A9', './simulateur/?n=1&m=%C3%A9'],
    ['/simulateur?from=/a/b/', './simulateur/?from=/a/b/'],
    ['/integrer/adoption', './adoption/'],
    ['//simulateur', './simulateur/']
  ])('%s leads to %s, whatever the encodings', async (url, location) => {
    for (const encoding of ['identity', 'gzip, deflate, br']) {
      const { statusCode, headers } = await accepting(url, encoding)
      expect([statusCode, headers.location]).toEqual([301, location])
      expect(headers['cache-control']).toBe('no-cache')
    }
  })

  it('are asked about each time, and cost nothing unchanged', async () => {
    const { headers } = await app.inject('/simulateur/')
    expect(headers['cache-control']).toBe('no-cache')
    const again = await app.inject({
      url: '/simulateur/',
      headers: { 'if-none-match': String(headers.etag), 'accept-encoding': 'br' }
    })
    expect([again.statusCode, again.body, again.headers['cache-control']]).toEqual([304, '', 'no-cache'])
  })
})

describe('assets', () => {
  it('are kept for ever; the service worker and a missing asset are not', async () => {
    const kept = async (url: string) => {
      const { statusCode, headers } = await app.inject(url)
      return [statusCode, headers['cache-control']]
    }
    expect(await kept('/assets/client-1a2b3c.js')).toEqual([200, 'public, max-age=31536000, immutable'])
    expect(await kept('/assets/gone-000000.js')).toEqual([404, 'no-cache'])
    expect(await kept('/sw.js')).toEqual([200, 'no-cache'])
  })

  it('come in parts where a part is asked for', async () => {
    const { statusCode, headers, body } = await app.inject({
      url: '/assets/client-1a2b3c.js',
      headers: { range: 'bytes=0-5', 'accept-encoding': 'br' }
    })
    expect([statusCode, body, headers['content-encoding']]).toEqual([206, SCRIPT.slice(0, 6), undefined])
  })
})

describe('compression', () => {
  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync]
  ])('of text for %s is %s', async (accepted, encoding, open) => {
    for (const url of ['/assets/client-1a2b3c.js', '/assets/ready-4d5e6f.js']) {
      const { headers, rawPayload } = await accepting(url, accepted)
      expect(headers).toMatchObject({
        'content-encoding': encoding,
        'content-type': 'application/javascript; charset=utf-8',
        vary: 'accept-encoding',
        'cache-control': 'public, max-age=31536000, immutable'
      })
      expect(rawPayload.length).toBeLessThan(SCRIPT.length / 2)
      expect(open(rawPayload).toString()).toBe(SCRIPT)
    }
    const page = await accepting('/simulateur/', accepted)
    expect(open(page.rawPayload).toString()).toBe(PAGES.simulator)
  })

  it('gives a compressed file that stands beside, as it is', async () => {
    const { headers, rawPayload } = await accepting('/assets/ready-4d5e6f.js', 'br')
    expect(Number(headers['content-length'])).toBe(rawPayload.length)
  })

  it.each(['', 'identity', 'deflate', 'zstd'])('is none for "%s"', async accepted => {
    const { headers, body } = await accepting('/assets/ready-4d5e6f.js', accepted)
    expect(headers).not.toHaveProperty('content-encoding')
    expect([headers['vary'], body]).toEqual(['accept-encoding', SCRIPT])
  })
})
