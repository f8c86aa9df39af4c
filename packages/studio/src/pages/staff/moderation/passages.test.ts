import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldText, passageOf, placeInText, withPassage } from './passages.js'

const RUN = { seed: 8 }

describe('passages that are hidden', () => {
  it('are where they were selected, whatever ends the lines', () => {
    const text = 'Bonjour,\r\nappelez le 06 12 34 56 78\rmerci'
    const field = fieldText(text)
    expect(field).toBe('Bonjour,\nappelez le 06 12 34 56 78\nmerci')
    const from = field.indexOf('06')
    const to = from + '06 12 34 56 78'.length
    expect(text.slice(placeInText(text, from), placeInText(text, to))).toBe('06 12 34 56 78')
    const lines = fc.array(fc.oneof(fc.string(), fc.constantFrom('\r\n', '\r', '\n')))
    fc.assert(
      fc.property(lines, fc.nat(), (parts, at) => {
        const whole = parts.join('')
        const shown = fieldText(whole)
        const place = at % (shown.length + 1)
        expect(fieldText(whole.slice(0, placeInText(whole, place)))).toBe(shown.slice(0, place))
      }),
      RUN
    )
  })

  it('are of whole characters, without spaces around', () => {
    expect(passageOf('a  bc d', 1, 5)).toEqual([3, 5])
    expect(passageOf('a  bc d', 5, 1)).toEqual([3, 5])
    expect(passageOf('a   d', 1, 4)).toBeNull()
    expect(passageOf('abc', 2, 2)).toBeNull()
    expect(passageOf('x👩y', 2, 3)).toEqual([1, 3])
  })

  it('are in order and apart, and cover what was selected', () => {
    expect(withPassage('un deux trois', [[0, 2]], [3, 7])).toEqual([[0, 7]])
    expect(withPassage('un, deux', [[4, 8]], [0, 2])).toEqual([
      [0, 2],
      [4, 8]
    ])
    const selected = fc.tuple(fc.nat(60), fc.nat(60))
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.array(selected), (text, all) => {
        const added = all.flatMap(([from, to]) => passageOf(text, from, to) ?? []).length / 2
        const passages = all.flatMap(([from, to]) => {
          const one = passageOf(text, from, to)
          return one === null ? [] : [one]
        })
        const masks = passages.reduce(
          (done, one) => withPassage(text, done, one),
          [] as ReturnType<typeof withPassage>
        )
        expect(masks.length).toBeLessThanOrEqual(added)
        for (const [at, [start, end]] of masks.entries()) {
          expect(start).toBeLessThan(end)
          if (at > 0) expect(start).toBeGreaterThan(masks[at - 1]![1])
        }
        for (const [start, end] of passages)
          expect(masks.some(mask => mask[0] <= start && end <= mask[1])).toBe(true)
      }),
      RUN
    )
  })
})
