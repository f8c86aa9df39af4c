/** PRIVACY-SECURITY.md, C1, H2, H3, H5, H10: the pages of a consultation and of its team, in a browser. */
import { readDefinition } from '@horizon-soin/consultation'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFaults } from './testing/axe.js'
import { ASKED, OVER, openConsultations } from './testing/open-consultations.js'
import { languageOf, type OpenStudio, PHONE, visit } from './testing/open-studio.js'
import { overflowing, readPage } from './testing/read-page.js'

let studio: OpenStudio
beforeAll(async () => {
  studio = await openConsultations('https://partner.example.org')
})
afterAll(() => studio?.close())

const PATHS = [
  '/consultation/',
  `/consultation/repondre/#${ASKED}`,
  `/consultation/recepisse/#${ASKED}`,
  `/consultation/resultats/#${OVER}`,
  '/equipe/',
  '/en/consultation/',
  `/en/consultation/answer/#${ASKED}`,
  `/en/consultation/receipt/#${ASKED}`,
  `/en/consultation/results/#${OVER}`,
  '/en/staff/'
]
const ANSWER = PATHS[1]!

/** Once what it asks of the server has come. */
const settled = (page: Page) => page.waitForLoadState('networkidle')

it('C1: with every other host out of reach the pages work, and ask for none', async () => {
  const page = await studio.newPage()
  const others: string[] = []
  await page.context().route('**/*', route => {
    const { origin, protocol } = new URL(route.request().url())
    if (origin === studio.address || !protocol.startsWith('http')) return route.continue()
    others.push(route.request().url())
    return route.abort()
  })
  for (const path of PATHS) {
    await visit(page, studio.address + path)
    await settled(page)
    expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1)
  }
  expect(others).toEqual([])
})

it('H2: opinions are native radios in a named group, and focus is seen', async () => {
  const page = await studio.newPage()
  await visit(page, studio.address + ANSWER)
  const groups = await page
    .waitForSelector('main fieldset input[type=radio]', { state: 'attached' })
    .then(() =>
      page.evaluate(() =>
        [...document.querySelectorAll('main fieldset')]
          .filter(group => group.querySelector('input[type=radio]'))
          .map(group => ({
            legend: group.querySelector('legend')?.textContent?.trim() ?? '',
            radios: [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(radio =>
              [...(radio.labels ?? [])].map(label => label.textContent?.trim()).join()
            )
          }))
      )
    )
  expect(groups.length).toBeGreaterThanOrEqual(2)
  for (const { legend, radios } of groups) {
    expect(legend).not.toBe('')
    expect(radios.length).toBeGreaterThanOrEqual(3)
    expect(radios).not.toContain('')
  }
  expect(await page.locator('[role=radio]').count()).toBe(0)
  // By keyboard, each thing that takes the focus shows it.
  for (let step = 0; step < 15; step++) {
    await page.keyboard.press('Tab')
    const unseen = await page.evaluate(() => {
      const focused = document.activeElement
      if (focused === null || focused === document.body) return null
      const rings = [focused, focused.parentElement, focused.nextElementSibling].flatMap(one =>
        one === null ? [] : [getComputedStyle(one)]
      )
      const isSeen = rings.some(
        ({ outlineStyle, outlineWidth, boxShadow }) =>
          (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      )
      return isSeen ? null : focused.outerHTML.slice(0, 120)
    })
    expect(unseen).toBeNull()
  }
})

it('H2: pages read at 320 pixels, at 200 %, and with the widest spacing of text', async () => {
  const page = await studio.newPage({ viewport: { width: 320, height: 640 } })
  for (const path of PATHS) {
    await visit(page, studio.address + path)
    await settled(page)
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 450 })
      expect(await overflowing(page), `${path} at ${width}`).toEqual([])
    }
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('#app *'))
        Object.assign(element.style, { lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em' })
    })
    expect(await overflowing(page), `${path}, spaced`).toEqual([])
  }
})

it('H5: each page has its language, a title of its own, one first heading, landmarks, and a way past its head', async () => {
  const page = await studio.newPage({ viewport: PHONE })
  const titles = new Set<string>()
  for (const path of PATHS) {
    await visit(page, studio.address + path)
    await settled(page)
    const { title, lang, headings, landmarks } = await readPage(page)
    expect(lang, path).toBe(languageOf(path))
    expect(titles.has(`${lang} ${title}`), path).toBe(false)
    titles.add(`${lang} ${title}`)
    expect(
      headings.filter(level => level === 1),
      path
    ).toHaveLength(1)
    headings.forEach((level, index) => {
      expect(level, `${path}: ${headings.join()}`).toBeLessThanOrEqual((headings[index - 1] ?? 0) + 1)
    })
    expect(landmarks, path).toMatchObject({ banner: 1, main: 1, contentinfo: 1 })
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href')), path).toBe('#main')
  }
})

it('H3: contrasts hold in the dark as in the light', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await studio.newPage({ colorScheme })
    // In the light, each page is read by its own tests.
    for (const path of colorScheme === 'dark' ? PATHS.slice(0, 5) : PATHS.slice(3, 4)) {
      await visit(page, studio.address + path)
      await settled(page)
      expect(await axeFaults(page), `${path}, ${colorScheme}`).toEqual([])
    }
    await page.close()
  }
})

it('H10: an editor writes in fields of text: tags, links and headings are refused', () => {
  for (const markup of ['<b>x</b>', '[x](https://example.org)', '# Title', '**x**']) {
    const { definition, faults } = readDefinition(`id: x\ntitle: { fr: "${markup}", en: x }\n`, 'x.yaml')
    expect(definition).toBeNull()
    expect(faults.map(({ code }) => code)).toContain('markup')
  }
})
