import { afterAll, beforeAll, expect, it } from 'vitest'
import { keyFigures, startFrom } from './testing/key-figures.js'
import { DIST, drawn, type OpenStudio, openStudio, visit } from './testing/open-studio.js'
import { serveFolder } from './testing/static-host.js'

let studio: OpenStudio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

it('once opened, pages open and compute without a network', async () => {
  const host = await serveFolder(DIST, '/')
  const page = await studio.newPage({ serviceWorkers: 'allow' })
  await visit(page, host.address)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await startFrom(page, 'rapide')
  const fast = await keyFigures(page)

  await host.close()
  await page.context().setOffline(true)
  expect(await page.evaluate(() => fetch('nowhere.txt').then(String, String))).toMatch(/TypeError/)

  await visit(page, host.address)
  const median = await keyFigures(page)
  expect(median).not.toEqual(fast)
  await startFrom(page, 'rapide')
  await expect.poll(() => keyFigures(page)).toEqual(fast)
  await drawn(page)
  expect(await page.getByRole('status').first().textContent()).toBe('')

  for (const path of [
    'simulateur/',
    'metier/infirmier/',
    'en/profession/pharmacien/?s=rapide',
    'methode/',
    'constat/',
    'editions/',
    'preuves/',
    'preuves/infirmier/ia/',
    'en/hindcast/',
    'en/evidence/infirmier/'
  ]) {
    await visit(page, host.address + path)
    expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1)
    expect(await page.getByRole('alert').count(), path).toBe(0)
  }
  await page.context().close()
})
