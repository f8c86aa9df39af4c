import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { studyFiles, zipped } from '../../packages/studio/src/dataset/testing/given-files.js'
import { axeFaults } from './testing/axe.js'
import { keyFigures, startFrom } from './testing/key-figures.js'
import { DESKTOP, drawn, type OpenStudio, openStudio, PHONE, visit } from './testing/open-studio.js'
import { overflowing } from './testing/read-page.js'
import { giveFile, shownNumbers, slider } from './testing/simulator.js'
import { watch } from './testing/watch.js'

const CLIPBOARD = { permissions: ['clipboard-write'] }
const ADOPTION = 'Adoption en\u00a02030, Ensemble'

let studio: OpenStudio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

const explanation = (page: Page) => page.getByRole('dialog', { name: 'Expliquer ce nombre' })
/** As the page stands now, with whatever was opened or moved. */
async function noAxeFault(page: Page): Promise<void> {
  const faults = await axeFaults(page)
  expect(faults, faults.join('\n')).toEqual([])
}
/** Presses Tab until this is reached, as who has no pointer does. */
async function tabTo(
  page: Page,
  reached: (focused: { tag: string; name: string }) => boolean
): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return {
        tag: element?.tagName.toLowerCase() ?? '',
        name: (element?.getAttribute('aria-label') || element?.textContent || '').trim()
      }
    })
    if (reached(focused)) return
  }
  throw new Error('200 presses of Tab do not reach it')
}

describe('a journalist', () => {
  it('finds a number, its reason down to a row of the data, and sends both', async () => {
    const page = await studio.newPage(CLIPBOARD)
    const faults = watch(page, studio.address)
    await visit(page, `${studio.address}/`)
    await startFrom(page, 'rapide')
    const [figure] = await keyFigures(page)
    await page.locator('.key-figure .value').first().click()
    const panel = explanation(page)
    await panel.waitFor()
    await drawn(page)
    await panel.getByText(`${figure}\u00a0%`).first().waitFor()
    await panel
      .getByText(/^Ligne \d+ de \w+\.csv$/)
      .first()
      .waitFor()
    const rows = await panel.getByRole('row').allTextContents()
    await noAxeFault(page)

    await panel.getByRole('button', { name: 'Copier le lien' }).click()
    await panel.getByText('Copié').first().waitFor()
    const link = await panel.getByRole('textbox', { name: 'À copier' }).inputValue()
    expect(link).toContain('s=rapide')

    const reader = await studio.newPage({ viewport: PHONE })
    await visit(reader, link)
    await explanation(reader).waitFor()
    await drawn(reader)
    await expect.poll(() => explanation(reader).getByRole('row').allTextContents()).toEqual(rows)
    expect((await keyFigures(reader))[0]).toBe(figure)
    expect(await overflowing(reader)).toEqual([])
    await noAxeFault(reader)
    expect(faults).toEqual([])
    await reader.context().close()
    await page.context().close()
  })
})

describe('an analyst', () => {
  it('moves a lever, goes back and forth, shares, saves and opens again', async () => {
    const page = await studio.newPage(CLIPBOARD)
    const faults = watch(page, studio.address)
    await visit(page, `${studio.address}/simulateur/`)
    const before = await shownNumbers(page)
    await slider(page, ADOPTION).focus()
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => shownNumbers(page)).not.toEqual(before)
    await drawn(page)
    const after = await shownNumbers(page)

    const act = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await act('Annuler')
    await expect.poll(() => shownNumbers(page)).toEqual(before)
    await act('Rétablir')
    await expect.poll(() => shownNumbers(page)).toEqual(after)
    await drawn(page)
    await noAxeFault(page)
    await act('Partager')
    await page.getByText('Lien copié').waitFor()
    const link = await page.getByRole('textbox', { name: 'Lien vers ce scénario' }).inputValue()
    const [file] = await Promise.all([page.waitForEvent('download'), act('Enregistrer')])
    expect(file.suggestedFilename()).toMatch(/\.yaml$/)
    await act('Réinitialiser')
    await expect.poll(() => shownNumbers(page)).toEqual(before)
    await page.waitForURL(url => url.search === '')

    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Ouvrir' }).click()
    ])
    await chooser.setFiles({
      name: file.suggestedFilename(),
      mimeType: 'application/yaml',
      buffer: await readFile(await file.path())
    })
    await expect.poll(() => shownNumbers(page)).toEqual(after)

    const colleague = await studio.newPage()
    await visit(colleague, link)
    expect(await shownNumbers(colleague)).toEqual(after)
    expect(faults).toEqual([])
    await colleague.context().close()
    await page.context().close()
  })

  it('opens own data, finds their numbers and faults, and comes back', async () => {
    const page = await studio.newPage()
    const faults = watch(page, studio.address)
    await visit(page, `${studio.address}/simulateur/`)
    const before = await shownNumbers(page)
    const files = studyFiles()
    // The first headcount of a series, in thousands more than it is, or in words.
    const withHeadcount = (write: (headcount: number) => string) =>
      files.map(({ path, bytes }) => {
        if (path !== 'series.csv') return { path, bytes }
        const text = Buffer.from(bytes).toString()
        const to = text.replace(/,2018,(\d+),/, (_, digits) => `,2018,${write(Number(digits))},`)
        expect(to).not.toBe(text)
        return { path, bytes: Buffer.from(to) }
      })
    const zip = (given: typeof files) => ({
      name: 'mes-donnees.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipped(given).bytes)
    })
    await giveFile(page, zip(withHeadcount(headcount => String(headcount + 50_000))))
    await page.getByText('Jeu de données ouvert').first().waitFor()
    await page.getByText('ouvert par la personne qui l’utilise').first().waitFor()
    await page.getByRole('combobox', { name: 'Année' }).selectOption('2018')
    await drawn(page)
    const own = await shownNumbers(page)

    await giveFile(page, zip(withHeadcount(() => 'beaucoup')))
    const toMend = page.getByRole('region', { name: 'Le fichier n’a pas été ouvert' })
    await toMend.getByText('series.csv').waitFor()
    expect(await toMend.textContent()).toContain('beaucoup')
    expect(await shownNumbers(page)).toEqual(own)
    await noAxeFault(page)

    await page.getByRole('button', { name: 'Revenir à l’édition publiée' }).click()
    await page.getByRole('combobox', { name: 'Année' }).selectOption('2030')
    await expect.poll(() => shownNumbers(page)).toEqual(before)
    await page.getByRole('combobox', { name: 'Année' }).selectOption('2018')
    await expect.poll(() => shownNumbers(page)).not.toEqual(own)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('a dataset of other years', () => {
  it('is shown in every view, and so is the study once it is left, as it was', async () => {
    const page = await studio.newPage()
    const faults = watch(page, studio.address)
    const state = '?v=1&s=median~a:33'
    await visit(page, `${studio.address}/simulateur/${state}`)
    const before = await shownNumbers(page)
    const shorter = studyFiles().map(({ path, bytes }) => {
      const text = Buffer.from(bytes).toString()
      const kept =
        path === 'datapackage.json'
          ? text.replace('"last_year": 2050', '"last_year": 2028')
          : path === 'published.csv'
            ? text
                .split('\n')
                .filter(line => !line.includes(',2030,'))
                .join('\n')
            : text
      return { path, bytes: Buffer.from(kept) }
    })
    const views = page.getByRole('navigation', { name: 'Vues du simulateur' }).getByRole('link')
    const broken = page.getByText('ne s’affiche pas')
    const walk = async () => {
      for (const view of await views.all()) {
        await view.click()
        await page.locator('main h1').waitFor()
        expect(await broken.count()).toBe(0)
      }
      await views.first().click()
    }
    for (const at of [0, 2, 4, 5]) {
      await views.nth(at).click()
      await giveFile(page, {
        name: 'court.zip',
        mimeType: 'application/zip',
        buffer: Buffer.from(zipped(shorter).bytes)
      })
      await page.getByText('ouvert par la personne qui l’utilise').first().waitFor()
      expect(await broken.count()).toBe(0)
      if (at === 0) await walk()
      await views.nth(at).click()
      await page.getByRole('button', { name: 'Revenir à l’édition publiée' }).click()
      await page.getByText('ouvert par la personne qui l’utilise').first().waitFor({ state: 'detached' })
      expect(await broken.count()).toBe(0)
    }
    await views.first().click()
    await expect.poll(() => shownNumbers(page)).toEqual(before)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('a nurse', () => {
  it('goes to her trade, and to another year', async () => {
    const page = await studio.newPage({ viewport: PHONE, hasTouch: true })
    const faults = watch(page, studio.address)
    await visit(page, `${studio.address}/`)
    await page.getByRole('button', { name: 'Menu' }).tap()
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Mon métier' }).tap()
    await page.getByRole('main').getByRole('link', { name: 'Infirmières et infirmiers' }).tap()
    const title = page.getByRole('heading', { level: 1 })
    await page.waitForURL(url => url.pathname === '/metier/infirmier/')
    expect(await title.textContent()).toBe('Infirmières et infirmiers en\u00a02030')
    const main = page.getByRole('main')
    const before = await main.getByRole('figure').first().textContent()
    await page.getByRole('button', { name: '2040', exact: true }).tap()
    await expect.poll(() => title.textContent()).toBe('Infirmières et infirmiers en\u00a02040')
    expect(await main.getByRole('figure').first().textContent()).not.toBe(before)
    await page.waitForURL(url => url.search.includes('y=2040'))
    expect(await overflowing(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('who has no pointer', () => {
  it('reads a number’s reason, comes back where they were, then moves a lever', async () => {
    const page = await studio.newPage()
    await visit(page, `${studio.address}/`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu')
    await page.keyboard.press('Enter')
    await tabTo(page, ({ name }) => name.endsWith('expliquer ce nombre'))
    await page.keyboard.press('Enter')
    await explanation(page).waitFor()
    await tabTo(page, ({ tag }) => tag === 'tr')
    const level = () => page.evaluate(() => document.activeElement?.getAttribute('aria-level'))
    expect(await level()).toBe('1')
    await page.keyboard.press('ArrowDown')
    expect(await level()).toBe('2')
    const expanded = () => page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))
    expect(await expanded()).toBe('true')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(expanded).toBe('false')
    await page.keyboard.press('ArrowRight')
    await expect.poll(expanded).toBe('true')
    await page.keyboard.press('Escape')
    await explanation(page).waitFor({ state: 'detached' })
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
      .toMatch(/expliquer ce nombre$/)

    await visit(page, `${studio.address}/simulateur/`)
    const before = await shownNumbers(page)
    await tabTo(page, ({ name }) => name === ADOPTION)
    await page.keyboard.press('End')
    await expect.poll(() => shownNumbers(page)).not.toEqual(before)
    await page.keyboard.press('Control+z')
    await expect.poll(() => shownNumbers(page)).toEqual(before)
    await page.context().close()
  })
})

describe('who prints', () => {
  it.each(['/', '/simulateur/', '/metier/infirmier/', '/methode/'])(
    '%s on paper, in dark ink',
    async path => {
      const page = await studio.newPage({ colorScheme: 'dark', viewport: DESKTOP })
      await visit(page, studio.address + path)
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      // The width of an A4 page between its margins.
      await page.setViewportSize({ width: 718, height: 1000 })
      expect(await overflowing(page)).toEqual([])
      const [ink, paper] = await page.evaluate(() => {
        const { color } = getComputedStyle(document.querySelector('h1')!)
        const ground = getComputedStyle(document.body).backgroundColor
        const light = (colour: string) => {
          const [r, g, b, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
          return a === 0 ? 255 : (r! + g! + b!) / 3
        }
        return [light(color), light(ground)]
      })
      expect(ink).toBeLessThan(80)
      expect(paper).toBeGreaterThan(230)
      expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(false)
      const printed = await page.pdf({ format: 'A4' })
      expect(printed.subarray(0, 5).toString()).toBe('%PDF-')
      await page.context().close()
    }
  )
})
