import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keyFigures, startFrom } from './testing/key-figures.js'
import { DIST, drawn, type OpenStudio, openStudio, visit } from './testing/open-studio.js'
import { type StaticHost, serveFolder } from './testing/static-host.js'
import { watch } from './testing/watch.js'

const UNDER = '/pages/horizon-soin/'
let studio: OpenStudio
let host: StaticHost
beforeAll(async () => {
  studio = await openStudio()
  host = await serveFolder(DIST, UNDER)
})
afterAll(async () => {
  await studio?.close()
  await host?.close()
})

const pathOf = (page: Page): string => new URL(page.url()).pathname

it('under a path of any host, pages, files, threads and links are found', async () => {
  const page = await studio.newPage({ serviceWorkers: 'allow' })
  const faults = watch(page, new URL(host.address).origin)
  await visit(page, host.address)
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
  expect(scope).toBe(host.address)
  await startFrom(page, 'rapide')
  await drawn(page)
  expect(await page.getByRole('status').first().textContent()).toBe('')

  const rooms = page.getByRole('navigation', { name: 'Pages' })
  for (const [name, path] of [
    ['Simulateur', 'simulateur/'],
    ['Mon métier', 'metier/'],
    ['Méthode et données', 'methode/'],
    ['Accueil', '']
  ] as const) {
    await rooms.getByRole('link', { name }).click()
    await page.waitForURL(url => url.pathname === UNDER + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    // The scenario comes along.
    expect(new URL(page.url()).search).toContain('s=rapide')
  }
  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForURL(url => url.pathname === `${UNDER}en/`)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')

  await visit(page, `${host.address}en/data/potential/`)
  expect(pathOf(page)).toBe(`${UNDER}en/data/potential/`)
  expect(host.missed.join(' ')).toBe('')
  expect(faults.join('\n')).toBe('')
  await page.context().close()
})

it('without JavaScript, pages have their numbers and links', async () => {
  const [bare, full] = await Promise.all([studio.newPage({ javaScriptEnabled: false }), studio.newPage()])
  await bare.goto(host.address)
  await visit(full, host.address)
  // Of a disabled script: what the file itself says.
  const told = await bare.locator('.key-figure .value').allTextContents()
  expect(told).toHaveLength(4)
  expect(told).toEqual(await keyFigures(full))
  await bare.getByRole('link', { name: 'Mon métier', exact: true }).click()
  await bare.waitForURL(`${host.address}metier/`)
  expect(await bare.getByRole('heading', { level: 1 }).count()).toBe(1)
  await bare.getByRole('link', { name: 'English' }).click()
  await bare.waitForURL(`${host.address}en/profession/`)
  expect(host.missed.join(' ')).toBe('')
  await bare.context().close()
  await full.context().close()
})
