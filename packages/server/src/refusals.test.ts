import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app.js'
import { openServer } from './open-server.js'
import { rawGet } from './testing/raw-get.js'
import { PAGES, smallStudio } from './testing/small-studio.js'

const studio = smallStudio()
let app: FastifyInstance
beforeAll(async () => {
  app = await openServer({ folder: studio.folder, host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await app.close()
  studio.remove()
})

describe('what is not served', () => {
  it.each([
    '/nowhere',
    '/nowhere/',
    '/en/nowhere/',
    '/assets/',
    '/index.html/more',
    `/${'long'.repeat(300)}`,
    '/simulateur/index.html.br',
    '/.env',
    '/.git/config',
    '/%2eenv',
    '/assets/%252e%252e/%252e%252e/outside.txt',
    '/..%5coutside.txt',
    '/a%00b'
  ])('%s is the page 404, whole, whatever is asked with it', async url => {
    for (const headers of [{}, { 'if-none-match': '*', range: 'bytes=0-3' }]) {
      const answer = await app.inject({ url, headers })
      expect([answer.statusCode, answer.body]).toEqual([404, PAGES.unknown])
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(answer.headers['cache-control']).toBe('no-cache')
    }
  })

  it.each([
    '/../outside.txt',
    '/assets/../../outside.txt',
    '/assets/../sw.js',
    '/%2e%2e/outside.txt',
    '/%2e%2e%2foutside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/..\\outside.txt',
    '//../outside.txt'
  ])('%s, sent as it is, climbs nowhere', async path => {
    const { status, body } = await rawGet(app, path)
    expect([status, body]).toEqual([404, PAGES.unknown])
  })

  it.each([
    ['/nowhere', './'],
    ['/nowhere?a=/b/c/', './'],
    ['/nowhere/', '../'],
    ['/en/nowhere/page', '../../'],
    ['/integrer/adoption/x/', '../../../']
  ])('the page 404 of %s finds the files of the root by %s', async (url, root) => {
    const other = smallStudio()
    writeFileSync(
      join(other.folder, '404.html'),
      '<html data-root="./"><link href="./a.css"><script src="./b.js"></script><a href="#c">'
    )
    const linked = await createApp({ folder: other.folder })
    const { body } = await linked.inject(url)
    await linked.close()
    other.remove()
    expect(body).toBe(
      `<html data-root="${root}"><link href="${root}a.css"><script src="${root}b.js"></script><a href="#c">`
    )
  })

  it('the page 404 is compressed too', async () => {
    for (const url of ['/nowhere', '/.env']) {
      const { statusCode, headers, rawPayload } = await app.inject({
        url,
        headers: { 'accept-encoding': 'br' }
      })
      expect([statusCode, headers['content-encoding']]).toEqual([404, 'br'])
      expect(brotliDecompressSync(rawPayload).toString()).toBe(PAGES.unknown)
    }
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is refused, with what is allowed',
    async method => {
      for (const url of ['/', '/nowhere', '/api/health']) {
        const { statusCode, headers, body } = await app.inject({ method: method as 'POST', url })
        expect([statusCode, headers['allow']]).toEqual([405, 'GET, HEAD'])
        expect(JSON.parse(body)).toMatchObject({ code: 'method' })
      }
    }
  )

  it('HEAD has the headers of GET', async () => {
    for (const [url, status] of [
      ['/', 200],
      ['/api/health', 200],
      ['/nowhere', 404]
    ] as const) {
      const [head, get] = [await app.inject({ method: 'HEAD', url }), await app.inject(url)]
      expect([head.statusCode, get.statusCode]).toEqual([status, status])
      expect(head.headers['content-type']).toBe(get.headers['content-type'])
      expect(head.headers['content-length']).toBe(get.headers['content-length'])
    }
  })

  it('an address that cannot be decoded is refused cleanly', async () => {
    const { statusCode, headers, body } = await app.inject('/%zz')
    expect([statusCode, JSON.parse(body).code]).toEqual([400, 'bad-request'])
    expect(body).not.toContain('zz')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it('an unknown address of the API is said in JSON', async () => {
    const { statusCode, body } = await app.inject('/api/nothing')
    expect([statusCode, JSON.parse(body)]).toEqual([404, { error: 'introuvable', code: 'not-found' }])
  })

  it('a fault of ours says nothing of the program', async () => {
    const broken = await createApp({ folder: studio.folder })
    broken.get('/broken', async () => {
      throw new Error('secret of the program')
    })
    const { statusCode, body } = await broken.inject('/broken')
    expect([statusCode, JSON.parse(body)]).toEqual([500, { error: 'erreur interne', code: 'fault' }])
    await broken.close()
  })

  it('a folder without 404.html says it in a line', async () => {
    const bare = smallStudio()
    rmSync(join(bare.folder, '404.html'))
    const other = await createApp({ folder: bare.folder })
    const { statusCode, headers, body } = await other.inject('/nowhere')
    await other.close()
    bare.remove()
    expect([statusCode, body, headers['content-type']]).toEqual([
      404,
      'not found',
      'text/plain; charset=utf-8'
    ])
  })
})

describe('/api/health', () => {
  it('says that all is well, and the version', async () => {
    const { statusCode, headers, body } = await app.inject('/api/health')
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(JSON.parse(body)).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      database: 'none'
    })
  })
})
