import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './testing/axe.js'
import { dataTexts, textsOfOne, withoutPublishers } from './testing/catalogues.js'
import {
  DESKTOP,
  DIST,
  languageOf,
  type OpenStudio,
  openStudio,
  PHONE,
  pagesBuilt,
  visit
} from './testing/open-studio.js'
import { overflowing, readPage } from './testing/read-page.js'
import { watch } from './testing/watch.js'

/** 640 px is a window of 1280 at 200 %; 320 px is one at 400 %. */
const WIDTHS = [DESKTOP.width, 640, PHONE.width, 320]

const AXE_AT: Record<'fr' | 'en', Record<number, 'light' | 'dark'>> = {
  fr: { [DESKTOP.width]: 'light', [PHONE.width]: 'dark' },
  en: { [DESKTOP.width]: 'dark' }
}

/** Words that no text of the other language has. */
const TELLTALE = {
  fr: /\b(the|and|with|which|scenario|freed|computed|workforce|year)\b/i,
  en: /\b(les?|des|avec|dans|pour|scénario|calculé|professionnels|année)\b/i
}

/**
 * The pages of the evidence of a profession, alone or with a technology, are 32 in each language, made of the same parts: of these, four
 * are visited, one with studies that contradict each other, one with an analogy alone, one with nothing, one with every technology.
 * `evidence-pages.test.ts` reads them all as they are built. A table of the data is one page with other rows: three are visited, among
 * them the widest, the longest and the one whose texts are in several languages.
 */
const VISITED = ['infirmier/numerique', 'aide-soignant/ia', 'chirurgien/numerique', 'infirmier']
/** Of the answers, all are made of the same parts too: a profession of cohorts in one year, one of a series, the years of a profession. */
const ASKED = ['radiologue/2030', 'aide-soignant/2050', 'infirmier']
/** A map of regions is one page with other values. `regions.test.ts` reads those of an edition that has them. */
const MAPS = ['solde', 'balance']
const TABLES = ['potential', 'sources', 'published']
/** Proposals are made of the same parts: the one with the most amendments. `proposals.test.ts` reads another. */
const PROPOSALS = ['proposition-18']
/** Trades: one of cohorts with much evidence, one of a series, one with little, one that loses time. */
const TRADES = ['infirmier', 'aide-soignant', 'radiologue', 'chirurgien']
const pagesVisited = (): string[] =>
  pagesBuilt().filter(path => {
    const about = /\/(?:preuves|evidence)\/(.+)\/$/.exec(path)?.[1]
    const asked = /\/(?:reponses|answers)\/(.+)\/$/.exec(path)?.[1]
    const mapped = /\/regions\/(.+)\/$/.exec(path)?.[1]
    const trade = /\/(?:metier|profession)\/(.+)\/$/.exec(path)?.[1]
    const table = /\/(?:donnees|data)\/(.+)\/$/.exec(path)?.[1]
    const proposal = /\/(?:propositions|proposals)\/(.+)\/$/.exec(path)?.[1]
    const isAmong = (list: readonly string[], one: string | undefined) =>
      one === undefined || list.includes(one)
    return (
      isAmong(TRADES, trade) &&
      isAmong(VISITED, about) &&
      isAmong(ASKED, asked) &&
      isAmong(MAPS, mapped) &&
      isAmong(TABLES, table) &&
      isAmong(PROPOSALS, proposal)
    )
  })

let studio: OpenStudio
let isData: (text: string) => boolean
let unnamed: (text: string) => string
let others: Record<'fr' | 'en', ReadonlySet<string>>
beforeAll(async () => {
  studio = await openStudio()
  const { fr, en } = await textsOfOne()
  others = { fr: en, en: fr }
  isData = dataTexts()
  unnamed = await withoutPublishers()
})
afterAll(() => studio?.close())

const titleBuilt = (path: string): string | undefined =>
  /<title>(.*?)<\/title>/.exec(readFileSync(join(DIST, path, 'index.html'), 'utf8'))?.[1]

it.each(['fr', 'en'])('no two pages in %s have the same title', language => {
  const titles = pagesBuilt()
    .filter(path => languageOf(path) === language)
    .map(titleBuilt)
  expect(new Set(titles).size).toBe(titles.length)
})

describe.concurrent('every page of the build', () => {
  it.for(pagesVisited())('%s', async (path, { expect }) => {
    const language = languageOf(path)
    const page = await studio.newPage({ deviceScaleFactor: 2 })
    const faults = watch(page, studio.address)
    try {
      await visit(page, studio.address + path)
      await page.waitForLoadState('networkidle')
      const { title, lang, headings, landmarks, texts } = await readPage(page)
      expect.soft(lang).toBe(language)
      expect.soft(title).toMatch(/\S · Horizon Soin$/)
      expect.soft(title, 'the title before and after the script').toBe(titleBuilt(path))
      expect
        .soft(
          headings.filter(level => level === 1),
          'headings of level 1'
        )
        .toHaveLength(1)
      const jumps = headings.filter((level, i) => level > (headings[i - 1] ?? 0) + 1)
      expect.soft(jumps, `levels of headings: ${headings.join(' ')}`).toEqual([])
      if (!/\/(integrer|embed)\//.test(path))
        expect.soft(landmarks).toEqual({ banner: 1, navigation: 1, main: 1, contentinfo: 1 })
      // A table of the data shows ids as they are.
      const own = /\/(donnees|data)\//.test(path) ? texts.filter(text => !isData(text)) : texts
      const foreign = own.filter(
        text => others[language].has(text) || (TELLTALE[language].test(unnamed(text)) && !isData(text))
      )
      expect.soft(foreign, `in the other language: ${foreign.join(' | ')}`).toEqual([])

      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: PHONE.height })
        const wide = await overflowing(page)
        expect.soft(wide, `at ${width} px: ${wide.join(', ')}`).toEqual([])
        // Pages in two languages are made of the same parts: between them, each is looked at in both themes and widths.
        const theme = AXE_AT[language][width]
        if (theme === undefined) continue
        await page.emulateMedia({ colorScheme: theme })
        const violations = await axeFaults(page)
        expect.soft(violations, `axe, ${theme}, at ${width} px: ${violations.join('; ')}`).toEqual([])
      }
      expect.soft(faults, faults.join('\n')).toEqual([])
    } finally {
      await page.context().close()
    }
  })
})
