import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageOf } from './passages.js'
import { holdsPersonalData, segmentsOf } from './segments.js'

describe('a text as its moderator sees it', () => {
  it('F5: what may be personal data is marked, and the rest is untouched', () => {
    const text = 'Écrivez à jeanne.martin@exemple.fr, merci.'
    const found = segmentsOf(text, [])
    expect(found.map(one => [one.text, one.flag])).toEqual([
      ['Écrivez à ', null],
      ['jeanne.martin@exemple.fr', 'e-mail'],
      [', merci.', null]
    ])
    expect(holdsPersonalData(text, [8, 20])).toBe(true)
    expect(holdsPersonalData(text, [0, 7])).toBe(false)
  })

  it('the parts are the whole, in order, with every mask', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('a@b.fr', '06 12 34 56 78', 'https://x.org', '\n'))
    fc.assert(
      fc.property(fc.array(part), fc.nat(), fc.nat(), (parts, from, to) => {
        const text = parts.join(' ')
        const mask = passageOf(text, from % (text.length + 1), to % (text.length + 1))
        const segments = segmentsOf(text, mask === null ? [] : [mask])
        expect(segments.map(one => one.text).join('')).toBe(text)
        expect(segments.every(one => one.text !== '' && text.startsWith(one.text, one.start))).toBe(true)
        const masked = segments.filter(one => one.isMasked).map(one => one.text)
        expect(masked.join('')).toBe(mask === null ? '' : text.slice(...mask))
      }),
      { seed: 8 }
    )
  })
})
