import { describe, expect, it } from 'vitest'
import * as rows from './testing/rows.js'
import { project, smallDataset } from './testing/small-dataset.js'

const technologies = ['ai', 'robot']
const { at, model } = project(
  smallDataset({
    coverage: 0.8,
    professions: [
      rows.profession('nurse'),
      rows.profession('doctor', { kind: 'medical', demography: 'series', fte: 0.9 }),
      rows.profession('ghost', { kind: 'medical', demography: 'series' })
    ],
    series: [rows.seriesPoint('doctor', 2018, 500), rows.seriesPoint('ghost', 2018, 0)],
    technologies: technologies.map(rows.named),
    timeUse: ['nurse', 'doctor', 'ghost'].map(id => rows.timeShare(id, 'care', 1)),
    potential: [
      rows.gain('nurse', 'care', 'ai', 2019, 0.6),
      rows.gain('doctor', 'care', 'ai', 2019, 0.2),
      rows.gain('doctor', 'care', 'robot', 2019, 0.7)
    ],
    adoption: ['nurse', 'doctor'].flatMap(id =>
      technologies.flatMap(technology =>
        rows.logisticRows(id, technology, { ceiling: 1, midpoint: id === 'nurse' ? 2028 : 2024, rate: 0.4 })
      )
    ),
    heterogeneity: ['nurse', 'doctor'].map(id => rows.leadYears(id, 3))
  })
)
const YEAR = 2026
const of = (indicator: string, profession: string, technology?: string) =>
  at({ indicator, profession, technology }, YEAR)
const all = (indicator: string, technology?: string) => at({ indicator, technology }, YEAR)
const heads = { nurse: of('headcount', 'nurse'), doctor: of('headcount', 'doctor') }
const weighted = (nurse: number, doctor: number) =>
  (heads.nurse * nurse + heads.doctor * doctor) / (heads.nurse + heads.doctor)

describe('groups', () => {
  it('are those that hold a profession', () => {
    expect(model.groups.map(group => [group.id, [...group.professions]])).toEqual([
      ['all', [0, 1, 2]],
      ['medical', [1, 2]],
      ['non-medical', [0]]
    ])
  })

  it.each(['headcount', 'fte', 'freed_fte', 'people_above', 'people_0_10', 'people_over_30'])(
    '%s adds up',
    indicator => {
      expect(all(indicator)).toBeCloseTo(of(indicator, 'nurse') + of(indicator, 'doctor'), 9)
    }
  )

  it.each(['potential', 'effective', 'share_above'])('%s is weighted by heads', indicator => {
    expect(all(indicator)).toBeCloseTo(weighted(of(indicator, 'nurse'), of(indicator, 'doctor')), 14)
  })

  it.each(technologies)('adoption of %s is weighted by heads', technology => {
    const adoption = (id: string) => of('adoption', id, technology)
    expect(all('adoption', technology)).toBeCloseTo(weighted(adoption('nurse'), adoption('doctor')), 14)
  })

  it.each(technologies)('mix of %s is the part of the freed time of everyone', technology => {
    const credit = (id: string) => of('mix', id, technology) * of('effective', id)
    expect(all('mix', technology)).toBeCloseTo(
      weighted(credit('nurse'), credit('doctor')) / all('effective'),
      14
    )
  })

  it('freed FTE counts full-time equivalents, not heads', () => {
    expect(of('fte', 'doctor')).toBeCloseTo(450, 12)
    expect(of('freed_fte', 'doctor')).toBeCloseTo(450 * of('effective', 'doctor'), 12)
  })

  it('freed FTE of all professionals divides by the coverage', () => {
    expect(all('freed_fte_all_professionals')).toBeCloseTo(all('freed_fte') / 0.8, 10)
    expect(all('coverage')).toBe(0.8)
  })

  it('the non-medical share is of the people above', () => {
    expect(all('non_medical_share_above')).toBeCloseTo(of('people_above', 'nurse') / all('people_above'), 14)
  })

  it('a profession of nobody has a gain of its own and weighs nothing', () => {
    expect(at({ indicator: 'effective', group: 'medical' }, YEAR)).toBe(of('effective', 'doctor'))
    expect(of('effective', 'ghost')).toBe(0)
    expect(of('share_above', 'ghost')).toBeNaN()
  })
})

describe('the mix of a group', () => {
  it('counts the credits of a profession in which what one technology frees another takes back', () => {
    const zero = project(
      smallDataset({
        professions: ['even', 'gains'].map(id => rows.profession(id, { demography: 'series' })),
        series: [rows.seriesPoint('even', 2018, 700), rows.seriesPoint('gains', 2018, 1000)],
        activities: ['care', 'desk'].map(rows.named),
        technologies: technologies.map(rows.named),
        timeUse: ['even', 'gains'].flatMap(id =>
          ['care', 'desk'].map(activity => rows.timeShare(id, activity, 0.5))
        ),
        potential: [
          rows.gain('even', 'care', 'ai', 2019, 0.5),
          rows.gain('even', 'desk', 'robot', 2019, -0.5),
          rows.gain('gains', 'care', 'ai', 2019, 0.1),
          rows.gain('gains', 'desk', 'robot', 2019, 0.1)
        ],
        adoption: ['even', 'gains'].flatMap(id =>
          technologies.flatMap(technology =>
            rows.logisticRows(id, technology, { ceiling: 1, midpoint: 2018, rate: 0.4 })
          )
        ),
        heterogeneity: ['even', 'gains'].map(id => rows.leadYears(id, 0))
      })
    )
    const mix = (technology: string, profession?: string) =>
      zero.at({ indicator: 'mix', technology, profession }, 2025)
    expect(zero.at({ indicator: 'effective', profession: 'even' }, 2025)).toBe(0)
    expect(mix('ai', 'even')).toBeNaN()
    expect(mix('ai')).toBeCloseTo((700 * 0.25 + 1000 * 0.05) / (1000 * 0.1), 12)
    expect(mix('ai') + mix('robot')).toBeCloseTo(1, 12)
  })
})
