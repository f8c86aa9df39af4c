import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './testing/axe.js'
import { drawn, type OpenStudio, openStudio, PHONE, visit } from './testing/open-studio.js'
import { overflowing } from './testing/read-page.js'
import { shownNumbers, slider } from './testing/simulator.js'
import { watch } from './testing/watch.js'

let studio: OpenStudio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

const plan = (page: Page) => page.getByRole('switch', { name: /^Un plan pour les compétences/ })
const noFault = async (page: Page) => {
  const faults = await axeFaults(page)
  expect(faults, faults.join('\n')).toEqual([])
}

describe('the measures of the simulator', () => {
  it('move the numbers at once, are kept in the link, and come back undone', async () => {
    const page = await studio.newPage()
    const faults = watch(page, studio.address)
    await visit(page, `${studio.address}/simulateur/?v=1&y=2035`)
    const before = await shownNumbers(page)
    await plan(page).check()
    await expect.poll(() => shownNumbers(page)).not.toEqual(before)
    await expect.poll(() => page.url()).toContain('m.proposition-19:100')
    const whole = await shownNumbers(page)
    await slider(page, 'Intensité, Un plan pour les compétences').fill('0.5')
    await expect.poll(() => shownNumbers(page)).not.toEqual(whole)
    await page.getByRole('spinbutton', { name: 'À partir de, Un plan pour les compétences' }).fill('2027')
    await expect.poll(() => page.url()).toContain('m.proposition-19:50~m.proposition-19.start:2027')
    const moved = await shownNumbers(page)
    await drawn(page)
    await noFault(page)

    const other = await studio.newPage()
    await visit(other, page.url())
    expect(await shownNumbers(other)).toEqual(moved)
    await plan(page).uncheck()
    await expect.poll(() => shownNumbers(page)).toEqual(before)
    await page.getByRole('button', { name: 'Annuler' }).click()
    await expect.poll(() => shownNumbers(page)).toEqual(moved)
    expect(faults).toEqual([])
  })

  it('say which measure of a link there is not', async () => {
    const page = await studio.newPage()
    await visit(page, `${studio.address}/simulateur/?v=1&s=median~m.proposition-99:100`)
    await page.getByText('la mesure « proposition-99 » n’est pas dans ce jeu de données').waitFor()
  })
})

describe('the page of measures', () => {
  it('ranks them, tells another year, and tries one in the simulator', async () => {
    const page = await studio.newPage({ viewport: PHONE })
    const faults = watch(page, studio.address)
    await visit(page, `${studio.address}/mesures/`)
    const ranks = await page.locator('.measures-ranking').first().locator('.measure-rank').allTextContents()
    expect(ranks.length).toBeGreaterThan(0)
    expect(ranks).toEqual(ranks.map((_, i) => String(i + 1)))
    const first = await page.locator('.measures-package strong').first().textContent()
    await page.getByRole('button', { name: '2035' }).click()
    await page.getByText('Temps libéré en 2035', { exact: true }).waitFor({ timeout: 60_000 })
    await expect.poll(() => page.locator('.measures-status').textContent(), { timeout: 60_000 }).toBe('')
    expect(await page.locator('.measures-package strong').first().textContent()).not.toBe(first)
    expect(await page.locator('.measures-package .measure-range').count()).toBeGreaterThan(0)
    expect(await overflowing(page)).toEqual([])
    await noFault(page)
    await page
      .getByRole('link', { name: 'Essayer « Un plan pour les compétences » dans le simulateur' })
      .click()
    await expect.poll(() => page.url()).toMatch(/\/simulateur\/\?.*m\.proposition-19:100/)
    await page.getByRole('button', { name: 'Mesures', exact: true }).click()
    expect(await plan(page).isChecked()).toBe(true)
    expect(faults).toEqual([])
  })
})
