/** What a person waits for in the studio, in Chromium: the first screen, a lever, its ranges. */
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { rng, table, verdict } from './lib.mjs'

const DIST = fileURLToPath(new URL('../packages/studio/dist', import.meta.url))
const SLOW = 4
const LOADS = 5
const MOVES = 80
const RANGES = 20
const MOST = { lcp: 2000, slowMove: 100, medianMove: 16, worstMove: 50, ranges: 300 }
const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }
const leverOf = page => page.getByRole('slider', { name: /^Adoption.*Ensemble$/ }).elementHandle()

export async function studio() {
  const { openServer } = await import('../packages/server/dist/index.js')
  const server = await openServer({ folder: DIST, host: '127.0.0.1', port: 0 })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
  })
  const open = async (viewport, slowdown) => {
    const context = await browser.newContext({ viewport, serviceWorkers: 'block' })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    return page
  }
  try {
    console.log('\n## studio: Chromium, no network delay')
    const address = server.listeningOrigin
    const rows = []
    for (const [name, viewport] of [
      ['phone', PHONE],
      ['desk', DESKTOP]
    ])
      rows.push(
        row(
          `/ on a ${name}, largest paint, CPU ${SLOW}× slower`,
          await loads(open, viewport, address),
          MOST.lcp
        )
      )
    for (const slowdown of [1, SLOW]) {
      const page = await open(DESKTOP, slowdown)
      await page.goto(`${address}/simulateur/`, { waitUntil: 'networkidle' })
      const pace = slowdown === 1 ? '' : `, CPU ${SLOW}× slower`
      const { shown, painted } = await moves(page)
      rows.push(
        row(
          `a lever to its number in the page${pace}`,
          shown,
          slowdown === 1 ? MOST.medianMove : MOST.slowMove,
          MOST.worstMove * slowdown
        )
      )
      rows.push(row(`a lever to the next frame${pace}`, painted, MOST.slowMove))
      rows.push(row(`the hand at rest to its ranges${pace}`, await ranges(page), MOST.ranges * slowdown))
      await page.context().close()
    }
    table(['ms', 'median', 'p95', 'worst', 'count', ''], rows)
  } finally {
    await browser.close()
    await server.close()
  }
}

function row(name, samples, most, worst = Number.POSITIVE_INFINITY) {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = part => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]
  const said = verdict(at(0.5), most)
  const tail = worst === Number.POSITIVE_INFINITY ? '' : `; worst ${verdict(sorted.at(-1), worst)}`
  return [
    name,
    ...[at(0.5), at(0.95), sorted.at(-1)].map(ms => ms.toFixed(1)),
    sorted.length,
    `median ${said}${tail}`
  ]
}

/** Largest Contentful Paint of fresh visits. */
async function loads(open, viewport, address) {
  const times = []
  for (let i = 0; i < LOADS; i++) {
    const page = await open(viewport, SLOW)
    await page.goto(`${address}/`, { waitUntil: 'networkidle' })
    times.push(
      await page.evaluate(
        () =>
          new Promise(resolve =>
            new PerformanceObserver(list => resolve(list.getEntries().at(-1).startTime)).observe({
              type: 'largest-contentful-paint',
              buffered: true
            })
          )
      )
    )
    await page.context().close()
  }
  return times
}

/** Milliseconds from a move of the lever until the page has its number, and until the frame after. */
async function moves(page) {
  const random = rng(1)
  const places = Array.from({ length: MOVES }, (_, i) => (i % 2 === 0 ? 1 : -1) * (0.3 + 0.6 * random()))
  return page.evaluate(
    async ({ places, lever }) => {
      const number = () => document.querySelector('.sim-results button.value')
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
      const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
      const shown = []
      const painted = []
      for (const place of places) {
        // As a hand's: at the start of a frame, when the one before has been shown.
        await frame()
        await new Promise(resolve => setTimeout(resolve))
        const start = performance.now()
        const before = number().textContent
        const changed = new Promise(resolve => {
          const observer = new MutationObserver(() => {
            if (number().textContent === before) return
            observer.disconnect()
            resolve(performance.now())
          })
          observer.observe(document.body, { characterData: true, childList: true, subtree: true })
        })
        set.call(lever, String(place))
        lever.dispatchEvent(new Event('input', { bubbles: true }))
        shown.push((await changed) - start)
        await frame()
        await new Promise(resolve => setTimeout(resolve))
        painted.push(performance.now() - start)
      }
      return { shown, painted }
    },
    { places, lever: await leverOf(page) }
  )
}

/** Milliseconds from the last move until the ranges are those of what is set. */
async function ranges(page) {
  const random = rng(2)
  const places = Array.from({ length: RANGES }, (_, i) => (i % 2 === 0 ? 1 : -1) * (0.3 + 0.6 * random()))
  const times = []
  for (const place of places) {
    await settled(page)
    times.push(
      await page.evaluate(
        ({ place, lever }) =>
          new Promise(resolve => {
            const busy = () => document.querySelector('.drawing-now, .drawing-ranges') !== null
            const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
            const start = performance.now()
            let began = false
            const observer = new MutationObserver(() => {
              began ||= busy()
              if (!began || busy()) return
              observer.disconnect()
              resolve(performance.now() - start)
            })
            observer.observe(document.body, { attributes: true, childList: true, subtree: true })
            set.call(lever, String(place))
            lever.dispatchEvent(new Event('input', { bubbles: true }))
          }),
        { place, lever: await leverOf(page) }
      )
    )
  }
  return times
}

const settled = page =>
  page.waitForFunction(() => document.querySelector('.drawing-now, .drawing-ranges') === null)
