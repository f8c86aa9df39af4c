import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserScript } from './testing/bundle.js'
import { openChromium } from './testing/chromium.js'
import { describePool } from './testing/suite.js'
import type * as ToyPage from './testing/toy-page.js'

declare const toyPage: typeof ToyPage

let chromium: Awaited<ReturnType<typeof openChromium>>
let page: Page
let worker: string
beforeAll(async () => {
  chromium = await openChromium()
  page = await chromium.browser.newPage()
  await page.addScriptTag({ content: await browserScript('testing/toy-page.ts', 'toyPage') })
  worker = await browserScript('testing/toy-browser-worker.ts')
})
afterAll(() => chromium?.close())

describePool(
  'a pool of threads of Chromium',
  script => page.evaluate(([source, given]) => toyPage.tryScript(source, given), [worker, script] as const),
  { threads: true }
)

describe('threads of Chromium', () => {
  it('are all gone once a run is cancelled', async () => {
    const seen: string[] = []
    page.on('worker', thread => seen.push(thread.url()))
    expect(await page.evaluate(source => toyPage.cancelEndless(source), worker)).toBe('TimeoutError')
    expect(seen.length).toBe(2)
    // A browser gives a thread that is busy two seconds to end by itself.
    await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0)
  })

  it('fail where they cannot be loaded', async () => {
    expect(await page.evaluate(() => toyPage.loadBroken())).toMatch(/^a worker failed/)
  })
})
