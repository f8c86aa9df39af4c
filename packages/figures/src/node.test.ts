import { describe, expect, it } from 'vitest'
import { fanChart } from './fan-chart.js'
import { fontFaceRules } from './font-faces.js'
import { readFontFaces, toPng } from './node.js'
import { fanFr, SOURCE } from './testing/samples.js'

const { svg } = fanChart(fanFr, { language: 'fr', source: SOURCE.fr })
const widthOf = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16)

describe('toPng', () => {
  it('draws at the scale asked for, the same bytes each time', () => {
    const png = toPng(svg)
    expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
    expect(widthOf(png)).toBe(1520)
    expect(widthOf(toPng(svg, { scale: 1 }))).toBe(760)
    expect(toPng(svg)).toEqual(png)
  })

  it('has its letters from its own fonts', () => {
    const without = svg.replace(/<text[^>]*>[^<]*<\/text>/g, '')
    expect(toPng(svg).length).toBeGreaterThan(2 * toPng(without).length)
  })

  it('looks the same with fonts embedded', () => {
    const { svg: embedded } = fanChart(fanFr, {
      language: 'fr',
      source: SOURCE.fr,
      fontFaces: readFontFaces()
    })
    expect(toPng(embedded)).toEqual(toPng(svg))
  })

  it('refuses what is no picture', () => {
    expect(() => toPng('<p>')).toThrow()
  })
})

describe('fonts in a file', () => {
  it('keep an SVG under 120 kB', () => {
    const { svg: embedded } = fanChart(fanFr, {
      language: 'fr',
      source: SOURCE.fr,
      fontFaces: readFontFaces()
    })
    expect(embedded.length).toBeGreaterThan(60_000)
    expect(Buffer.byteLength(embedded)).toBeLessThan(120_000)
  })

  it('are base 64 and nothing else', () => {
    expect(() =>
      fontFaceRules([{ family: 'Source Sans 3', weight: 400, woff2: '</style><script>' }])
    ).toThrow('not base 64: Source Sans 3 400')
  })
})
