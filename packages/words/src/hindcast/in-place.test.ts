import { describe, expect, it } from 'vitest'
import { en } from '../en.js'
import { fr } from '../fr.js'
import { technologyWith } from '../testing/hindcast.js'
import { countedLimit, inPlace, inPlaceWords } from './in-place.js'
import type { HindcastTechnology } from './report.js'

const labels = { technology: (id: string) => id }
const row = { profession: null, group: 'all', observed: 0.007 }
const digital = technologyWith({
  technology: 'numerique',
  adoption: { projected: 0.14, observed: 0.76 },
  adoptionAtBase: 0.62,
  freed: { projected: 0.01, observed: 0.006 }
})
const reportOf = (...technologies: HindcastTechnology[]) => ({ technologies, year: 2025, since: 2018 })

describe('what was there before counting starts', () => {
  it('is what was for the most part adopted, and frees time', () => {
    const found = (more: Partial<HindcastTechnology>) =>
      inPlace(row, reportOf({ ...digital, ...more })).map(({ technology }) => technology)
    expect(found({})).toEqual(['numerique'])
    expect(found({ adoptionAtBase: 0.37 })).toEqual([])
    expect(found({ adoptionAtBase: null })).toEqual([])
    expect(found({ freed: { projected: 0.01, observed: -0.006 } })).toEqual([])
    expect(found({ profession: 'infirmier', group: null })).toEqual([])
  })

  it('is told with how much of what is supported it makes, summed over technologies', () => {
    const other = { ...digital, technology: 'robotique', freed: { projected: 0, observed: 0.001 } }
    const told = inPlaceWords(row, reportOf(digital, other, technologyWith()), labels, fr).join(' ')
    expect(told.replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'Dans ces 0,7 %, la part de ce qui était déjà adopté pour l’essentiel en 2018 est de 0,7 point (numerique : 62 % d’adoption en 2018, 76 % en 2025 ; robotique : 62 % d’adoption en 2018, 76 % en 2025). La compter depuis 2018 flatte le résultat : c’est une borne haute.'
    )
    expect(inPlaceWords(row, reportOf(technologyWith()), labels, en)).toEqual([])
  })

  it('is a limit of the whole, where there is some', () => {
    expect(countedLimit(row, reportOf(digital), labels, en)).toContain('an upper bound')
    expect(countedLimit(row, reportOf(technologyWith()), labels, en)).toBe(
      'Every gain is counted since 2018.'
    )
  })
})
