// `npm run screenshots -- FOLDER`: a picture of each page of the last build in both languages, on a phone and a desk, light and dark,
// to be looked at. `npm run screenshots -- FOLDER simulateur metier` takes only the pages whose address has one of these words.
import { mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'

const DIST = fileURLToPath(new URL('../packages/studio/dist', import.meta.url))
const SCREENS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } }
/** At once, for a machine of two cores. */
const TOGETHER = 3

const [folder, ...words] = process.argv.slice(2)
if (folder === undefined) {
  console.error('where to? npm run screenshots -- FOLDER')
  process.exit(2)
}
const out = resolve(folder)
mkdirSync(out, { recursive: true })

const { openServer } = await import('../packages/server/dist/index.js')
const server = await openServer({ folder: DIST, host: '127.0.0.1', port: 0 })
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
})

const paths = readdirSync(DIST, { recursive: true })
  .filter(file => /(^|[\\/])index\.html$/.test(file))
  .map(file => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .filter(path => words.length === 0 || words.some(word => path.includes(word)))
const wanted = paths.flatMap(path =>
  Object.keys(SCREENS).flatMap(screen => ['light', 'dark'].map(theme => ({ path, screen, theme })))
)

async function take({ path, screen, theme }) {
  const context = await browser.newContext({
    viewport: SCREENS[screen],
    colorScheme: theme,
    locale: 'fr-FR',
    serviceWorkers: 'block'
  })
  const page = await context.newPage()
  await page.goto(`${server.listeningOrigin}/${path}`, { waitUntil: 'networkidle' })
  await page.waitForFunction(() => document.querySelector('.drawing-now, .drawing-ranges') === null)
  const name = path.replace(/\/$/, '').replaceAll('/', '-') || 'accueil'
  await page.screenshot({ path: join(out, `${name}-${screen}-${theme}.png`), fullPage: true })
  await context.close()
}

try {
  const left = wanted[Symbol.iterator]()
  await Promise.all(
    Array.from({ length: TOGETHER }, async () => {
      for (const one of left) await take(one)
    })
  )
  console.log(`${wanted.length} pictures in ${out}`)
} finally {
  await browser.close()
  await server.close()
}
