/** PRIVACY-SECURITY.md, F7, F8, G1, G2, H3, I1, I19: an analyst releases, visitors read, download and recompute; on the real server. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Release } from '@horizon-soin/releases'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFaults } from './testing/axe.js'
import { PASSWORD } from './testing/open-moderation.js'
import { type OpenResults, openResults, RECEIPT, RELEASED, REMARK } from './testing/open-results.js'
import { PHONE, visit } from './testing/open-studio.js'
import { overflowing } from './testing/read-page.js'
import { watch } from './testing/watch.js'

let studio: OpenResults
beforeAll(async () => {
  studio = await openResults()
})
afterAll(() => studio?.close())

const RESULTS = `/consultation/resultats/#${RELEASED}`
const heading = (page: Page, name: string | RegExp, level = 1) =>
  page.getByRole('heading', { level, name }).first().waitFor()

/** The page is fit to be read by all, as it stands. */
async function isFit(page: Page, screen: string): Promise<void> {
  expect(await axeFaults(page), screen).toEqual([])
  const size = page.viewportSize()!
  for (const width of [320, size.width]) {
    await page.setViewportSize({ ...size, width })
    expect(await overflowing(page), `${screen} at ${width} px`).toEqual([])
  }
}

/** Someone of the team, signed in, in a room. */
async function enter(page: Page, login: string, role: 'analyst' | 'editor', room: string): Promise<void> {
  const code = await studio.invite(login, [role])
  await visit(page, `${studio.address}/equipe/#invitation=${code}`)
  await page.locator('#staff-new-password').fill(PASSWORD)
  await page.locator('#staff-again').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.locator('.staff-bar').waitFor()
  await page.goto(`${studio.address}/equipe/#${room}/${RELEASED}`)
}

/** No-break spaces as plain ones. */
const readable = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

const releaseShown = async (): Promise<Release> =>
  (await (await fetch(`${studio.address}/api/consultations/${RELEASED}/releases/latest`)).json()) as Release

it('before it is published, a visitor is told that results are hidden, and the address gives none', async () => {
  const page = await studio.newPage()
  await visit(page, studio.address + RESULTS)
  await page.getByText('Les résultats ne sont pas publiés').waitFor()
  await isFit(page, 'unpublished')
  expect((await fetch(`${studio.address}/api/consultations/${RELEASED}/releases/latest`)).status).toBe(404)
})

it('G2 an analyst sees what an attack finds, hides what is proposed, publishes what withstands it', {
  timeout: 240_000
}, async () => {
  const page = await studio.newPage()
  await enter(page, 'analyste@exemple.fr', 'analyst', 'release')
  const faults = watch(page, studio.address)
  await heading(page, 'Publier les résultats')
  await page.getByLabel('Plus petit effectif publié').fill('5')
  await page.getByRole('button', { name: 'Essayer', exact: true }).click()
  await page.getByText('Le seuil est un nombre entier, 11 au moins.').waitFor()
  await page.getByLabel('Plus petit effectif publié').fill('')
  await page.getByRole('button', { name: 'Essayer', exact: true }).click()
  await heading(page, /L’attaque (retrouve|échoue)/, 2)
  expect(await page.getByRole('heading', { name: /L’attaque retrouve/ }).count()).toBe(1)
  await isFit(page, 'an attack that finds')
  for (let round = 0; round < 5; round++) {
    const accept = page.getByRole('button', { name: /et réessayer$/ })
    if ((await accept.count()) === 0) break
    await accept.click()
    await heading(page, /L’attaque (retrouve|échoue)/, 2)
  }
  await heading(page, 'L’attaque échoue', 2)
  await page.getByText('Ce que les visiteurs liraient').click()
  await page.locator('.results-caution').waitFor()
  await isFit(page, 'an attack that fails, the preview open')
  await page.getByRole('button', { name: 'Publier la version 1' }).click()
  await heading(page, /Publier la version 1/, 2)
  await page.getByRole('button', { name: 'Oui, publier' }).click()
  await heading(page, 'La version 1 est publiée')
  expect(faults).toEqual([])
})

it('G1 nothing of what is hidden is in the page, its tables or its files, and what stands over figures cannot be taken off', {
  timeout: 120_000
}, async () => {
  const page = await studio.newPage()
  const faults = watch(page, studio.address)
  await visit(page, studio.address + RESULTS)
  await heading(page, /^Résultats/)
  await page.locator('#chart-groups svg').waitFor()
  await page.locator('.results-remarks li').first().waitFor()
  await isFit(page, 'results')
  const release = await releaseShown()
  const caution = page.locator('.results-caution')
  expect(await caution.textContent()).toBe('Répondants volontaires, non représentatifs')
  expect(await page.locator('.results-caution button, .results-caution-says button').count()).toBe(0)
  expect(readable((await page.locator('.results-caution-says').textContent())!)).toBe(
    readable(release.caution.fr)
  )

  // Whoever is hidden is hidden in pictures, in their words and in their tables.
  for (const figure of await page.locator('figure.chart').all()) {
    await figure.getByRole('button', { name: 'Table' }).click()
  }
  await page.locator('details').evaluateAll(all => {
    for (const one of all) (one as HTMLDetailsElement).open = true
  })
  // Decisions are counted of texts, whatever their number; everything else is of people.
  const cells = await page
    .locator('.release section:not([aria-labelledby="results-moderation"]) > dl dd, .release td.number')
    .allTextContents()
  expect(cells.length).toBeGreaterThan(10)
  const people = cells
    .filter(cell => /^[\d\u202f]+$/.test(cell))
    .map(cell => Number(cell.replaceAll('\u202f', '')))
  expect(people.filter(count => count > 0 && count < 11)).toEqual([])
  for (const { count, share } of release.results) if (!('value' in count)) expect(share).toBeNull()
  expect(faults).toEqual([])
})

it('H3 H4 charts tell their parts by shape, order and words; each has its table', async () => {
  const page = await studio.newPage({ viewport: PHONE, colorScheme: 'dark' })
  await visit(page, studio.address + RESULTS)
  await page.locator('#chart-groups svg').waitFor()
  const support = page.locator('#chart-support')
  expect(await support.locator('svg circle').count()).toBeGreaterThan(1)
  expect(await support.locator('svg rect').count()).toBeGreaterThan(1)
  for (const word of ['utile', 'réaliste'])
    expect(await support.locator('svg text', { hasText: word }).count()).toBeGreaterThan(0)
  await support.getByRole('button', { name: 'Table' }).click()
  expect(await support.locator('tbody tr').count()).toBe(3)
  await page.locator('#results-item').selectOption({ index: 1 })
  expect(new URL(page.url()).hash).toMatch(/&item=/)
  await isFit(page, 'results on a phone, in the dark')
})

it('a visitor downloads the archive, and its own program and ours recompute it', {
  timeout: 120_000
}, async () => {
  const page = await studio.newPage({ acceptDownloads: true })
  await visit(page, studio.address + RESULTS)
  const [zero] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /L’archive|l’archive de ces chiffres/ }).click()
  ])
  expect(zero.suggestedFilename()).toBe('release-zero.zip')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /L’archive complète/ }).click()
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const bytes = new Uint8Array(Buffer.concat(chunks))
  const { verifyArchive } = await import('@horizon-soin/releases/compose')
  expect(await verifyArchive(bytes)).toMatchObject({ isSound: true })
  const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-archive-'))
  try {
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    // It needs nothing but Node, and ends with an error where a figure is another.
    const program = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(name =>
      name.endsWith('recompute.mjs')
    )!
    execFileSync(process.execPath, [join(folder, program)], { cwd: dirname(join(folder, program)) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

it('F7 anyone reports a published remark, in good faith, and gets a number', async () => {
  const page = await studio.newPage()
  const faults = watch(page, studio.address)
  await visit(page, studio.address + RESULTS)
  const remark = page.locator('.results-remarks li', { hasText: REMARK })
  await remark.waitFor()
  expect(await page.locator('.results-remarks').textContent()).toContain('<img src=x onerror=alert(1)>')
  await remark.getByRole('button', { name: /^Signaler/ }).click()
  await remark.getByRole('button', { name: 'Envoyer le signalement' }).click()
  await remark.getByText('Dites pourquoi').waitFor()
  await remark.getByLabel(/Pourquoi cette remarque/).fill('Elle cite un établissement que l’on reconnaît.')
  await remark.getByLabel(/bonne foi/).check()
  await isFit(page, 'a report')
  await remark.getByRole('button', { name: 'Envoyer le signalement' }).click()
  await remark.getByText('Numéro à garder').waitFor()
  expect(faults).toEqual([])
})

it('E2 F3 who wrote a refused remark reads why, and asks for another look', async () => {
  const page = await studio.newPage()
  await visit(page, `${studio.address}/consultation/recepisse/#${RELEASED}`)
  await page.locator('#receipt-code').fill(RECEIPT)
  await page.getByRole('button', { name: 'Retrouver' }).click()
  await heading(page, 'Ce qui a été décidé de vos remarques', 2)
  await page.getByText('Motif\u00a0: injure, diffamation.').waitFor()
  await page.getByRole('button', { name: 'Contester cette décision' }).click()
  await page.getByLabel(/Pourquoi faut-il la revoir/).fill('Je ne nomme personne.')
  await isFit(page, 'an appeal')
  await page.getByRole('button', { name: 'Envoyer la contestation' }).click()
  await page.getByText('Contestation reçue').waitFor()
})

it('an editor says what became of a proposal, in both languages, and it is read under the results', async () => {
  const page = await studio.newPage()
  await enter(page, 'editrice@exemple.fr', 'editor', 'responses')
  const faults = watch(page, studio.address)
  await heading(page, 'Vous avez dit, nous avons fait')
  await page.locator('.room-response summary').first().click()
  const form = page.locator('.room-response form').first()
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await form.getByText('Choisissez la suite donnée.').waitFor()
  await form.getByLabel('Suite donnée').selectOption('partly')
  await form.getByLabel('En français').fill('Nous la portons, avec un calendrier plus long.')
  await form.getByLabel('En anglais').fill('We carry it, over a longer time.')
  await form.getByRole('checkbox').first().check()
  await isFit(page, 'responses')
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await form.getByText('Enregistré.').waitFor()
  await visit(page, `${studio.address}/en/consultation/results/#${RELEASED}`)
  await page.getByText('We carry it, over a longer time.').waitFor()
  expect(faults).toEqual([])
})
