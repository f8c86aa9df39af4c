import { get, type IncomingMessage } from 'node:http'
import { openServer } from '@horizon-soin/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DIST, type OpenStudio, openStudio, PHONE, visit } from './testing/open-studio.js'

const MOST_KB = 265
/** The page, its style, its script, its fonts; the thread that computes is not begun before something is changed. */
const NEEDED = [/\/$/, /\.css$/, /client-.*\.js$/, /\.woff2$/]

let studio: OpenStudio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

/** The bytes of a file as it is sent to who accepts these encodings. */
const sizeOf = (url: string, encodings: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const count = (response: IncomingMessage) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () => resolve(bytes))
    }
    get(url, { headers: { 'accept-encoding': encodings } }, count).on('error', reject)
  })

it.each(['/', '/en/'])('the first screen of %s is light', async path => {
  // Listed where they are sent: the requests of a thread are not all told to the page.
  const server = await openServer({ folder: DIST, host: '127.0.0.1', port: 0 })
  const asked = new Map<string, string>()
  const note = ({ url = '', headers }: IncomingMessage) =>
    asked.set(url, String(headers['accept-encoding'] ?? ''))
  server.server.on('request', note)
  const page = await studio.newPage({ viewport: PHONE })
  try {
    await visit(page, server.listeningOrigin + path)
    await page.waitForLoadState('networkidle')
    server.server.off('request', note)
    const files = await Promise.all(
      [...asked].map(async ([url, encodings]) => ({
        url,
        kb: (await sizeOf(server.listeningOrigin + url, encodings)) / 1000
      }))
    )
    for (const kind of NEEDED)
      expect(
        files.some(({ url }) => kind.test(url)),
        `a file like ${kind}`
      ).toBe(true)
    const total = files.reduce((sum, { kb }) => sum + kb, 0)
    const told = files.sort((a, b) => b.kb - a.kb).map(({ url, kb }) => `${kb.toFixed(1)} ${url}`)
    expect(total, `${total.toFixed(1)} KB of at most ${MOST_KB}:\n${told.join('\n')}`).toBeLessThan(MOST_KB)
  } finally {
    await page.context().close()
    await server.close()
  }
})
