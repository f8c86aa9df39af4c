import { describe, expect, it } from 'vitest'
import {
  ABSENT,
  count,
  decimal,
  exact,
  exactShare,
  heads,
  plainPoints,
  points,
  share,
  signedCount,
  written,
  writtenShare
} from './numbers.js'

describe('numbers', () => {
  it.each([
    [0.2407, '24\u00a0%', '24%'],
    [0.0712, '7,1\u00a0%', '7.1%'],
    [0.0996, '10\u00a0%', '10%'],
    [0.008, '0,8\u00a0%', '0.8%'],
    [0.0001, '<\u00a00,1\u00a0%', '<\u00a00.1%'],
    [-0.0001, '>\u00a0\u22120,1\u00a0%', '>\u00a0\u22120.1%'],
    [0, '0\u00a0%', '0%'],
    [-0.15, '\u221215\u00a0%', '\u221215%'],
    [1, '100\u00a0%', '100%']
  ])('share %f', (value, fr, en) => {
    expect(share(value, 'fr')).toBe(fr)
    expect(share(value, 'en')).toBe(en)
  })

  it.each([
    [1_234_567, '1\u202f230\u202f000', '1,230,000'],
    [235_412, '235\u202f000', '235,000'],
    [999_600, '1\u202f000\u202f000', '1,000,000'],
    [512, '512', '512'],
    [1874.2, '1\u202f874', '1,874'],
    [9999.4, '9\u202f999', '9,999'],
    [12_345, '12\u202f300', '12,300'],
    [0.43, '0,4', '0.4'],
    [-15_000, '\u221215\u202f000', '\u221215,000']
  ])('count %f', (value, fr, en) => {
    expect(count(value, 'fr')).toBe(fr)
    expect(count(value, 'en')).toBe(en)
  })

  it('counts people whole, so that totals add up', () => {
    expect([1869.6, 4.4, 0.5, 0.2, 0].map(value => heads(value, 'fr'))).toEqual([
      '1\u202f870',
      '4',
      '1',
      '<\u00a01',
      '0'
    ])
    expect(heads(419_500, 'en')).toBe('420,000')
  })

  it.each([
    [419_500, '419\u202f500', '419,500'],
    [0.208, '0,208', '0.208'],
    [0.000512349, '0,0005123', '0.0005123'],
    [2029.1, '2\u202f029,1', '2,029.1'],
    [1.23456, '1,2346', '1.2346'],
    [0, '0', '0']
  ])('%f as it was written', (value, fr, en) => {
    expect(written(value, 'fr')).toBe(fr)
    expect(written(value, 'en')).toBe(en)
  })

  it('writes a share of a table in percent', () => {
    expect([0.19, 0.139, 0.0005, 1 - 0.15].map(value => writtenShare(value, 'fr'))).toEqual([
      '19\u00a0%',
      '13,9\u00a0%',
      '0,05\u00a0%',
      '85\u00a0%'
    ])
  })

  it('signs a change, never a zero', () => {
    expect(signedCount(1500, 'fr')).toBe('+1\u202f500')
    expect(signedCount(0, 'fr')).toBe('0')
    expect(points(0.15, 'fr')).toBe('+15,0\u00a0points')
    expect(points(-0.008, 'fr')).toBe('\u22120,8\u00a0point')
    expect(points(0.00001, 'en')).toBe('0.0 points')
    expect(plainPoints(0.15, 'en')).toBe('15.0 points')
  })

  it('never say NaN of a value that does not exist', () => {
    for (const say of [share, exactShare, count, heads, exact, written, writtenShare])
      expect(say(Number.NaN, 'fr')).toBe(ABSENT)
  })

  it('keeps a published figure as it was published', () => {
    expect(exactShare(0.07, 'fr')).toBe('7\u00a0%')
    expect(exactShare(0.155, 'en')).toBe('15.5%')
    expect(exact(230000, 'fr')).toBe('230\u202f000')
    expect(decimal(-0.04, 1, 'en')).toBe('0.0')
  })
})
