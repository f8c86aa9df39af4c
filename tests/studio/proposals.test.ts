import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './testing/axe.js'
import { ASKED, openConsultations } from './testing/open-consultations.js'
import { DIST, type OpenStudio, PHONE, visit } from './testing/open-studio.js'
import { overflowing } from './testing/read-page.js'
import { serveFolder } from './testing/static-host.js'
import { watch } from './testing/watch.js'

let studio: OpenStudio
beforeAll(async () => {
  studio = await openConsultations('http://127.0.0.1')
})
afterAll(() => studio?.close())

const rows = (page: Page) => page.locator('.proposal-row')
const noFault = async (page: Page) => {
  const faults = await axeFaults(page)
  expect(faults, faults.join('\n')).toEqual([])
}
async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click()
  ])
  return readFileSync((await download.path())!)
}

describe('the list of proposals', () => {
  it('is grouped, filtered and kept in the address, which says it again', async () => {
    const page = await studio.newPage()
    const faults = watch(page, studio.address)
    await visit(page, `${studio.address}/propositions/`)
    expect(await rows(page).count()).toBe(20)
    expect(await page.locator('.proposals-group h2').count()).toBe(4)
    await page.getByRole('button', { name: 'Coût', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: 'Sans coût propre' }).waitFor()
    await page.getByLabel('Avec un effet dans le modèle').check()
    await expect.poll(() => page.url()).toMatch(/\/propositions\/\?par=cout&effet=1$/)
    const kept = await rows(page).count()
    expect(kept).toBe(10)
    expect(await page.locator('.proposals-status').textContent()).toBe('10\u00a0propositions sur\u00a020')

    const other = await studio.newPage({ viewport: PHONE })
    await visit(other, page.url())
    expect(await rows(other).count()).toBe(kept)
    // It is no link to an edition: nothing is said of what has moved since.
    expect(await other.locator('.notice').count()).toBe(0)
    await other.getByLabel('Grouper par').selectOption('Acteur')
    await expect.poll(() => other.url()).toContain('par=acteur')
    await other.getByRole('heading', { level: 2, name: 'Syndicats' }).waitFor()
    await noFault(other)
    await rows(page).first().getByRole('link').click()
    await expect.poll(() => page.url()).toMatch(/\/propositions\/proposition-\d\d\/$/)
    await page.goBack()
    await expect.poll(() => rows(page).count()).toBe(kept)
    expect(faults).toEqual([])
  })

  it('is searched with the keyboard alone, without accents, in the texts too', async () => {
    const page = await studio.newPage()
    await visit(page, `${studio.address}/en/proposals/?by=calendar`)
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('recertification')
    const status = page.locator('.proposals-status')
    await expect.poll(() => status.textContent()).toMatch(/^\d+ of 20 proposals$/)
    const found = await rows(page).count()
    expect(found).toBeGreaterThan(0)
    expect(found).toBeLessThan(20)
    expect(await page.locator('mark').first().textContent()).toMatch(/^recertification$/i)
    await expect.poll(() => page.url()).toContain('?by=calendar&q=recertification')
    await noFault(page)
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Clear all')
    await page.keyboard.press('Enter')
    await expect.poll(() => rows(page).count()).toBe(20)
    await page.getByRole('button', { name: 'Support' }).click()
    const support = page.getByRole('note', { name: 'Support for all of them' })
    expect(await support.innerText()).toMatch(/81\.6 to 89\.5%[\s\S]*69\.8 to 79\.6%/)
    const numbers = await page.locator('.proposal-number').allTextContents()
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, i) => String(i + 1)))
    await page.context().close()
  })

  it('offers words that are there for one that is not, and says which amounts are a year', async () => {
    const page = await studio.newPage()
    await visit(page, `${studio.address}/propositions/?q=infirmier&effet=1`)
    expect(await page.title()).toBe('Les vingt propositions · Horizon Soin')
    expect(await page.locator('.context-bar').count()).toBe(0)
    await page.getByRole('button', { name: 'professionnels', exact: true }).click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0)
    await noFault(page)
    await page.getByRole('searchbox').fill('xyzzyx')
    await page.getByRole('button', { name: 'Voir les 20 propositions' }).click()
    await expect.poll(() => rows(page).count()).toBe(20)
    await page.getByRole('button', { name: 'Coût', exact: true }).click()
    const low = page.locator('.proposals-group', { hasText: 'Jusqu’à 10' }).first()
    await low.waitFor()
    const said = (await low.innerText()).replace(/\u00a0/g, ' ')
    expect(said).toContain('Proposition 4 : somme par an, à ne pas comparer')
    expect(said).toContain('10 M€ avancés avec un point d’interrogation')
    await page.context().close()
  })

  it('is printed a page each, and taken as files made of the data', async () => {
    const page = await studio.newPage()
    const faults = watch(page, studio.address)
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '')
    })
    await visit(page, `${studio.address}/propositions/`)
    const csv = (await downloaded(page, 'Liste, CSV')).toString('utf8')
    expect(csv.trimEnd().split('\r\n')).toHaveLength(21)
    expect(csv).toContain('proposition-20')
    const markdown = (await downloaded(page, 'Markdown')).toString('utf8')
    expect(markdown.match(/^# \d+\. /gm)).toHaveLength(20)
    const zip = (await downloaded(page, 'YAML, zip')).toString('latin1')
    for (const path of ['proposition-01.yaml', 'proposition-20.yaml', 'amendements/amendement-8.yaml'])
      expect(zip).toContain(`propositions/${path}`)

    await page.getByRole('button', { name: 'Imprimer les vingt' }).click()
    await page.locator('body[data-printed]').waitFor({ state: 'attached' })
    expect(await page.locator('.printed-proposal').count()).toBe(20)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.site').isVisible()).toBe(false)
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' }
    })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(20)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect.poll(() => page.locator('.printed-proposal').count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('a proposal', () => {
  it('reads without a script, with all nine headings', () => {
    for (const [path, silent] of [
      ['propositions/proposition-06', 'L’étude n’en dit rien.'],
      ['en/proposals/proposition-06', 'The study says nothing of it.']
    ] as const) {
      const built = readFileSync(`${DIST}/${path}/index.html`, 'utf8').replaceAll('&#x27;', "'")
      expect(built.match(/<h2>/g)!.length).toBeGreaterThanOrEqual(9)
      expect(built).toContain(silent)
      expect(built).toContain('id="version-1"')
      expect(built).not.toMatch(/undefined|\[object|NaN/)
    }
  })

  it.each([
    ['fr', '/propositions/proposition-02/', 'Lire la version 1', 'nettement', 'drastiquement'],
    ['en', '/en/proposals/proposition-02/', 'Read version 1', null, null]
  ] as const)('shows its versions side by side in %s', async (_, path, summary, added, removed) => {
    const page = await studio.newPage()
    const faults = watch(page, studio.address)
    await visit(page, `${studio.address}${path}#version-1`)
    await page.locator('#version-1 details[open]').waitFor()
    expect((await page.locator('#version-1 summary').textContent())?.replace('\u00a0', ' ')).toBe(summary)
    const changed = page.locator('.diff-changed').first()
    const [before, after] = [
      changed.locator('.diff-columns > div').first(),
      changed.locator('.diff-columns > div').last()
    ]
    expect(await before.locator('del').count()).toBeGreaterThan(0)
    expect(await after.locator('ins').count()).toBeGreaterThan(0)
    if (added !== null) {
      expect(await after.locator('ins').textContent()).toContain(added)
      expect(await before.locator('del').textContent()).toContain(removed)
    }
    // Side by side where there is room, one above the other on a phone; told without colour.
    const boxes = async () => Promise.all([before, after].map(async one => (await one.boundingBox())!))
    const [left, right] = await boxes()
    expect([right!.y, right!.x > left!.x]).toEqual([left!.y, true])
    expect(await after.locator('ins').evaluate(one => getComputedStyle(one).textDecorationLine)).toBe(
      'underline'
    )
    expect(await before.locator('del').evaluate(one => getComputedStyle(one).textDecorationLine)).toBe(
      'line-through'
    )
    const heads = await page.locator('.diff-row h4').allTextContents()
    expect(heads.slice(0, 2)).toEqual(
      path.startsWith('/en') ? ['Title', 'What is proposed'] : ['Intitulé', 'Ce qui est proposé']
    )
    await page.locator('.diff-folded > summary').click()
    expect(await page.locator('.proposal-compare').innerText()).not.toMatch(/^\s*- /m)
    await page.setViewportSize(PHONE)
    await page.emulateMedia({ colorScheme: 'dark' })
    const [above, below] = await boxes()
    expect(below!.y).toBeGreaterThan(above!.y)
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await overflowing(page)).toEqual([])
    await noFault(page)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('has a title and a description of its own, built and walked to', async () => {
    const built = readFileSync(`${DIST}/en/proposals/proposition-18/index.html`, 'utf8')
    const [, title = ''] = /<title>(.*?)<\/title>/.exec(built) ?? []
    expect(title).toMatch(/^Proposal 18: .{20,} · Horizon Soin$/)
    const descriptions = [
      'propositions',
      'propositions/proposition-18',
      'en/proposals',
      'en/proposals/proposition-18'
    ].map(
      path =>
        /<meta name="description" content="(.*?)">/.exec(
          readFileSync(`${DIST}/${path}/index.html`, 'utf8')
        )?.[1]
    )
    expect(new Set(descriptions).size).toBe(4)
    for (const one of descriptions) expect(one).not.toMatch(/modèle ouvert|open model/)
    const page = await studio.newPage()
    await visit(page, `${studio.address}/en/proposals/proposition-17/`)
    await page.locator('.proposal-next a').click()
    await expect.poll(() => page.title()).toBe(title.replaceAll('&amp;', '&'))
    // By the browser’s own command too: one page of paper, and no link of the site.
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' }
    })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    await expect.poll(() => page.locator('.printed-proposal').count()).toBe(0)
    await page.getByRole('link', { name: 'The twenty proposals of the study' }).click()
    await expect.poll(() => page.title()).toBe('The twenty proposals · Horizon Soin')
    await page.context().close()
  })

  it('is kept once seen, walked to or opened first, and opens without a network', async () => {
    const host = await serveFolder(DIST, '/')
    const page = await studio.newPage({ serviceWorkers: 'allow' })
    await visit(page, `${host.address}propositions/proposition-17/`)
    const kept = (path: string) => page.evaluate(one => caches.match(one).then(Boolean), `/${path}`)
    await expect.poll(() => kept('propositions/proposition-17/'), { timeout: 20_000 }).toBe(true)
    await page.locator('.proposal-next a').click()
    await expect.poll(() => kept('propositions/proposition-18/'), { timeout: 20_000 }).toBe(true)
    expect(await kept('propositions/proposition-02/')).toBe(false)
    await host.close()
    for (const number of ['17', '18']) {
      await visit(page, `${host.address}propositions/proposition-${number}/`)
      expect(await page.locator('.proposal-text h2').count()).toBe(6)
      expect(await page.getByRole('alert').count()).toBe(0)
    }
    await page.context().close()
  })

  it('is switched on in the simulator', async () => {
    const page = await studio.newPage()
    await visit(page, `${studio.address}/propositions/proposition-06/`)
    await page.getByRole('link', { name: 'L’activer dans le simulateur' }).click()
    await expect.poll(() => page.url()).toMatch(/\/simulateur\/\?.*m\.proposition-06:100/)
    await page.context().close()
  })

  it('is not found where there is none', async () => {
    const page = await studio.newPage()
    await page.goto(`${studio.address}/propositions/proposition-21/`)
    await page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' }).waitFor()
    await page.context().close()
  })

  it.each([
    ['/propositions/proposition-06/', 'Répondre à cette proposition', '/consultation/repondre/'],
    ['/en/proposals/proposition-06/', 'Answer on this proposal', '/en/consultation/answer/']
  ])('leads from %s to the open consultation that asks about it', async (path, name, to) => {
    const page = await studio.newPage()
    const faults = watch(page, studio.address)
    await visit(page, studio.address + path)
    const link = page.getByRole('link', { name, exact: true })
    expect(await link.getAttribute('href')).toMatch(new RegExp(`#${ASKED}&question=proposition-06$`))
    await link.click()
    await expect.poll(() => page.url()).toContain(`${studio.address}${to}#${ASKED}`)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

it.each(['/', '/en/'])('the head of %s stands on one line wherever it is unfolded', async path => {
  const page = await studio.newPage()
  await visit(page, studio.address + path)
  for (const width of [1001, 1024, 1280, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    const boxes = await page
      .locator('.brand, .site-head nav a, .site-tools > a, .display summary')
      .evaluateAll(all =>
        all.map(one => {
          const { left, right } = one.getBoundingClientRect()
          const range = document.createRange()
          range.selectNodeContents(one)
          return {
            left,
            right,
            lines: new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size
          }
        })
      )
    expect(boxes).toHaveLength(9)
    for (const [i, box] of boxes.entries()) {
      expect(box.left, `at ${width} px, ${i}`).toBeGreaterThan(boxes[i - 1]?.right ?? 0)
      if (i > 0) expect(box.lines, `at ${width} px, ${i}`).toBe(1)
    }
    expect(await overflowing(page), `at ${width} px`).toEqual([])
  }
  await page.context().close()
})
