import { describe, expect, it } from 'vitest'
import { constrainedState } from './constrained-hmc.js'
import type { PublishedFigure } from './dataset.js'
import { posteriorConstraint } from './posterior-constraint.js'
import { linearFigures } from './posterior-gaussian.js'
import { isInside, type PosteriorProblem, posteriorProblem } from './posterior-problem.js'
import { startingPoint } from './posterior-start.js'
import type { Priors } from './priors.js'
import { randomOf } from './random.js'
import { timeShare } from './testing/rows.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

const sourced = { source: 'prior', status: 'assumption' } as const

const figure = (rest: Partial<PublishedFigure>): PublishedFigure => ({
  id: 'f',
  label: { fr: 'f', en: 'f' },
  indicator: 'effective',
  group: 'all',
  year: 2030,
  scenario: 'median',
  comparison: 'about',
  value: 0.3,
  tolerance: 0.03,
  source: 'study',
  place: 'p',
  ...rest
})

const adoption = (
  parameter: Priors['adoption'][number]['parameter'],
  low: number,
  mode: number,
  high: number,
  technology?: string
) => ({ technology, parameter, low, mode, high, ...sourced })

const priors: Priors = {
  potential: [2025, 2030].map((year, i) => ({
    profession: 'nurse',
    activity: 'care',
    technology: 'ai',
    year,
    low: 0.1 + 0.1 * i,
    mode: 0.25 + 0.2 * i,
    high: 0.5 + 0.2 * i,
    ...sourced
  })),
  adoption: [
    adoption('ceiling', 0.7, 0.85, 1, 'ai'),
    adoption('midpoint', 2024, 2026, 2034, 'ai'),
    adoption('rate', 0.2, 0.4, 0.6, 'ai'),
    adoption('slow_years', 1, 3, 6),
    adoption('fast_years', 1, 3, 6),
    adoption('profession_years', -3, 0, 3),
    adoption('optimism', -1, 0, 1),
    adoption('slow_potential', 0.6, 0.8, 1),
    adoption('fast_potential', 1, 1.2, 1.6)
  ],
  heterogeneity: [{ profession: 'nurse', leadYears: 2, low: 1, high: 4, ...sourced }],
  exits: [],
  projections: []
}

const problemOf = (published: PublishedFigure[]): PosteriorProblem =>
  posteriorProblem(
    smallDataset({
      timeUse: [{ ...timeShare('nurse', 'care', 1), low: 0.9 }],
      scenarios: [scenario({ id: 'median' })],
      published
    }),
    priors
  )

const problem = problemOf([
  figure({}),
  figure({ indicator: 'potential', comparison: 'at_least', value: 0.35, tolerance: undefined }),
  // No input moves it: it constrains nothing.
  figure({ indicator: 'coverage', value: 1, tolerance: 0.1, year: 2018 })
])
const linear = linearFigures(problem, 1)
const constraint = posteriorConstraint(problem, linear)
const { size, count } = constraint
const inputs = problem.parameters.length

describe('the set of inputs that return the figures', () => {
  const x = startingPoint(problem, linear, randomOf(2, 1).normal)!
  const q = constraint.lift(x)!

  it('has one more coordinate and one constraint a figure that inputs move', () => {
    expect([...linear.moved]).toEqual([0, 1])
    expect([size, count]).toEqual([inputs + 2, 2])
  })

  it('starts at inputs that return every figure, and on the set', () => {
    expect(isInside(problem.allowed, problem.values(x))).toBe(true)
    const out = new Float64Array(count)
    constraint.values(q, out)
    for (const value of out) expect(Math.abs(value)).toBeLessThan(1e-9)
  })

  it('is left where a figure is off: such inputs are no point of it', () => {
    const far = Float64Array.from(x, () => -2)
    expect(isInside(problem.allowed, problem.values(far))).toBe(false)
    expect(constraint.lift(far)).toBeNull()
  })

  it('has the slopes of finite differences, figure by figure and coordinate by coordinate', () => {
    const rows = new Float64Array(count * size)
    constraint.jacobian(q, rows)
    const [above, below] = [new Float64Array(count), new Float64Array(count)]
    for (let i = 0; i < size; i++) {
      const at = Float64Array.from(q)
      at[i] = q[i]! + 1e-4
      constraint.values(at, above)
      at[i] = q[i]! - 1e-4
      constraint.values(at, below)
      for (let r = 0; r < count; r++)
        expect(Math.abs(rows[r * size + i]! - (above[r]! - below[r]!) / 2e-4)).toBeLessThan(2e-3)
    }
  })

  it('knows how its volume changes along the numbers of the figures', () => {
    const volume = (at: Float64Array) => {
      const state = constrainedState(constraint, at)!
      return state.energy - at.reduce((sum, value) => sum + value * value, 0) / 2
    }
    const slope = new Float64Array(size)
    constraint.volumeSlope(q, constrainedState(constraint, q)!.normals, slope)
    for (let i = inputs; i < size; i++) {
      const at = Float64Array.from(q)
      at[i] = q[i]! + 1e-5
      const above = volume(at)
      at[i] = q[i]! - 1e-5
      expect(slope[i]).toBeCloseTo((above - volume(at)) / 2e-5, 6)
    }
  })

  it('is not found where the figures contradict each other', () => {
    const impossible = problemOf([figure({ tolerance: 0.01 }), figure({ value: 0.5, tolerance: 0.01 })])
    expect(startingPoint(impossible, linearFigures(impossible, 1), randomOf(2, 1).normal)).toBeNull()
  })
})

describe('the problem of the posterior', () => {
  it('moves shares of time that have a range, and never to nothing', () => {
    const at = problem.parameters.indexOf('time_use nurse care')
    const sigmas = new Float64Array(inputs)
    expect(problem.tables(sigmas).timeUse[0]!.share).toBe(1)
    sigmas[at] = -1.6448536269514722
    expect(problem.tables(sigmas).timeUse[0]!.share).toBeCloseTo(0.9, 12)
    sigmas[at] = -60
    expect(problem.tables(sigmas).timeUse[0]!.share).toBeGreaterThan(0)
  })

  it('has no figures at inputs that nobody believes in', () => {
    expect(problem.values(new Float64Array(inputs).fill(11)).every(Number.isNaN)).toBe(true)
    expect(isInside(problem.allowed, problem.values(new Float64Array(inputs).fill(11)))).toBe(false)
  })

  it('refuses figures that allow one value only, and none at all', () => {
    expect(() => problemOf([figure({ tolerance: 0 })])).toThrow(/one value only: f/)
    expect(() => problemOf([])).toThrow(/no published figure/)
  })
})
