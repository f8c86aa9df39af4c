import { expect, it } from 'vitest'
import { shareText } from './share-text.js'

it('has its sign, one decimal, and none at zero', () => {
  expect(shareText(0.042, 'fr')).toBe('+4,2\u00a0%')
  expect(shareText(-0.12, 'en')).toBe('−12.0%')
  expect(shareText(0.00001, 'en')).toBe('0.0%')
  expect(shareText(Number.NaN, 'fr')).toBe('–')
})
