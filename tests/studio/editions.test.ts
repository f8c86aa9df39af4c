import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { studyFiles, zipped } from '../../packages/studio/src/dataset/testing/given-files.js'
import { axeFaults } from './testing/axe.js'
import { keyFigures } from './testing/key-figures.js'
import { drawn, type OpenStudio, openStudio, PHONE, visit } from './testing/open-studio.js'
import { overflowing } from './testing/read-page.js'
import { giveFile } from './testing/simulator.js'
import { watch } from './testing/watch.js'

const ROUTINE = '2026, mesuré en routine'
const BEST = '2026, meilleurs sites'
const LATER = 'e=france-2026&ev='

let studio: OpenStudio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

const noticeOf = (page: Page) => page.locator('.notices .notice')
/** The edition that the page says it shows, in its switch and by its name. */
const shown = (page: Page) => page.locator('.editions button[aria-pressed=true]').innerText()
const told = (page: Page) => page.locator('.context-bar, .sim-context').first().innerText()
const searchHas = (page: Page, part: string) =>
  page.waitForFunction(text => location.search.includes(text), part)

async function turnTo(page: Page, name: string): Promise<void> {
  await page.locator('.editions').getByRole('button', { name, exact: true }).click()
  await page.locator('.editions button[aria-pressed=true]', { hasText: name }).waitFor()
}

describe('the switch', () => {
  it('turns the home page to another edition, and the address with it', async () => {
    const page = await studio.newPage()
    const faults = watch(page, studio.address)
    await visit(page, `${studio.address}/`)
    expect(await shown(page)).toBe('2019')
    const before = await keyFigures(page)
    await turnTo(page, ROUTINE)
    await searchHas(page, LATER)
    expect(await keyFigures(page)).not.toEqual(before)
    expect(await told(page)).toContain('France, édition 2026, mesuré en routine')
    expect(await page.locator('.since-note').first().innerText()).toMatch(/2018.*2026/)
    await drawn(page)
    // What was written of the study's numbers is not said of these.
    expect(await page.locator('.home').innerText()).not.toContain('une part considérable')
    expect(await axeFaults(page)).toEqual([])

    await page.reload()
    await page.locator('.editions').waitFor()
    expect(await shown(page)).toBe(ROUTINE)

    await page.getByRole('link', { name: 'Mon métier', exact: true }).click()
    await page.locator('.professions-list').waitFor()
    expect(await shown(page)).toBe(ROUTINE)
    await searchHas(page, LATER)
    await turnTo(page, BEST)
    await searchHas(page, 'e=france-2026.meilleurs-sites')

    await page.getByText('Édition affichée\u00a0: France, édition 2026, meilleurs sites.').waitFor()

    // Back to the edition before on the same page, then to the page before.
    await page.goBack()
    await page.locator('.editions button[aria-pressed=true]', { hasText: ROUTINE }).waitFor()
    await page.locator('.professions-list').waitFor()
    await page.goBack()
    await page.locator('.key-figures').waitFor()
    await page.locator('.editions button[aria-pressed=true]', { hasText: ROUTINE }).waitFor()
    await page.goForward()
    await page.goForward()
    await page.locator('.professions-list').waitFor()
    await page.locator('.editions button[aria-pressed=true]', { hasText: BEST }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('turns the simulator, which keeps the scenario', async () => {
    const page = await studio.newPage()
    const faults = watch(page, studio.address)
    await visit(page, `${studio.address}/simulateur/?s=rapide&y=2035`)
    const edition = page.getByLabel('Édition', { exact: true })
    await edition.selectOption({ label: ROUTINE })
    await searchHas(page, LATER)
    expect(await told(page)).toContain('mesuré en routine')
    await searchHas(page, 's=rapide')
    await searchHas(page, 'y=2035')
    await edition.selectOption({ label: '2019' })
    await page.waitForFunction(() => !location.search.includes('france-2026'))
    expect(await told(page)).toContain('L’étude de 2019')
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('turns the page of a profession that loses time, on a phone and by keyboard', async () => {
    const page = await studio.newPage({ viewport: PHONE })
    await visit(page, `${studio.address}/metier/chirurgien/`)
    const edition = page.getByLabel('Édition', { exact: true })
    await edition.focus()
    await page.keyboard.press('ArrowDown')
    await searchHas(page, LATER)
    await page.getByText('s’ajouterait').waitFor()
    expect(await overflowing(page)).toEqual([])
    await page.context().close()
  })
})

describe('a link', () => {
  it('of an older version says what has moved since', async () => {
    const page = await studio.newPage()
    await visit(page, `${studio.address}/?e=france-2026&ev=0.9&s=lent`)
    expect(await shown(page)).toBe(ROUTINE)
    const notice = noticeOf(page)
    await notice.getByText('version\u00a00.9').waitFor()
    await notice.getByText('ne figure pas au journal').waitFor()
    await notice.getByText('rien ici ne dit').waitFor()
    await notice.getByText('Première version').waitFor()
    await notice.getByRole('button', { name: 'Masquer' }).click()
    expect(await notice.count()).toBe(0)
    await page.context().close()
  })

  it('of an edition that there is not shows the study, and says so', async () => {
    const page = await studio.newPage()
    await visit(page, `${studio.address}/en/?e=france-2040&ev=1.0`)
    await noticeOf(page).getByText('“france-2040”').waitFor()
    expect(await shown(page)).toBe('2019')
    await page.context().close()
  })

  it('whose data do not come shows the study, and says so', async () => {
    const page = await studio.newPage()
    await page.route(/\/assets\/later-/, route => route.abort())
    await visit(page, `${studio.address}/?e=france-2026&ev=1.0`)
    await noticeOf(page).getByText('n’ont pas pu être chargées').waitFor()
    expect(await shown(page)).toBe('2019')
    expect(page.url()).not.toContain('france-2026')
    expect((await keyFigures(page)).length).toBeGreaterThan(0)
    await page.context().close()
  })

  it('of a chart in a frame says in one line that the data have moved', async () => {
    const page = await studio.newPage()
    await visit(page, `${studio.address}/integrer/?page=/&chart=potentiel&e=france-2026&ev=0.9`)
    await page.getByRole('status').getByText('version\u00a00.9').waitFor()
    await page.context().close()
  })

  it('without an edition is of the study', async () => {
    const page = await studio.newPage()
    await visit(page, `${studio.address}/?s=lent`)
    expect(await shown(page)).toBe('2019')
    // It was made with the first version, which has moved since.
    await noticeOf(page).getByText('1.0').first().waitFor()
    // What others add to an address says nothing of a version.
    await visit(page, `${studio.address}/?utm_source=lettre`)
    await page.waitForLoadState('networkidle')
    expect(await noticeOf(page).count()).toBe(0)
    await page.context().close()
  })

  it('leaves a dataset that was opened here alone', async () => {
    const page = await studio.newPage()
    await visit(page, `${studio.address}/simulateur/`)
    await giveFile(page, {
      name: 'donnees.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipped(studyFiles()).bytes)
    })
    await page.getByText('ouvert par la personne qui l’utilise').first().waitFor()
    await page.evaluate(() => {
      history.pushState(null, '', '?e=france-2026&ev=0.9&s=lent')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await page.getByText('ouvert par la personne qui l’utilise').first().waitFor()
    expect(await page.getByLabel('Édition', { exact: true }).count()).toBe(0)
    expect(await page.getByText('version\u00a00.9').count()).toBe(0)
    await page.context().close()
  })
})

describe('the page of the two editions', () => {
  it('says under each what the ten messages are, why they differ, and what changed in the data', async () => {
    const page = await studio.newPage()
    const faults = watch(page, studio.address)
    await visit(page, `${studio.address}/editions/`)
    expect(await page.locator('h1').innerText()).toMatch(/24\s% .*\s2030/)
    const messages = page.locator('.edition-message')
    expect(await messages.count()).toBe(10)
    const first = messages.first()
    expect(await first.innerText()).toContain('environ 45')
    await first.getByText('La cascade, marche par marche').click()
    await first.locator('figure.chart svg').first().waitFor()
    // Its file says both editions.
    expect(await first.locator('.source').innerText()).toMatch(/2019.*2026/s)
    expect(await page.locator('.editions-data tbody tr').count()).toBe(6)
    expect(await axeFaults(page)).toEqual([])

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'En CSV' }).click()
    expect((await download).suggestedFilename()).toMatch(/editions.*\.csv$/)

    await turnTo(page, BEST)
    await first.getByText('De 2019 à 2026, meilleurs sites').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('says so where it does not come, and comes at another try', async () => {
    const page = await studio.newPage()
    let isCut = true
    await page.route(/\/assets\/later-.*\.js/, route => (isCut ? route.abort() : route.continue()))
    await page.goto(`${studio.address}/editions/`)
    await page.getByRole('alert').waitFor()
    expect(await shown(page)).toBe('2019')
    isCut = false
    await page.getByRole('button', { name: 'Essayer encore' }).click()
    await page.locator('.edition-message').first().waitFor()
    await page.context().close()
  })

  it('reads without a script', async () => {
    const page = await studio.newPage({ javaScriptEnabled: false })
    await page.goto(`${studio.address}/en/editions/`)
    expect(await page.locator('.edition-message').count()).toBe(10)
    await page.context().close()
  })
})

it.each(['/constat/', '/preuves/infirmier/'])(
  '%s does not name the edition chosen as its source',
  async path => {
    const page = await studio.newPage()
    await visit(page, `${studio.address}${path}?e=france-2026.meilleurs-sites&ev=1.0`)
    expect(await told(page)).toContain('ne dépend pas de l’édition choisie')
    expect(await told(page)).not.toContain('France, édition 2026')
    expect(await shown(page)).toBe(BEST)
    expect(await page.locator('.site-foot').innerText()).not.toContain('France, édition 2026')
    await page.context().close()
  }
)

it('files say their edition; a scenario that is opened under another says so', async () => {
  const page = await studio.newPage()
  await visit(page, `${studio.address}/simulateur/?e=france-2026.meilleurs-sites&ev=1.0&s=rapide`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  const file = await download
  const buffer = readFileSync(await file.path())
  expect(buffer.toString()).toMatch(/^# Jeu de données\u00a0: France, édition 2026, meilleurs sites/)
  const given = { name: file.suggestedFilename(), mimeType: 'application/yaml', buffer }
  await giveFile(page, given)
  const said = page.locator('.sim-status')
  await said.getByText('Scénario ouvert').waitFor()
  expect(await said.innerText()).not.toContain('édition 2026')
  await page.getByLabel('Édition', { exact: true }).selectOption({ label: '2019' })
  await page.waitForFunction(() => !location.search.includes('france-2026'))
  await giveFile(page, given)
  await said.getByText('France, édition 2026, meilleurs sites').waitFor()
  await page.context().close()
})

it('a link to another state than the one at hand shows it', async () => {
  const page = await studio.newPage()
  await visit(page, `${studio.address}/?${LATER}1.0`)
  await page.locator('.key-figure a.value').click()
  await page.locator('.sim-table.compare').waitFor()
  expect(await page.locator('.sim-table.compare thead th').count()).toBe(3)
  await searchHas(page, 's2=adoption-lente')
  await page.goBack()
  await page.locator('.key-figures').waitFor()
  expect(page.url()).not.toContain('s2=')
  await page.context().close()
})
