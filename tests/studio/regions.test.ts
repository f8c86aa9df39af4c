/** The map of regions of an edition that has them: read, moved and taken away. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './testing/axe.js'
import { type OpenStudio, openStudio, PHONE, visit } from './testing/open-studio.js'
import { overflowing } from './testing/read-page.js'
import { watch } from './testing/watch.js'

let studio: OpenStudio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

const EDITION = 'e=france-2026&ev=1.0'
const finding = (page: Page) => page.locator('#chart-regions .chart-title').innerText()
const cell = (page: Page, region: string) =>
  page
    .getByRole('row', { name: new RegExp(`^${region}`) })
    .first()
    .locator('td.shown')
    .innerText()

async function open(path: string, more = ''): Promise<{ page: Page; faults: readonly string[] }> {
  const page = await studio.newPage()
  const faults = watch(page, studio.address)
  await visit(page, `${studio.address}${path}?${EDITION}${more}`)
  await page.locator('#chart-regions svg[role=img]').waitFor()
  return { page, faults }
}

describe('the page of regions', () => {
  it('says so where the edition has none, and leads to one that has', async () => {
    const page = await studio.newPage()
    await visit(page, `${studio.address}/regions/`)
    expect(await page.locator('#chart-regions').count()).toBe(0)
    await page.locator('.regions a.button.main').click()
    await page.locator('#chart-regions svg[role=img]').waitFor()
    expect(new URL(page.url()).searchParams.get('e')).toBe('france-2026')
    await page.context().close()
  })

  it('shows another profession, year, scenario and measure, and keeps them in its address', async () => {
    const { page, faults } = await open('/regions/effectifs/')
    const first = await finding(page)
    await page.locator('.region-choice select').selectOption('p:infirmier')
    const nurses = await finding(page)
    expect(nurses).not.toBe(first)
    const before = await cell(page, 'Bretagne')
    await page.getByRole('button', { name: '2050', exact: true }).click()
    expect(await finding(page)).not.toBe(nurses)
    expect(await cell(page, 'Bretagne')).not.toBe(before)
    await page.locator('.region-measures a', { hasText: 'Solde' }).click()
    await page.waitForFunction(() => location.pathname === '/regions/solde/')
    const balance = await finding(page)
    expect(balance).toMatch(/besoin/)
    await page.waitForFunction(
      () => location.search.includes('p=infirmier') && location.search.includes('y=2050')
    )
    await page.locator('.context-bar').getByRole('button', { name: 'rapide', exact: true }).click()
    await page.waitForFunction(
      text => document.querySelector('#chart-regions .chart-title')?.textContent !== text,
      balance
    )
    const moved = await finding(page)
    await page.waitForFunction(() => location.search.includes('s=rapide'))
    await page.reload()
    await page.locator('#chart-regions svg[role=img]').waitFor()
    expect(await finding(page)).toBe(moved)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('opens by keyboard what a region is made of, with the status of its share', async () => {
    const { page } = await open('/en/regions/balance/', '&p=infirmier&y=2040&v=1')
    const brittany = page.getByRole('button', { name: 'Brittany' })
    await brittany.focus()
    await page.keyboard.press('Enter')
    expect(await brittany.getAttribute('aria-expanded')).toBe('true')
    const details = await page.locator('.region-details').innerText()
    expect(details).toMatch(/Inhabitants, 2040/)
    expect(details).toMatch(/reconstructed/i)
    expect(details).toMatch(/zero in 2026 by construction/)
    await page.context().close()
  })

  it('asks for a profession where need is told of one at a time', async () => {
    const page = await studio.newPage()
    await visit(page, `${studio.address}/regions/besoin/?${EDITION}`)
    await page.locator('.region-choose button').first().click()
    await page.locator('#chart-regions svg[role=img]').waitFor()
    await page.context().close()
  })

  it('gives its table as CSV: each region, then their sum', async () => {
    const { page } = await open('/regions/effectifs/', '&p=infirmier&v=1')
    await page.locator('#chart-regions summary').click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tableau, CSV' }).click()
    ])
    const lines = readFileSync(await file.path(), 'utf8').split(/\r?\n/)
    const numbers = lines.flatMap(line => /^"?[^,]+"?,\d{2},([\d.]+),/.exec(line)?.[1] ?? [])
    expect(numbers).toHaveLength(18)
    await page.context().close()
  })

  it.each([
    ['/regions/solde/', 'light'],
    ['/en/regions/headcount/', 'dark']
  ] as const)('%s fits a phone, and axe finds nothing in %s', async (path, colorScheme) => {
    const { page } = await open(path, '&p=infirmier&v=1')
    await page.emulateMedia({ colorScheme })
    await page.getByRole('button', { name: /Île-de-France/ }).click()
    for (const width of [1280, PHONE.width, 320]) {
      await page.setViewportSize({ width, height: PHONE.height })
      expect(await overflowing(page), `at ${width} px`).toEqual([])
    }
    expect(await axeFaults(page)).toEqual([])
    await page.context().close()
  })
})
