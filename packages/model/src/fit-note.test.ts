import { describe, expect, it } from 'vitest'
import type { AdoptionPoint, Status } from './dataset.js'
import { fitNote, fitSource } from './fit-note.js'
import type { AdoptionFit } from './priors.js'

const fit = { source: 'speed' } as AdoptionFit
const point = (year: number, status: Status, source = 'survey', weight = 1) =>
  ({ year, status, source, weight }) as AdoptionPoint
const noteOf = (points: AdoptionPoint[], misfits = points.map(() => 0)) => fitNote(points, misfits, fit)

describe('the note of a fitted curve', () => {
  it('counts the points that are merely supposed', () => {
    const [seen, guess] = [point(2024.25, 'published'), point(2026, 'assumption')]
    expect(noteOf([guess])).toBe('ajustée à 1 point supposé (2026) ; vitesse a priori d’après speed')
    expect(noteOf([point(2025, 'assumption'), guess])).toMatch(
      /^ajustée à 2 points supposés \(2025 ; 2026\),/
    )
    expect(noteOf([point(2018.5, 'measured'), seen, guess])).toMatch(
      /^ajustée à 3 points, dont 1 supposé \(2018,5 ; 2024,25 ; 2026\),/
    )
    expect(noteOf([seen, guess, guess])).toMatch(/^ajustée à 3 points, dont 2 supposés \(/)
    expect(noteOf([point(2025, 'expert')])).toMatch(/^ajustée à 1 point \(2025\) ;/)
  })

  it('says how many points are of one date', () => {
    const points = [2024.25, 2024.25, 2025.5, 2026, 2026, 2026].map(year => point(year, 'measured'))
    expect(noteOf(points)).toContain('à 6 points (2024,25, deux fois ; 2025,5 ; 2026, trois fois),')
    expect(noteOf([1, 2, 3, 4].map(() => point(2020, 'measured')))).toContain('4 points (2020, 4 fois),')
  })

  it('tells the largest gap, but of one point only where it is missed', () => {
    const one = [point(2025, 'measured')]
    expect(noteOf(one, [1e-5])).not.toContain('écart')
    expect(noteOf(one, [-0.125])).toContain('(2025), écart le plus grand de 12,5 points de pourcentage ;')
    expect(noteOf([...one, point(2026, 'measured')], [0.004, -0.0153])).toContain('de 1,5 point de')
  })

  it('claims no point where there is none', () => {
    expect(noteOf([])).toBe('aucun point observé : plafond, vitesse et mi-parcours a priori')
  })
})

describe('the source of a fitted curve', () => {
  it('is its latest observed point, the heaviest of a date', () => {
    const points = [
      point(2018, 'measured', 'old'),
      point(2024.5, 'published', 'light', 0.25),
      point(2024.5, 'published', 'heavy', 0.5),
      point(2025, 'reconstructed', 'computed'),
      point(2026, 'assumption', 'guess')
    ]
    expect(fitSource(points, fit)).toBe('heavy')
    expect(fitSource(points.slice(3), fit)).toBe('computed')
    expect(fitSource(points.slice(4), fit)).toBe('guess')
  })

  it('is that of the priors where there is no point', () => {
    expect(fitSource([], fit)).toBe('speed')
  })
})
