// Writes packages/figures/src/font-widths.ts: advance widths read from the fonts themselves, so that labels are measured without a browser.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url))
const FACES = {
  sans: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  sansBold: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  serif: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
}
/** First and last code point: Latin with its extension A, Greek, punctuation, currency, letterlike, arrows, operators, shapes. */
const BLOCKS = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x391, 0x3c9],
  [0x2009, 0x2026],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
  [0x25c6, 0x25cf]
]

/** Advance widths by code point, in thousandths of the size; 0 where the font has no glyph. */
export function advances(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = new Map()
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i
    tables.set(font.toString('latin1', entry, entry + 4), view.getUint32(entry + 8))
  }
  const scale = 1000 / view.getUint16(tables.get('head') + 18)
  const metrics = view.getUint16(tables.get('hhea') + 34)
  const glyphOf = segments(view, tables.get('cmap'))
  return code => {
    const glyph = glyphOf(code)
    if (glyph === 0) return 0
    return Math.round(view.getUint16(tables.get('hmtx') + 4 * Math.min(glyph, metrics - 1)) * scale)
  }
}

/** The font's Unicode table in format 4 (OpenType specification, cmap). */
function segments(view, cmap) {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 8 + 8 * i)
    if (view.getUint16(table) !== 4) continue
    const count = view.getUint16(table + 6)
    const end = table + 14
    return code => {
      for (let s = 0; s < count; s += 2) {
        if (view.getUint16(end + s) < code) continue
        const start = view.getUint16(end + count + 2 + s)
        if (start > code) return 0
        const delta = view.getInt16(end + 2 * count + 2 + s)
        const place = end + 3 * count + 2 + s
        const offset = view.getUint16(place)
        if (offset === 0) return (code + delta) & 0xffff
        const glyph = view.getUint16(place + offset + 2 * (code - start))
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff
      }
      return 0
    }
  }
  throw new Error('no cmap in format 4')
}

function write() {
  const lines = Object.entries(FACES).map(([face, path]) => {
    const widthOf = advances(readFileSync(at(`node_modules/@expo-google-fonts/${path}`)))
    const blocks = BLOCKS.map(([first, last]) => {
      const widths = Array.from({ length: last - first + 1 }, (_, i) => widthOf(first + i))
      return `    [${first}, '${widths.join(' ')}']`
    })
    return `  ${face}: [\n${blocks.join(',\n')}\n  ]`
  })
  writeFileSync(
    at('packages/figures/src/font-widths.ts'),
    `// Written by scripts/font-widths.mjs from the fonts; not by hand.

/** By face, blocks of code points: the first one, then the widths in thousandths of the size; 0 where the font has no glyph. */
export const FONT_WIDTHS = {
${lines.join(',\n')}
} as const
`
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) write()
