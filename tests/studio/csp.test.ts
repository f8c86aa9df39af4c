import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFrom } from './testing/key-figures.js'
import { type OpenStudio, openStudio, visit } from './testing/open-studio.js'
import { watch } from './testing/watch.js'

let studio: OpenStudio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

/** Everything that a page can leave on a device without a service worker. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name)
  }))
const NOTHING = { local: [], session: [], cookies: '', databases: [] }

/** One of each kind; every page is looked at for errors elsewhere. */
const ROOMS = [
  '/',
  '/simulateur/',
  '/metier/infirmier/',
  '/methode/',
  '/donnees/potential/',
  '/accessibilite/'
]

describe('the policy of what a page may load', () => {
  it('refuses nothing that the pages do: tables, files, links, an explanation', async () => {
    const page = await studio.newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
    const faults = watch(page, studio.address)
    const refused: string[] = []
    await page.exposeFunction('refusal', (text: string) => refused.push(text))
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        (globalThis as unknown as { refusal: (text: string) => void }).refusal(
          `${violatedDirective} ${blockedURI}`
        )
      )
    )
    for (const room of ROOMS) await visit(page, studio.address + room)
    await visit(page, `${studio.address}/`)
    const chart = page.locator('#chart-possible')
    await chart.getByRole('button', { name: 'Tableau' }).click()
    await chart.getByRole('table').waitFor()
    for (const format of ['CSV', 'XLSX', 'SVG', 'PNG']) {
      await chart.getByText('Enregistrer').click()
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        chart.getByRole('button', { name: format }).click()
      ])
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`))
    }
    await page.locator('.key-figure .value').first().click()
    await page.getByRole('heading', { name: 'Expliquer ce nombre' }).waitFor()
    expect(refused.join('\n')).toBe('')
    expect(faults.join('\n')).toBe('')
    await page.context().close()
  })
})

describe('what is kept on the device', () => {
  it('is nothing, after a walk through every room', async () => {
    const page = await studio.newPage()
    for (const room of ROOMS) await visit(page, studio.address + room)
    await visit(page, `${studio.address}/`)
    await startFrom(page, 'rapide')
    await page.getByText('Affichage').click()
    await page.getByLabel('sombre').check()
    expect(await kept(page)).toEqual(NOTHING)
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
  })

  it('is the theme where that is asked for, until it is no longer', async () => {
    const page = await studio.newPage()
    const shown = () => page.evaluate(() => document.documentElement.dataset['theme'] ?? 'auto')
    await visit(page, `${studio.address}/`)
    await page.getByText('Affichage').click()
    await page.getByLabel('sombre').check()
    expect(await shown()).toBe('dark')
    await page.getByLabel('Retenir ce choix').check()
    expect(await kept(page)).toEqual({ ...NOTHING, local: [[expect.any(String), 'dark']] })

    await visit(page, `${studio.address}/en/`)
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark')
    await page.getByText('Display').click()
    await page.getByLabel('Remember this choice').uncheck()
    expect(await kept(page)).toEqual(NOTHING)
    expect(await shown()).toBe('dark')
    await visit(page, `${studio.address}/`)
    expect(await shown()).toBe('auto')
    await page.context().close()
  })
})
