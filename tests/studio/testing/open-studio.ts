/** Test only. The built studio on a free port, and a browser to open it in. */
import { existsSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openServer } from '@horizon-soin/server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openChromium } from '../../../packages/workers/src/testing/chromium.js'

/** The last build, or another one. */
export const DIST =
  process.env['STUDIO_DIST'] ?? fileURLToPath(new URL('../../../packages/studio/dist', import.meta.url))

export const DESKTOP = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }

export interface OpenStudio {
  /** Without a final slash. */
  address: string
  browser: Browser
  /** A page of a context of its own: nothing of another test is in it. */
  newPage(options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

/**
 * @param needs what the server has beside the studio: a store of consultations, say
 * @throws where nothing is built: `npm run build`
 */
export async function openStudio(
  needs: Omit<Parameters<typeof openServer>[0], 'folder' | 'host' | 'port'> = {}
): Promise<OpenStudio> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error(`nothing is built in ${DIST}: npm run build`)
  const server = await openServer({ folder: DIST, host: '127.0.0.1', port: 0, ...needs })
  const { browser, close } = await openChromium()
  return {
    address: server.listeningOrigin,
    browser,
    async newPage(options = {}) {
      const context = await browser.newContext({
        viewport: DESKTOP,
        locale: 'fr-FR',
        timezoneId: 'UTC',
        // One that installs itself asks for every file of the site; the tests of what works offline let it.
        serviceWorkers: 'block',
        ...options
      })
      return context.newPage()
    },
    async close() {
      await close()
      await server.close()
    }
  }
}

/** The addresses of all pages of the build, under its root: `/`, `/simulateur/technologies/`, `/en/`. */
export const pagesBuilt = (): string[] =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter(file => file.split(sep).at(-1) === 'index.html')
    .map(file => `/${file.split(sep).slice(0, -1).join('/')}/`.replace('//', '/'))
    .sort()

export const languageOf = (path: string): 'fr' | 'en' => (path.startsWith('/en/') ? 'en' : 'fr')

/** Opens a page, and waits until the client has drawn it in place of what was prerendered. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => {
    const shown = document.querySelector('#app')?.firstElementChild
    return shown && Object.keys(shown).some(key => key.startsWith('__reactFiber'))
  })
}

/** Until the ranges on the page are those of what is set. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.drawing-now, .drawing-ranges') === null)
}
