import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenStudio, openStudio, visit } from './testing/open-studio.js'

let studio: OpenStudio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

const PAIR = '/preuves/infirmier/ia/'

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click()
  ])
  return readFileSync((await download.path())!)
}

describe('the evidence of nurses and AI', () => {
  it('shows what is taken up alone where that is asked for', async () => {
    const page = await studio.newPage()
    await visit(page, studio.address + PAIR)
    const studies = page.locator('.study')
    const all = await studies.count()
    await page.getByRole('button', { name: /^retenues/ }).click()
    const kept = await studies.count()
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(all)
    expect(await studies.locator('.study-use-context, .study-use-no').count()).toBe(0)
    await page.context().close()
  })

  it('gives its studies as files, and the whole dossier', async () => {
    const page = await studio.newPage()
    await visit(page, studio.address + PAIR)
    const csv = (await downloaded(page, 'Ces études, CSV')).toString('utf8')
    expect(csv).toContain('voize-2026-infirmier')
    expect(csv).not.toContain('tan-2016-chirurgien')
    expect((await downloaded(page, 'Ces études, XLSX')).subarray(0, 2).toString()).toBe('PK')
    await visit(page, `${studio.address}/preuves/`)
    expect((await downloaded(page, 'Toutes les mesures, CSV')).toString('utf8')).toContain(
      'tan-2016-chirurgien'
    )
    expect((await downloaded(page, 'Le dossier entier, zip')).toString('latin1')).toContain(
      'datapackage.json'
    )
    expect((await downloaded(page, 'Toutes les tables, XLSX')).subarray(0, 2).toString()).toBe('PK')
    await page.context().close()
  })

  it('gives a row that is ready to be proposed', async () => {
    const page = await studio.newPage()
    await visit(page, studio.address + PAIR)
    await page.getByRole('button', { name: 'Proposer une étude' }).click()
    await page.getByRole('button', { name: 'Copier la ligne de l’étude' }).click()
    expect(await page.getByRole('textbox').inputValue()).toContain('infirmier,coordination,ia,2025')
    await page.context().close()
  })

  it('is not found under a profession or a technology that there is none of', async () => {
    const page = await studio.newPage()
    for (const path of [
      '/preuves/sorcier/',
      '/preuves/infirmier/magie/',
      '/en/evidence/infirmier/ia/deux/'
    ]) {
      await page.goto(studio.address + path)
      await page.waitForFunction(() => document.querySelector('h1') !== null)
      expect(await page.locator('h1').innerText()).toMatch(/no such page|n’existe pas/)
      expect(await page.locator('.evidence').count()).toBe(0)
    }
    await page.context().close()
  })

  it('has a chart that stands alone in another site', async () => {
    const page = await studio.newPage()
    await page.goto(`${studio.address}/integrer/?page=${encodeURIComponent(PAIR)}&chart=preuves`)
    await page.waitForSelector('#chart-preuves svg')
    expect(await page.locator('#chart-preuves desc').textContent()).toContain('JMIR, 2026')
    await page.context().close()
  })
})
