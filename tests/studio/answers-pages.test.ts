import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { needQuestion, questionOf } from '@horizon-soin/words'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DIST, type OpenStudio, openStudio, visit } from './testing/open-studio.js'

const { dataset } = await readFolder(fileURLToPath(new URL('../../data/etude-2019', import.meta.url)))
const professions = dataset!.professions.map(({ id }) => id)
const YEARS = [2030, 2035, 2040, 2050]
const questions = professions.flatMap(profession => YEARS.map(year => ({ profession, year })))

/** As React writes it, and as it is read: spaces that hold are kept. */
const built = (path: string): string =>
  readFileSync(join(DIST, path, 'index.html'), 'utf8').replaceAll('&#x27;', "'")

describe.each([
  ['fr', 'reponses'],
  ['en', 'en/answers']
] as const)('the pages of answers in %s', (language, room) => {
  const labelOf = (profession: string) =>
    dataset!.professions.find(({ id }) => id === profession)!.label[language]

  it.each(questions)('$profession, $year: read without a script', ({ profession, year }) => {
    const page = built(`${room}/${profession}/${year}`)
    const question = questionOf(labelOf(profession), year, language)
    expect(page).toContain(`<h1>${question}</h1>`)
    expect(page).toContain(`<title>${question} · Horizon Soin</title>`)
    // What is told of each edition, and quoted.
    expect(page.match(/<blockquote>/g)).toHaveLength(2)
    expect(page).toMatch(/x=headcount~[a-z-]+~~\d{4}/)
    expect(page).not.toMatch(/NaN|undefined|\[object/)
    for (const other of YEARS) expect(page).toContain(`${profession}/${other}/"`)
  })

  it.each(professions)('%s: every year', profession => {
    const page = built(`${room}/${profession}`)
    expect(page).toContain(needQuestion(labelOf(profession), language))
    for (const year of YEARS) expect(page).toContain(`${profession}/${year}/"`)
  })

  it('the first one leads to all others', () => {
    const page = built(room)
    for (const { profession, year } of questions) expect(page).toContain(`${profession}/${year}/"`)
  })
})

describe('a page of an answer', () => {
  let studio: OpenStudio
  beforeAll(async () => {
    studio = await openStudio()
  })
  afterAll(() => studio?.close())

  it('explains each number in its own edition, beside the page', async () => {
    const page = await studio.newPage()
    try {
      await visit(page, `${studio.address}/reponses/radiologue/2035/`)
      const cells = page.locator('.answers-table tr', { hasText: 'Personnes en exercice' }).locator('td')
      const told = await cells.nth(1).locator('.answers-ends').innerText()
      // Both editions have a column: there is none to choose.
      expect(await page.locator('.editions').count()).toBe(0)
      await cells.nth(1).locator('a.value').click()
      const panel = page.locator('.explain-summary')
      await panel.waitFor()
      expect(new URL(page.url()).searchParams.get('e')).toBe('france-2026')
      expect(new URL(page.url()).searchParams.get('x')).toBe('headcount~radiologue~~2035')
      expect(await page.locator('h1').innerText()).toContain('2035')
      const thousands = (text: string) =>
        [...text.matchAll(/\d[\d\u202f]*/g)].map(([one]) => Number(one.replace(/\D/g, '')))
      const rangeOf = (text: string) => thousands(/\((.*?)\)/.exec(text)?.[1] ?? '')
      // Ranges are drawn after the edition was opened: the same draws as the build's, told as precisely.
      await expect.poll(async () => rangeOf(await panel.innerText()), { timeout: 20_000 }).toHaveLength(2)
      await expect
        .poll(async () => rangeOf(await panel.innerText()), { timeout: 20_000 })
        .toEqual(thousands(told))
    } finally {
      await page.context().close()
    }
  })

  it('gives its sentence to copy, with its source and its own address', async () => {
    const page = await studio.newPage()
    try {
      await visit(page, `${studio.address}/en/answers/infirmier/2030/`)
      await page.locator('.answers-quotes button').nth(1).click()
      const copied = await page.locator('.copy-field textarea').inputValue()
      expect(copied).toContain('In 2030 there would be about')
      expect(copied).toContain('France, 2026 edition')
      expect(copied).toContain(`${studio.address}/en/answers/infirmier/2030/`)
    } finally {
      await page.context().close()
    }
  })
})
