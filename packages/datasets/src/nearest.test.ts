import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.js'

describe('nearest', () => {
  it('finds one slip: a letter more, less, other or swapped, an accent, a capital', () => {
    const ids = ['infirmier', 'medecin', 'pharmacien']
    for (const slip of ['infirmie', 'infirmiers', 'infirmjer', 'ifnirmier', 'Infirmier', ' infirmier']) {
      expect(nearest(slip, ids)).toBe('infirmier')
    }
    expect(nearest('Médecin', ids)).toBe('medecin')
  })

  it('finds nothing where nothing is near', () => {
    expect(nearest('chirurgien', ['infirmier', 'radiologue'])).toBeNull()
    expect(nearest('x', ['a'])).toBeNull()
    expect(nearest('', ['a'])).toBeNull()
    expect(nearest('abcdef', [])).toBeNull()
    expect(nearest('x'.repeat(65), ['x'.repeat(64)])).toBeNull()
  })

  it('prefers the nearest, then the first in alphabetical order, whatever the order of candidates', () => {
    expect(nearest('soinx', ['soin', 'soins', 'moins'])).toBe('soin')
    expect(nearest('soin', ['soinb', 'soina'])).toBe('soina')
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 3, maxLength: 5 })),
        ids => {
          expect(nearest('aab', ids)).toBe(nearest('aab', ids.toReversed()))
        }
      ),
      { seed: 10, numRuns: 200 }
    )
  })

  it('does not look among thousands', () => {
    const many = Array.from({ length: 2001 }, (_, i) => `profession-${i}`)
    expect(nearest('profesion-7', many.slice(1))).toBe('profession-7')
    expect(nearest('profesion-7', many)).toBeNull()
  })
})
