/** What every chart is held to, whatever it shows. */
import { describe, expect, it } from 'vitest'
import type { Cell, Drawn } from '../drawn.js'
import type { Look } from '../look.js'
import { faultsOf, LOOKS } from './faults.js'
import { inspect } from './inspect.js'
import { SOURCE } from './samples.js'

export type Draw = (look: Look) => Drawn

/** A chart on one input, by language. */
export type Sample = Record<Look['language'], Draw>

const PAGES = (['fr', 'en'] as const).flatMap(language =>
  [280, 350, 552, 1150].map(width => ({ language, width, frame: 'page' as const }))
)

/** Whether a cell is what its column holds: text, or a number that exists. */
const fits = (cell: Cell, unit?: string): boolean =>
  cell === null || (unit === 'text' ? typeof cell === 'string' : Number.isFinite(cell))

/** Whole in every look, the same bytes as a reviewer saw in `snapshots/`, its own title and source typeset. */
export function describeSample(name: string, { fr, en }: Sample): void {
  describe(name, () => {
    it.each(LOOKS)('is whole in $language, $width wide, $theme', look => {
      const { svg } = (look.language === 'fr' ? fr : en)({ ...look, source: SOURCE[look.language] })
      expect(faultsOf(svg)).toEqual([])
      expect(inspect(svg).width).toBe(look.width)
    })

    it('is whole on a wide page', () => {
      expect(faultsOf(fr({ language: 'fr', width: 1280, source: SOURCE.fr }).svg)).toEqual([])
    })

    it.each(PAGES)('is whole on a page in $language, $width wide', look => {
      const { svg, title } = (look.language === 'fr' ? fr : en)({ ...look, source: 'unseen', fontFaces: '@' })
      expect(faultsOf(svg, { onPage: true })).toEqual([])
      const seen = inspect(svg)
      expect([seen.width, seen.title]).toEqual([look.width, title])
      expect(seen.texts.map(({ text }) => text).join()).not.toContain('unseen')
    })

    it.each(['fr', 'en'] as const)('has a table in %s', language => {
      const { table } = (language === 'fr' ? fr : en)({ language, source: '' })
      const { columns, rows } = table
      expect(rows.length).toBeGreaterThan(0)
      expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length)
      for (const row of rows)
        expect(row.map((cell, i) => fits(cell, columns[i]?.unit))).toEqual(columns.map(() => true))
    })

    it('is what a reviewer saw', async () => {
      const at = (file: string) => `../snapshots/${name}-${file}.svg`
      await expect(fr({ language: 'fr', source: SOURCE.fr }).svg).toMatchFileSnapshot(at('fr'))
      await expect(fr({ language: 'fr', width: 390, source: SOURCE.fr }).svg).toMatchFileSnapshot(
        at('fr-phone')
      )
      await expect(en({ language: 'en', theme: 'dark', source: SOURCE.en }).svg).toMatchFileSnapshot(
        at('en-dark')
      )
    })

    it('takes a title and a source that are given, typeset', () => {
      const { svg } = fr({ language: 'fr', title: 'Et si : 24 % ?', source: "l'enquête ; 2026", margin: 0 })
      const { title, texts } = inspect(svg)
      expect(title).toBe('Et si\u00a0: 24\u00a0%\u202f?')
      expect(texts.some(({ text }) => text.startsWith('Source\u00a0: l’enquête\u202f; 2026'))).toBe(true)
      expect(faultsOf(svg)).toEqual([])
    })

    it('is the same bytes twice', () => {
      const look: Look = { language: 'fr', source: '' }
      expect(fr(look)).toEqual(fr(look))
    })
  })
}

/** Whole in every look where labels were brought to break it, and nothing of them becomes markup. */
export function describeHostile(name: string, draw: Draw, hostile: readonly string[]): void {
  describe(`hostile labels: ${name}`, () => {
    it.each(LOOKS)('in $language, $width wide, $theme', look => {
      const { svg } = draw({ ...look, source: hostile[1]!, title: hostile.join(' ') })
      expect(faultsOf(svg, { isHostile: true })).toEqual([])
      expect([...svg.matchAll(/<(\w+)/g)].map(match => match[1])).not.toContain('script')
      expect(svg).not.toMatch(/<[^>]*\son\w+=/)
      expect(svg).not.toMatch(/(?!\n)\p{Cc}|\u202e|\p{Surrogate}/u)
    })
  })
}

/** Whole in every look where there is little, nothing or too much to show. */
export function describeThin(charts: Readonly<Record<string, Draw>>): void {
  describe.each(Object.keys(charts))('%s', name => {
    it.each(LOOKS)('is whole in $language, $width wide, $theme', look => {
      expect(faultsOf(charts[name]!({ ...look, source: '' }).svg)).toEqual([])
    })
  })
}
