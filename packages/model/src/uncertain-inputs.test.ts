import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import { gain, logisticRows, named, profession, timeShare } from './testing/rows.js'
import { smallDataset } from './testing/small-dataset.js'
import { uncertainInputs } from './uncertain-inputs.js'

const sourced = { source: 'test', status: 'assumption' } as const

const dataset = smallDataset({
  professions: [profession('nurse'), profession('porter', { demography: 'series' })],
  activities: [named('care'), named('notes')],
  technologies: [named('ai'), named('unused')],
  timeUse: [
    { ...timeShare('nurse', 'care', 0.6), low: 0.5, high: 0.7 },
    timeShare('nurse', 'notes', 0.4),
    timeShare('porter', 'care', 1)
  ],
  potential: [gain('nurse', 'care', 'ai', 2030, 0.3)],
  adoption: logisticRows('nurse', 'ai', { ceiling: 1, midpoint: 2026, rate: 0.5 }),
  heterogeneity: ['nurse', 'porter'].map(id => ({
    profession: id,
    leadYears: 2,
    low: 1,
    high: 4,
    ...sourced
  })),
  series: [{ profession: 'porter', year: 2018, headcount: 10, ...sourced }],
  uncertainty: [
    { input: 'places', profession: 'nurse', low: 0.8, high: 1.2, ...sourced },
    { input: 'foreign', profession: 'nurse', low: 1, high: 1, ...sourced },
    { input: 'places', profession: 'porter', low: 0.8, high: 1.2, ...sourced }
  ]
})

const ids = (hasPosterior: boolean) => uncertainInputs(compile(dataset), hasPosterior).map(({ id }) => id)

describe('uncertain inputs', () => {
  it('are the paces that move something and the ranges that are not points, nothing of a series’ cohorts', () => {
    expect(ids(false)).toEqual([
      'adoption.ai',
      'adoption_profession.nurse',
      'potential.ai',
      'lead_years.nurse',
      'time_use.nurse.care',
      'places.nurse'
    ])
  })

  it('are the posterior’s draw and what it does not hold, where there is one', () => {
    expect(ids(true)).toEqual(['posterior', 'places.nurse'])
  })

  it('belong to the group of the block that they feed', () => {
    const groups = uncertainInputs(compile(dataset), false).map(({ group }) => group)
    expect(groups).toEqual(['adoption', 'adoption', 'potential', 'adoption', 'time_use', 'demography'])
  })
})
