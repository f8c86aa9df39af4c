/** The problems that the reconstruction solves: what is asked of a solver, checked without one. */
import { describe, expect, it } from 'vitest'
import { exitProblem } from './calibration-exits.js'
import { technologyProblem } from './calibration-technology.js'
import type { Dataset, PublishedFigure } from './dataset.js'
import type { Priors } from './priors.js'
import { headcount } from './testing/rows.js'
import { project, scenario, smallDataset } from './testing/small-dataset.js'

const sourced = { source: 'prior', status: 'assumption' } as const

const target = (value: number): PublishedFigure => ({
  id: 'f',
  label: { fr: 'f', en: 'f' },
  indicator: 'potential',
  group: 'all',
  year: 2030,
  scenario: 'median',
  comparison: 'about',
  value,
  tolerance: 0.01,
  source: 'study',
  place: 'p'
})

const dataset = (overrides: Partial<Dataset> = {}): Dataset =>
  smallDataset({ scenarios: [scenario({ id: 'median' })], published: [target(0.4)], ...overrides })

const adoption = (
  parameter: Priors['adoption'][number]['parameter'],
  low: number,
  mode: number,
  high: number,
  technology?: string
) => ({
  technology,
  parameter,
  low,
  mode,
  high,
  ...sourced
})

const priors: Priors = {
  potential: [2025, 2030].map((year, i) => ({
    profession: 'nurse',
    activity: 'care',
    technology: 'ai',
    year,
    low: 0.1,
    mode: 0.3 - 0.05 * i,
    high: 0.6,
    ...sourced
  })),
  adoption: [
    adoption('ceiling', 0.8, 0.9, 1, 'ai'),
    adoption('midpoint', 2024, 2028, 2034, 'ai'),
    adoption('rate', 0.2, 0.3, 0.6, 'ai'),
    adoption('slow_years', 1, 3, 6),
    adoption('fast_years', 1, 3, 6),
    adoption('profession_years', -3, 0, 3),
    adoption('optimism', -3, 0, 3),
    adoption('slow_potential', 0.6, 0.8, 1),
    adoption('fast_potential', 1, 1.2, 1.6)
  ],
  heterogeneity: [{ profession: 'nurse', leadYears: 2, low: 1, high: 4, ...sourced }],
  exits: [
    {
      profession: 'nurse',
      sex: 'all',
      ageFrom: 25,
      ageTo: 64,
      exit: 0.02,
      low: 0.01,
      high: 0.05,
      measure: 'probability',
      ...sourced
    }
  ],
  projections: [
    {
      profession: 'nurse',
      year: 2028,
      headcount: 1000,
      tolerance: 0.01,
      source: 'official',
      status: 'published'
    }
  ]
}

describe('the problem of technologies', () => {
  const problem = technologyProblem(dataset(), priors)
  const zero = new Float64Array(problem.parameters.length)

  it('names one parameter a residual, and one residual a figure', () => {
    expect(problem.size).toBe(problem.parameters.length + 1)
    expect(problem.residuals(zero, 1)).toHaveLength(problem.size)
    expect(problem.parameters).toContain('optimism')
    expect(problem.parameters).toContain('years nurse')
    expect(problem.parameters).not.toContain('profession_years')
  })

  it('is at rest at its priors but for the figures, which weigh less where slack is given', () => {
    const at = problem.residuals(zero, 1)
    expect([...at.slice(0, -1)].every(residual => residual === 0)).toBe(true)
    expect(problem.residuals(zero, 10).at(-1)).toBeCloseTo(at.at(-1)! / 10, 12)
  })

  it('returns tables that the engine takes, at three paces in order, and never a gain that falls', () => {
    const tables = problem.tables(zero)
    const [before, after] = tables.potential
    expect(before!.median).toBe(0.3)
    expect(after!.median).toBe(0.3)
    expect([before!.slow, before!.fast]).toEqual([0.24, 0.36])
    expect(tables.adoption.map(row => [row.pace, row.curve === 'logistic' && row.midpoint])).toEqual([
      ['slow', 2031],
      ['median', 2028],
      ['fast', 2025]
    ])
    expect(tables.potential[0]!.note).toBe('a priori 0.3 [0.1 ; 0.6], prior')
    const everything = [...tables.potential, ...tables.adoption, ...tables.heterogeneity]
    expect(everything.every(row => row.status === 'reconstructed' && row.source === 'study')).toBe(true)
    expect(project({ ...dataset(), ...tables }).at('potential', 2030)).toBeCloseTo(0.3, 12)
  })

  it('moves a figure the way that its parameter moves', () => {
    const up = Float64Array.from(zero)
    up[problem.parameters.indexOf('optimism')] = 1
    expect(problem.residuals(up, 1).at(-1)).toBeGreaterThan(problem.residuals(zero, 1).at(-1)!)
  })
})

describe('the problem of exits', () => {
  const cohort = dataset({ headcount: [headcount('nurse', { from: 25, to: 64 }, 1000)] })
  const problem = exitProblem(cohort, priors)

  it('moves heads the other way, and keeps each probability in its range widened where it had to leave it', () => {
    const [low, high] = [-1, 1].map(sigmas => problem.residuals([sigmas], 1)[1]!)
    expect(low!).toBeGreaterThan(high!)
    const far = problem.tables([4]).exits[0]!
    expect(far.exit).toBeGreaterThan(0.05)
    expect(far.high).toBe(far.exit)
    expect(far).toMatchObject({
      status: 'reconstructed',
      source: 'official',
      note: 'a priori 0.02 [0.01 ; 0.05], prior'
    })
    expect(problem.tables([60]).exits[0]!.exit).toBe(1)
  })
})
