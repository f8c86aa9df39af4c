import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareVersions } from './compare-versions.js'

const SEED = 5

it('counts part by part, not letter by letter', () => {
  expect(compareVersions('1.10', '1.9')).toBeGreaterThan(0)
  expect(compareVersions('0.9', '1.0')).toBeLessThan(0)
  expect(compareVersions('2', '1.9.9')).toBeGreaterThan(0)
  expect(compareVersions('1', '1.0')).toBe(0)
})

it('puts what is no version before every version', () => {
  expect(compareVersions('', '0.1')).toBeLessThan(0)
  expect(compareVersions('first', '0.1')).toBeLessThan(0)
})

it('says the opposite the other way round', () => {
  const version = fc.array(fc.nat(30), { minLength: 1, maxLength: 3 }).map(parts => parts.join('.'))
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0)
      expect(compareVersions(`${a}.1`, a)).toBeGreaterThan(0)
    }),
    { seed: SEED }
  )
})
