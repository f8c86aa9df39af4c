import { neutralText } from '@horizon-soin/releases'
import { expect, it } from 'vitest'
import { FORMULAS } from './testing/formula-vectors.js'

it.each(FORMULAS)('I3: %j is no formula', (text, written) => {
  expect(neutralText(text)).toBe(written)
})
