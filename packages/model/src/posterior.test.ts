/** The posterior of a dataset so small that it can be drawn by trial and error. */
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import type { PublishedFigure } from './dataset.js'
import { openJob } from './job.js'
import { posteriorDraws } from './posterior-draws.js'
import type { PosteriorSpec } from './posterior-job.js'
import { posteriorModels } from './posterior-models.js'
import { isInside, posteriorProblem } from './posterior-problem.js'
import type { Priors } from './priors.js'
import { randomOf } from './random.js'
import { scenario, smallDataset } from './testing/small-dataset.js'

const sourced = { source: 'prior', status: 'assumption' } as const

const figure = (value: number, tolerance: number): PublishedFigure => ({
  id: 'f',
  label: { fr: 'f', en: 'f' },
  indicator: 'effective',
  group: 'all',
  year: 2030,
  scenario: 'median',
  comparison: 'about',
  value,
  tolerance,
  source: 'study',
  place: 'p'
})

const adoption = (
  parameter: Priors['adoption'][number]['parameter'],
  low: number,
  mode: number,
  high: number,
  technology?: string
) => ({ technology, parameter, low, mode, high, ...sourced })

const priors: Priors = {
  potential: [
    {
      profession: 'nurse',
      activity: 'care',
      technology: 'ai',
      year: 2030,
      low: 0.1,
      mode: 0.3,
      high: 0.6,
      ...sourced
    }
  ],
  adoption: [
    adoption('ceiling', 0.7, 0.85, 1, 'ai'),
    adoption('midpoint', 2024, 2028, 2034, 'ai'),
    adoption('rate', 0.2, 0.3, 0.6, 'ai'),
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

const dataset = smallDataset({ scenarios: [scenario({ id: 'median' })], published: [figure(0.3, 0.03)] })
const problem = posteriorProblem(dataset, priors)
const inputs = problem.parameters.length

const spec: PosteriorSpec = {
  kind: 'posterior',
  dataset,
  priors,
  seed: 4,
  chains: 4,
  warmup: 100,
  transitions: 400
}

const sampled = () => {
  const job = openJob(spec)
  return Array.from({ length: job.blocks }, (_, chain) => job.run(chain))
}

describe('the posterior', () => {
  const chains = sampled()
  const found = posteriorDraws(problem, chains, 200)

  it('is that of trial and error: draws of the prior that return the figure', () => {
    const { normal } = randomOf(8, 0)
    const sums = new Float64Array(inputs)
    const squares = new Float64Array(inputs)
    let kept = 0
    for (let k = 0; k < 60000; k++) {
      const sigmas = Float64Array.from({ length: inputs }, normal)
      if (!isInside(problem.allowed, problem.values(sigmas))) continue
      kept++
      sigmas.forEach((value, i) => {
        sums[i]! += value
        squares[i]! += value * value
      })
    }
    expect(kept).toBeGreaterThan(2000)
    found.inputs.forEach(({ parameter, mean, sd }, i) => {
      const expected = sums[i]! / kept
      expect(Math.abs(mean - expected), `mean of ${parameter}`).toBeLessThan(0.25)
      expect(Math.abs(sd - Math.sqrt(squares[i]! / kept - expected ** 2)), `sd of ${parameter}`).toBeLessThan(
        0.2
      )
    })
    expect(found.rHat).toBeLessThan(1.1)
  })

  it('keeps draws that return the figure once rounded, and become models that do', () => {
    expect(found.draws.length).toBe(200 * inputs)
    const model = compile(dataset)
    const models = posteriorModels(model, { priors, parameters: problem.parameters, draws: found.draws })
    expect(models.count).toBe(200)
    for (let draw = 0; draw < 200; draw++) {
      const sigmas = found.draws.subarray(draw * inputs, (draw + 1) * inputs)
      expect(isInside(problem.allowed, problem.values(sigmas))).toBe(true)
      expect([...sigmas].every(value => Number(value.toFixed(2)) === value)).toBe(true)
    }
    expect(models.at(0).gains[0]!.median).not.toEqual(models.at(1).gains[0]!.median)
  })

  it('pins down what the figure depends on, and nothing else', () => {
    const taken = (parameter: string) => found.inputs.find(input => input.parameter === parameter)!.shrinkage
    expect(taken('gain nurse care ai 2030')).toBeGreaterThan(0.15)
    for (const free of ['slow_years', 'fast_potential']) expect(Math.abs(taken(free))).toBeLessThan(0.25)
  })

  it('is the same for the same seed', () => {
    expect([...openJob(spec).run(2)]).toEqual([...chains[2]!])
  })

  it('refuses other inputs, no chains, and a figure that nothing returns', () => {
    const model = compile(dataset)
    expect(() =>
      posteriorModels(model, { priors, parameters: ['other'], draws: new Float64Array(1) })
    ).toThrow(/not the inputs of this dataset/)
    expect(() => openJob({ ...spec, chains: 0 })).toThrow(/chains/)
    const impossible = { ...dataset, published: [figure(0.99, 0.001)] }
    expect(() => openJob({ ...spec, dataset: impossible }).run(0)).toThrow()
  })
})
