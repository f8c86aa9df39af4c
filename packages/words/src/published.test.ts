import type { PublishedFigure } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { en } from './en.js'
import { fr } from './fr.js'
import { computedWords, figureRangeWords, publishedWords } from './published.js'

const figure = (about: Partial<PublishedFigure>): PublishedFigure => ({
  id: 'x',
  label: { fr: '', en: '' },
  indicator: 'effective',
  group: 'all',
  year: 2030,
  scenario: 'median',
  value: 0.45,
  comparison: 'about',
  source: 'x',
  place: '',
  ...about
})

describe('publishedWords', () => {
  it.each([
    [{ value: 0.45 }, 'environ 45\u00a0%', 'about 45%'],
    [
      { indicator: 'people_above', value: 230_000, comparison: 'at_least' },
      'au moins 230\u202f000',
      'at least 230,000'
    ],
    [
      { indicator: 'people_above', value: 230_000, comparison: 'at_least', tolerance: 0.1 },
      'plus de 230\u202f000',
      'over 230,000'
    ],
    [
      { indicator: 'people_above', value: 300_000, comparison: 'at_most', tolerance: 0.1 },
      'près de 300\u202f000',
      'nearly 300,000'
    ],
    [{ value: 0.15, minusScenario: 'lent' }, 'environ 15\u00a0points', 'about 15\u00a0points']
  ] as const)('%j', (about, french, english) => {
    expect(publishedWords(figure(about), fr)).toBe(french)
    expect(publishedWords(figure(about), en)).toBe(english)
  })
})

describe('computedWords', () => {
  it('rounds a share, unless it is to be seen why it is off', () => {
    expect(computedWords(figure({}), 0.4512, fr, false)).toBe('45\u00a0%')
    expect(computedWords(figure({}), 0.4512, fr, true)).toBe('45,1\u00a0%')
    expect(computedWords(figure({ minusScenario: 'lent' }), 0.152, fr, true)).toBe('15,2\u00a0points')
  })

  it('names the unit of full-time equivalents alone', () => {
    expect(computedWords(figure({ indicator: 'freed_fte' }), 369_703, en, false)).toBe('370,000\u00a0FTE')
    expect(computedWords(figure({ indicator: 'people_above' }), 235_412, en, false)).toBe('235,000')
  })

  it('says that there is no value', () => {
    expect(computedWords(figure({ indicator: 'mix' }), Number.NaN, fr, true)).toBe('sans valeur')
  })
})

describe('figureRangeWords', () => {
  it('has the unit once', () => {
    expect(figureRangeWords(figure({}), { low: 0.441, high: 0.458 }, fr)).toBe('44,1 à 45,8\u00a0%')
    const fte = figure({ indicator: 'freed_fte' })
    expect(figureRangeWords(fte, { low: 369_703, high: 401_000 }, en)).toBe('370,000 to 401,000\u00a0FTE')
  })

  it('says that there is none', () => {
    expect(figureRangeWords(figure({}), undefined, en)).toBe('no value')
  })
})
