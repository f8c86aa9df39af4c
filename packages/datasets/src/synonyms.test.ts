import { INDICATORS, KINDS, PACES, SEXES, STATUSES } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { synonym } from './synonyms.js'

describe('synonym', () => {
  it('knows the words of French and English for the values of a column', () => {
    const cases: [string, readonly string[], string][] = [
      ['rapide', PACES, 'fast'],
      ['Lent', PACES, 'slow'],
      ['médiane', PACES, 'median'],
      ['H', SEXES, 'M'],
      ['Femmes', SEXES, 'F'],
      ['ensemble', SEXES, 'all'],
      ['paramédical', KINDS, 'non-medical'],
      ['hypothèse', STATUSES, 'assumption'],
      ['Effectif', Object.keys(INDICATORS), 'headcount']
    ]
    for (const [text, values, meant] of cases) expect(synonym(text, values)).toBe(meant)
  })

  it('says nothing of a value that the column has not', () => {
    expect(synonym('rapide', SEXES)).toBeNull()
    expect(synonym('constructor', PACES)).toBeNull()
    expect(synonym('', PACES)).toBeNull()
  })
})
