import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { citation, sourceLine } from './provenance.js'
import { readPng } from './testing/read-png.js'
import { provenanceFr } from './testing/samples.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { resolve } = createRequire(at('../../../figures/package.json'))
const fontFile = (path: string) => readFileSync(resolve(`@fontsource/${path}-normal.woff2`))

/** The site's own. */
const POLICY =
  "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data: blob:; worker-src 'self'"

/** The page as a script that leaves what it exports under `studio`. */
async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at('testing/page.ts')],
    globalName: 'studio',
    alias: {
      '@horizon-soin/figures': at('../../../figures/src/index.ts'),
      '@horizon-soin/datasets': at('../../../datasets/src/index.ts'),
      '@horizon-soin/model': at('../../../model/src/index.ts')
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false
  })
  return outputFiles[0]!.text
}

const bytesOf = (address: string) => new Uint8Array(Buffer.from(address.split(',')[1]!, 'base64'))

describe('files of a chart in Chromium, under the policy of the site', () => {
  let browser: Browser
  let page: Page
  let profile: string
  const refused: string[] = []
  const run = <Result>(script: string) => page.evaluate(script) as Promise<Result>

  beforeAll(async () => {
    const files: Readonly<Record<string, { contentType: string; body: string | Buffer }>> = {
      '/': { contentType: 'text/html', body: '<!doctype html><script src="page.js"></script>' },
      '/page.js': { contentType: 'text/javascript', body: await pageScript() },
      '/fonts/sans-400.woff2': {
        contentType: 'font/woff2',
        body: fontFile('source-sans-3/files/source-sans-3-latin-400')
      },
      '/fonts/sans-600.woff2': {
        contentType: 'font/woff2',
        body: fontFile('source-sans-3/files/source-sans-3-latin-600')
      },
      '/fonts/serif-600.woff2': {
        contentType: 'font/woff2',
        body: fontFile('source-serif-4/files/source-serif-4-latin-600')
      }
    }
    profile = mkdtempSync(join(tmpdir(), 'horizon-soin-'))
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking'
      ],
      env: { ...process.env, HOME: profile }
    })
    page = await browser.newPage()
    page.on('console', message => refused.push(message.text()))
    await page.route('**/*', route => {
      const file = files[new URL(route.request().url()).pathname]
      return route.fulfill(
        file ? { ...file, headers: { 'content-security-policy': POLICY } } : { status: 404, body: '' }
      )
    })
    await page.goto('https://studio.test/')
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(profile, { recursive: true, force: true })
  })

  it('makes a PNG of twice its size that is not blank and says where it comes from', async () => {
    const address = await run<string>('studio.png({})')
    const { width, height, texts } = readPng(bytesOf(address))
    expect(width).toBe(1520)
    expect(height).toBeGreaterThan(600)
    expect(texts).toMatchObject({
      Title: provenanceFr.title,
      Author: 'Horizon Soin',
      'Creation Time': '2026-11-22',
      Source: sourceLine(provenanceFr),
      Comment: citation(provenanceFr)
    })
    expect(texts['Description']).toContain('2030\u00a0: médiane')

    const colours = await run<[string, number][]>(`studio.colours('${address}')`)
    expect(colours[0]![0]).toBe('fbfaf6')
    expect(colours[0]![1]).toBeLessThan(0.95 * width * height)
    const shown = new Map(colours)
    for (const colour of ['1b1d22', 'a3213f', 'e6b9c0', 'f3dddf'])
      expect(shown.get(colour), colour).toBeGreaterThan(200)
  })

  it('draws with the fonts inside it, in the width and theme asked for', async () => {
    const [whole, bare, dark] = await run<string[]>(
      "Promise.all([studio.png({}), studio.png({ fonts: false }), studio.png({ theme: 'dark', width: 390 })])"
    )
    expect(readPng(bytesOf(whole!)).height).toBe(readPng(bytesOf(bare!)).height)
    expect(whole).not.toBe(bare)
    expect(readPng(bytesOf(dark!)).width).toBe(780)
    const colours = await run<[string, number][]>(`studio.colours('${dark}')`)
    expect(colours[0]![0]).toBe('15171a')
  })

  it('makes an SVG of well-formed XML with its fonts, its metadata and its citation', async () => {
    const svg = await run<string>('studio.svg()')
    // A parsed style would be the page's own, which the policy refuses; in an image it is not.
    const parsed = svg.replace(/<style>[^<]*<\/style>/, '')
    const { fault, names } = await run<{ fault: string | null; names: string[] }>(
      `studio.readXml(${JSON.stringify(parsed)})`
    )
    expect(fault).toBeNull()
    expect(names).toEqual(expect.arrayContaining(['metadata', 'rdf:RDF', 'dc:title', 'dc:source', 'dc:date']))
    expect(names).not.toContain('script')
    expect(svg.match(/@font-face/g)).toHaveLength(3)
    expect(svg).toContain(`<dc:title>${provenanceFr.title}</dc:title>`)
    const words = svg
      .replace(/<metadata>.*<\/metadata>/s, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
    expect(words).toContain('Pour citer : Horizon Soin,')
    expect(words).toContain('calculé le 22 novembre 2026')
  })

  it('makes workbooks of well-formed XML, large ones too', async () => {
    const parts = await run<{ path: string; fault: string | null }[]>('studio.xlsxFaults()')
    expect(parts).toHaveLength(8)
    for (const { path, fault } of parts) expect(fault, path).toBeNull()
    expect(await run<number>('studio.largeWorkbook(20000)')).toBeGreaterThan(100_000)
  })

  it('saves a file under its name', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.evaluate("studio.save('a;b', 'horizon-soin-x.csv')")
    ])
    expect(download.suggestedFilename()).toBe('horizon-soin-x.csv')
    expect(readFileSync(await download.path(), 'utf8')).toBe('a;b')
  })

  it('says why it cannot make a picture', async () => {
    const [broken, noCanvas, huge] = await run<string[]>('studio.refusals()')
    expect(broken).toBe('this browser cannot make a PNG: the picture does not load')
    expect(noCanvas).toBe('this browser cannot make a PNG: no canvas')
    expect(huge).toMatch(/^this browser cannot make a PNG: 180000 × \d+ pixels$/)
  })

  it('asks for nothing that the policy refuses', () => {
    expect(refused.filter(text => /Security Policy/i.test(text))).toEqual([])
  })

  it('copies a text, or leaves it selected', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    expect(await run('studio.copy("un", false)')).toMatchObject({ copied: true })
    expect(await run('navigator.clipboard.readText()')).toBe('un')
    expect(await run('studio.copy("deux", true)')).toMatchObject({ selected: 'deux' })
  })
})
