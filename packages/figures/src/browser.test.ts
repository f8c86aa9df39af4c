import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fanChart } from './fan-chart.js'
import { readFontFaces } from './node.js'
import { reproductionChart } from './reproduction-chart.js'
import { sobolBars } from './sobol-chart.js'
import { HOSTILE } from './testing/faults.js'
import { inspect } from './testing/inspect.js'
import { fanFr, reproductionFr, SOURCE, sobolEn, tornadoFr } from './testing/samples.js'
import { tornadoChart } from './tornado-chart.js'

const fontFaces = readFontFaces()
const fr = { language: 'fr', source: SOURCE.fr, fontFaces } as const
const pictures = {
  fan: fanChart(fanFr, fr).svg,
  tornado: tornadoChart(tornadoFr, { ...fr, width: 390 }).svg,
  sobol: sobolBars(sobolEn, { ...fr, language: 'en', theme: 'dark' }).svg,
  reproduction: reproductionChart(reproductionFr, fr).svg
}

describe('pictures in Chromium', () => {
  let browser: Browser
  let page: Page
  let profile: string

  beforeAll(async () => {
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
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(profile, { recursive: true, force: true })
  })

  it.each(Object.entries(pictures))('%s: letters are as wide as they were measured', async (_, svg) => {
    await page.setContent(svg)
    const lengths = await page.evaluate(`document.fonts.ready.then(() =>
      [...document.querySelectorAll('text')].map(text => text.getComputedTextLength()))`)
    const measured = inspect(svg).texts.map(({ box }) => box.right - box.left)
    expect(lengths).toHaveLength(measured.length)
    ;(lengths as number[]).forEach((length, i) => {
      // Kerning tightens, by less than a letter in a line.
      expect(length).toBeLessThanOrEqual(measured[i]! + 1)
      expect(length).toBeGreaterThan(measured[i]! * 0.96 - 1)
    })
  })

  it('is well-formed XML whatever the labels, and runs nothing', async () => {
    const { svg } = tornadoChart(
      {
        ...tornadoFr,
        measure: HOSTILE.join(' '),
        inputs: HOSTILE.map((name, i) => ({ name, phrase: name, low: 0.2 - i / 100, high: 0.25 }))
      },
      { language: 'fr', source: HOSTILE.join(' '), title: HOSTILE.join(' ') }
    )
    const found = await page.evaluate(`(svg => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
      return [...new Set([...parsed.querySelectorAll('*')].map(element => element.tagName))].sort()
    })(${JSON.stringify(svg)})`)
    expect(found).toEqual(['desc', 'line', 'rect', 'svg', 'text', 'title'])
  })

  it('has a name and a description for who does not see it', async () => {
    await page.setContent(pictures.fan)
    const node = await page.evaluate(`({
      role: document.querySelector('svg').getAttribute('role'),
      name: document.querySelector('svg > title:first-child').textContent,
      description: document.querySelector('svg > desc').textContent
    })`)
    expect(node).toMatchObject({
      role: 'img',
      name: 'Un quart du temps libéré en\u00a02030, à\u00a0six\u00a0points près'
    })
    expect((node as { description: string }).description).toContain('2030\u00a0: médiane 24\u00a0%')
  })
})
