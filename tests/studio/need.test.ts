import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './testing/axe.js'
import { DESKTOP, drawn, type OpenStudio, openStudio, PHONE, visit } from './testing/open-studio.js'
import { overflowing } from './testing/read-page.js'
import { slider } from './testing/simulator.js'
import { watch } from './testing/watch.js'

let studio: OpenStudio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

const PATH = '/simulateur/besoin/?p=infirmier'
const compute = (page: Page) => page.getByRole('button', { name: /^(Calculer un|Recalculer le) plan$/ })
const set = (page: Page, name: RegExp, value: string) => page.getByRole('spinbutton', { name }).fill(value)
const title = (page: Page, id: string) => page.locator(`#chart-${id} .chart-title`)

describe('the view of need and training', () => {
  it('answers the levers of need and of freed time', async () => {
    const page = await studio.newPage({ viewport: DESKTOP })
    await visit(page, studio.address + PATH)
    await drawn(page)
    const before = await title(page, 'balance').textContent()
    await slider(page, 'soins').fill('0')
    await expect.poll(() => title(page, 'balance').textContent()).not.toBe(before)
    const without = await title(page, 'balance').textContent()
    await expect.poll(() => title(page, 'balance-terms').textContent()).not.toContain('temps libéré')
    await slider(page, 'Besoin de soins, hors population').fill('0.01')
    await expect.poll(() => title(page, 'balance').textContent()).not.toBe(without)
    await page.context().close()
  })

  it('computes a plan on a thread, within the policy of what a page may load', async () => {
    const page = await studio.newPage({ viewport: DESKTOP })
    const faults = watch(page, studio.address)
    const asked: string[] = []
    page.context().on('request', request => asked.push(request.url()))
    await visit(page, studio.address + PATH)
    expect(asked.filter(url => /\.wasm$|plan\.worker/.test(url))).toEqual([])
    await compute(page).click()
    await title(page, 'plan').waitFor()
    expect(await title(page, 'plan').textContent()).toMatch(
      /places de (plus|moins) par an, de\s20\d\d\sà\s20\d\d/
    )
    const table = page.locator('#chart-plan')
    await table.getByRole('button', { name: 'Tableau' }).click()
    expect(await table.getByRole('row').count()).toBeGreaterThan(20)
    expect(await axeFaults(page)).toEqual([])
    await page.setViewportSize(PHONE)
    expect(await overflowing(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('says which bound leaves no plan, and by how much', async () => {
    const page = await studio.newPage({ viewport: DESKTOP })
    await visit(page, studio.address + PATH)
    await set(page, /^Places au moins/, '150')
    await set(page, /^Changement au plus/, '5')
    await compute(page).click()
    const reasons = page.locator('.plan-conflicts li')
    await reasons.first().waitFor()
    const told = await reasons.allTextContents()
    expect(told.some(text => /borne basse de [\d\u202f]+ places/.test(text))).toBe(true)
    expect(told.some(text => /changer de [\d\u202f]+ places de plus par an/.test(text))).toBe(true)
    expect(await page.locator('#chart-plan').count()).toBe(0)
    await page.context().close()
  })

  it('says why a profession without training has no plan', async () => {
    const page = await studio.newPage({ viewport: DESKTOP })
    await visit(page, `${studio.address}/simulateur/besoin/?p=aide-soignant`)
    await page.getByText(/pas de plan\. L’effectif suit une série/).waitFor()
    expect(await compute(page).count()).toBe(0)
    await page.context().close()
  })
})
