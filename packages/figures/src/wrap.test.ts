import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Font, textWidth } from './measure.js'
import { widest, wrap, wrapEvenly } from './wrap.js'

const font: Font = { size: 14.5, face: 'sans' }
const texts = fc.stringMatching(/^[a-zéàç' -]{0,80}$/)
const widths = fc.integer({ min: 20, max: 400 })
const letters = (lines: string[]) => lines.join('').replaceAll(' ', '')

describe('wrap', () => {
  it('loses nothing and stays within the width', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const lines = wrap(text, font, width)
        expect(letters(lines)).toBe(letters([text]))
        expect(widest(lines, font)).toBeLessThanOrEqual(width)
      }),
      { seed: 1, numRuns: 300 }
    )
  })

  it('ends what does not fit with an ellipsis', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const [all, some] = [wrap(text, font, width), wrap(text, font, width, 2)]
        expect(some.length).toBeLessThanOrEqual(2)
        expect(some.length < all.length).toBe(some.at(-1)!.endsWith('…'))
        expect(widest(some, font)).toBeLessThanOrEqual(width)
      }),
      { seed: 2, numRuns: 300 }
    )
  })

  it('keeps no-break spaces together', () => {
    expect(wrap('gain de 24\u00a0%', font, textWidth('gain de 24', font))).toEqual(['gain de', '24\u00a0%'])
  })

  it('cuts a word that fits no line after its hyphens first', () => {
    expect(wrap('aides-soignants', font, textWidth('soignants', font))).toEqual(['aides-', 'soignants'])
  })

  it('is one empty line for nothing', () => {
    expect(wrap('  ', font, 100)).toEqual([''])
  })
})

describe('wrapEvenly', () => {
  it('has the lines that wrapping needs, and none wider', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const [plain, even] = [wrap(text, font, width), wrapEvenly(text, font, width)]
        expect(even).toHaveLength(plain.length)
        expect(letters(even)).toBe(letters(plain))
        expect(widest(even, font)).toBeLessThanOrEqual(widest(plain, font) + 2)
      }),
      { seed: 3, numRuns: 300 }
    )
  })

  it('leaves no word alone on the last line', () => {
    const text = 'Les douze chiffres publiés sont retrouvés dans la fourchette'
    const width = textWidth(text, font) - 5
    expect(wrap(text, font, width)[1]).toBe('fourchette')
    expect(wrapEvenly(text, font, width)[1]!.split(' ').length).toBeGreaterThan(2)
  })
})
