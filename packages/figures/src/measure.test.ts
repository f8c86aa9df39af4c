import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { SERIF } from './font-faces.js'
import { FONT_WIDTHS } from './font-widths.js'
import { type Face, lineHeight, textWidth } from './measure.js'
import { escapeXml } from './svg.js'

const { resolve } = createRequire(import.meta.url)
const FILES: Record<Face, string> = {
  sans: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  sansBold: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  serif: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
}

/** Width of the ink of a text at 1000 px to the em, as the renderer lays it out. */
function ink(text: string, face: Face): number {
  const family = face === 'serif' ? SERIF : 'Source Sans 3'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="2000"><text x="100" y="1000" font-size="1000" font-kerning="none" font-weight="${face === 'sans' ? 400 : 600}" font-family="${family}">${escapeXml(text)}</text></svg>`
  const box = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [resolve(FILES[face])] }
  }).getBBox()
  return box!.width
}

/** One character in thirteen; the soft hyphen is drawn by none. */
const sampled = (face: Face) =>
  FONT_WIDTHS[face].flatMap(([first, widths]) =>
    widths
      .split(' ')
      .map((width, i) => ({ character: String.fromCodePoint(first + i), width: Number(width) }))
      .filter(({ character, width }, i) => character !== '\u00ad' && width > 0 && i % 13 === 0)
  )

describe.each(['sans', 'sansBold', 'serif'] as const)('%s', face => {
  it('is as wide as the renderer makes it, but for what kerning takes', () => {
    const base = ink('HH', face)
    for (const { character } of sampled(face))
      expect(
        Math.abs(ink(`H${character}H`, face) - base - textWidth(character, { size: 1000, face })),
        character
      ).toBeLessThan(45)
  })

  it('has every character that pictures write themselves', () => {
    for (const character of '0123456789 \u00a0\u202f%+−–…’«»àâçéèêëîïôûùüœæŸ,.:;!?()')
      expect(textWidth(character, { size: 1000, face }), character).not.toBe(1000)
  })
})

it('takes an em for what the fonts lack', () => {
  expect(textWidth('漢字', { size: 10, face: 'sans' })).toBe(20)
  expect(textWidth('', { size: 10, face: 'serif' })).toBe(0)
})

it('sets titles tighter than text', () => {
  expect(lineHeight({ size: 26, face: 'serif' })).toBe(30.5)
  expect(lineHeight({ size: 14.5, face: 'sans' })).toBe(19)
})
