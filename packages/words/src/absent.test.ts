import { describe, expect, it } from 'vitest'
import { absentWords } from './absent.js'
import { en } from './en.js'
import { fr } from './fr.js'

describe('absentWords', () => {
  it('says what the indicator would be a share of', () => {
    expect(absentWords('mix', [2018], fr)).toBe(
      'Aucune valeur pour 2018\u00a0: rien n’est libéré, et la part de rien n’existe pas.'
    )
    expect(absentWords('non_medical_share_above', [2018, 2019], en)).toBe(
      'No value for 2018, 2019: nobody is above the threshold, and there is no share of nobody.'
    )
    expect(absentWords('effective', [2018, 2019, 2020, 2021], en)).toMatch(/^No value for 2018–2021: nobody/)
  })
})
