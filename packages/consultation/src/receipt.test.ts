import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeReceipt, parseReceipt } from './receipt.js'

const bytes = fc.uint8Array({ minLength: 17, maxLength: 40 })
/** A naive second writing: the bits as text, five by five. */
const naive = (from: Uint8Array) => {
  const bits = [...from].map(byte => byte.toString(2).padStart(8, '0')).join('')
  const digits = Array.from({ length: 26 }, (_, i) => Number.parseInt(bits.slice(5 * i, 5 * i + 5), 2))
  return digits.map(digit => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[digit]).join('')
}

describe('a receipt', () => {
  it('holds the first 130 bits, in groups of five, and reads back', () => {
    fc.assert(
      fc.property(bytes, from => {
        const receipt = makeReceipt(from)
        expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]$/)
        expect(receipt.replaceAll('-', '')).toBe(naive(from))
        expect(parseReceipt(receipt)).toBe(receipt)
      }),
      { seed: 11, numRuns: 300 }
    )
    expect(() => makeReceipt(new Uint8Array(16))).toThrow(RangeError)
  })

  it('forgives case, spaces, dashes and look-alikes, wherever they are', () => {
    const looks: Record<string, string[]> = { 0: ['0', 'o', 'O'], 1: ['1', 'i', 'I', 'l', 'L'] }
    const typed = bytes.chain(from => {
      const code = makeReceipt(from).replaceAll('-', '')
      const signs = [...code].map(digit =>
        fc.tuple(
          fc.constantFrom(...(looks[digit] ?? [digit, digit.toLowerCase()])),
          fc.constantFrom('', '', '', ' ', '-', '\u00a0', '–', '\n', ' - ')
        )
      )
      return fc.tuple(...signs).map(parts => ({ from, text: parts.flat().join('') }))
    })
    fc.assert(
      fc.property(typed, ({ from, text }) => {
        expect(parseReceipt(text)).toBe(makeReceipt(from))
      }),
      { seed: 12, numRuns: 300 }
    )
  })

  it('is refused when a sign is missing, added or no digit', () => {
    const code = makeReceipt(new Uint8Array(17).fill(170))
    for (const wrong of [
      '',
      code.slice(0, -1),
      `${code}0`,
      code.replace('A', 'U'),
      `${code}'`,
      '1'.repeat(9999)
    ]) {
      expect(parseReceipt(wrong), wrong).toBeNull()
    }
  })
})
