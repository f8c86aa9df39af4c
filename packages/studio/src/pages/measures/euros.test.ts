import { describe, expect, it } from 'vitest'
import { euros, eurosSpan, perEuro, perEuroSpan } from './euros.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('euros', () => {
  it.each([
    [0, '0 €', '€0'],
    [500_000, '0,5 M€', '€0.5m'],
    [20_000_000, '20 M€', '€20m'],
    [-81_234_567, '−81 M€', '−€81m'],
    [206_000_000, '206 M€', '€206m'],
    [5_204_439_954, '5,2 Md€', '€5.2bn'],
    [66_690_833_903, '67 Md€', '€67bn'],
    [999_600_000, '1 Md€', '€1bn'],
    [1_200, '1 200 €', '€1,200']
  ])('%d', (value, fr, en) => {
    expect(plain(euros(value, 'fr'))).toBe(fr)
    expect(euros(value, 'en')).toBe(en)
  })

  it('writes both ends in one unit', () => {
    expect(plain(eurosSpan(557e6, 5_597e6, 'fr'))).toBe('0,6 à 5,6 Md€')
    expect(plain(eurosSpan(-35e6, 644e6, 'fr'))).toBe('−35 à 644 M€')
    expect(eurosSpan(-35e6, 644e6, 'en')).toBe('−€35m to €644m')
    expect(plain(eurosSpan(20e6, 20e6, 'fr'))).toBe('20 M€')
  })

  it('writes a number and its range in one unit, and none of them as nothing', () => {
    const beside = [400e6, 1_700e6]
    expect(plain(euros(750e6, 'fr', beside))).toBe('0,8 Md€')
    expect(plain(eurosSpan(400e6, 1_700e6, 'fr', [750e6]))).toBe('0,4 à 1,7 Md€')
    expect(plain(euros(30e6, 'fr', beside))).toBe('30 M€')
    expect(plain(eurosSpan(400e6, 1_700e6, 'fr', [30e6]))).toBe('400 à 1 700 M€')
    expect(plain(euros(0, 'fr', beside))).toBe('0 €')
    expect(plain(eurosSpan(0, 1_700e6, 'fr', [0]))).toBe('0 à 1,7 Md€')
  })

  it('tells what a euro gives back', () => {
    expect(plain(perEuro(1.2498, 'fr'))).toBe('1,2 €')
    expect(plain(perEuro(7686, 'fr'))).toBe('7 700 €')
    expect(perEuro(0.034, 'en')).toBe('€0')
    expect(plain(perEuroSpan(-0.188, 5.93, 'fr'))).toBe('−0,2 à 5,9 €')
    expect(perEuroSpan(3.43, 90.05, 'en')).toBe('€3.4 to €90')
  })
})
