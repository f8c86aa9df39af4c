import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerWith, numberWith } from '../testing/answers.js'
import { outlookOf } from './outlook.js'
import { toldCount } from './told-count.js'

const of = (value: number, low: number, high: number) =>
  outlookOf(answerWith({ balance: numberWith(value, low, high), shortage: 0.5 }))

describe('the outlook', () => {
  it('follows the range, not the middle', () => {
    expect(of(-700, -1200, -300)).toBe('shortage')
    expect(of(700, 300, 1200)).toBe('surplus')
    expect(of(-700, -1200, 300)).toBe('uncertain')
    expect(of(700, -300, 1200)).toBe('uncertain')
  })

  it('is uncertain where an end is told as zero', () => {
    expect(of(-500, -1000, -0.4)).toBe('uncertain')
    expect(of(500, 0.4, 1000)).toBe('uncertain')
    expect(of(0, 0, 0)).toBe('uncertain')
  })

  it('is likely where eight draws in ten agree, and never where fewer do', () => {
    const drawn = (shortage: number | null) =>
      outlookOf(answerWith({ balance: numberWith(-300, -1200, 600), shortage }))
    for (const shortage of [0.76, 0.8, 0.949]) expect(drawn(shortage)).toBe('likelyShortage')
    for (const shortage of [0.051, 0.2, 0.24]) expect(drawn(shortage)).toBe('likelySurplus')
    for (const shortage of [0.26, 0.5, 0.74, null]) expect(drawn(shortage)).toBe('uncertain')
  })

  it('never says more than the ends that are told', () => {
    const end = fc.double({ min: -5000, max: 5000, noNaN: true })
    fc.assert(
      fc.property(end, end, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const told = toldCount(numberWith((low + high) / 2, low, high))
        const outlook = of((low + high) / 2, low, high)
        expect(outlook === 'shortage').toBe(told.high < 0)
        expect(outlook === 'surplus').toBe(told.low > 0)
      }),
      { seed: 6 }
    )
  })

  it('is nothing without a need or a value', () => {
    expect(outlookOf({ balance: null, shortage: null })).toBeNull()
    expect(of(Number.NaN, Number.NaN, Number.NaN)).toBeNull()
  })
})
