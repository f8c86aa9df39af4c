import { describe, expect, it } from 'vitest'
import { en } from './en.js'
import { fr } from './fr.js'
import { change, fullValue, rangeEnds, shortValue } from './values.js'

describe('values of results', () => {
  it('are rounded as their unit deserves, with its name or without', () => {
    expect(shortValue('effective', 0.2407, 'fr')).toBe('24\u00a0%')
    expect(shortValue('people_above', 235_412, 'fr')).toBe('235\u202f000')
    expect(fullValue('people_above', 235_412, fr)).toBe('235\u202f000\u00a0personnes')
    expect(fullValue('freed_fte', 369_703, en)).toBe('370,000\u00a0FTE')
    expect(fullValue('effective', 0.2407, en)).toBe('24%')
    expect(fullValue('mix', Number.NaN, en)).toBe('–')
  })

  it('change by points of a share, by units of a count', () => {
    expect(change('effective', -0.15, fr)).toBe('\u221215,0\u00a0points')
    expect(change('freed_fte', 15_000, fr)).toBe('+15\u202f000\u00a0ETP')
  })
})

describe('rangeEnds', () => {
  it('has the % once', () => {
    expect(fr.between(...rangeEnds('effective', 0.18, 0.3, 'fr'))).toBe('entre 18 et 30\u00a0%')
    expect(fr.to(...rangeEnds('effective', 0.18, 0.3, 'fr'))).toBe('18 à 30\u00a0%')
    expect(en.to(...rangeEnds('people_above', 100_000, 235_412, 'en'))).toBe('100,000 to 235,000')
  })

  it('keeps the % of what is under a bound', () => {
    expect(rangeEnds('effective', 0.0001, 0.3, 'fr')).toEqual(['<\u00a00,1\u00a0%', '30\u00a0%'])
  })

  it('tells close ends apart', () => {
    expect(rangeEnds('effective', 0.2412, 0.2438, 'fr')).toEqual(['24,1', '24,4\u00a0%'])
  })
})
