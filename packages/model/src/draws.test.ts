import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.js'
import { openDraws, runDraws } from './draws.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'
import { holds } from './testing/arbitrary-values.js'
import { projections } from './testing/dataset-arbitrary.js'
import { drawnProjection, withRanges } from './testing/drawn-dataset.js'
import { LANES } from './workforce-draws.js'

const uncertain = projections().chain(({ dataset, scenario }) =>
  fc.record({
    dataset: withRanges(dataset),
    scenario: fc.constant(scenario),
    seed: fc.integer({ min: 0, max: 1 << 20 })
  })
)

/** Scores between −2.5 and 2.5 that a seed decides, the same for the same place. */
const scoreAt = (seed: number, place: number) => 2.5 * Math.sin(12.9898 * (seed + 1) + 78.233 * place)

/** Every value of a run in some years, as a draw lays them out. */
function valuesOf(
  dataset: Parameters<typeof compile>[0],
  scenario: Parameters<typeof leversOf>[1],
  years: number[]
) {
  const model = compile(dataset)
  const { values } = run(model, leversOf(model, scenario).levers)
  return model.series.flatMap((_, row) =>
    years.map(year => values[row * model.axes.years + year - model.axes.firstYear]!)
  )
}

/** A threshold and a curve's end meet in some datasets, where next to nothing decides: shares are compared to 1e-6 of themselves. */
const near = (found: ArrayLike<number>, expected: readonly number[]) => {
  expect(found.length).toBe(expected.length)
  expected.forEach((value, i) => {
    if (Number.isNaN(value)) expect(found[i]).toBeNaN()
    else expect(Math.abs(found[i]! - value)).toBeLessThan(1e-6 * Math.max(1, Math.abs(value)))
  })
}

describe('draws', () => {
  it('are the run of the scenario where no input is moved', () => {
    holds(
      fc.property(uncertain, ({ dataset, scenario }) => {
        const years = [dataset.lastYear, dataset.baseYear]
        const draws = openDraws(compile(dataset), scenario, years)
        const values = new Float64Array(draws.size)
        runDraws(draws, new Float64Array(draws.inputs.length).fill(Number.NaN), 1, values)
        near(values, valuesOf(dataset, scenario, years))
      }),
      60
    )
  })

  it('are the runs of datasets and scenarios that hold what was drawn, whatever their place in a batch', () => {
    holds(
      fc.property(uncertain, ({ dataset, scenario, seed }) => {
        const years = [dataset.baseYear + 1, dataset.lastYear]
        const draws = openDraws(compile(dataset), scenario, years)
        const { inputs, size } = draws
        const count = LANES + 3
        const scores = Float64Array.from({ length: count * inputs.length }, (_, i) => scoreAt(seed, i))
        const values = new Float64Array(count * size)
        runDraws(draws, scores, count, values)
        for (const d of [0, 1, LANES, count - 1]) {
          const named = new Map(inputs.map(({ id }, i) => [id, scores[d * inputs.length + i]!]))
          const told = drawnProjection(dataset, scenario, named)
          near(values.subarray(d * size, (d + 1) * size), valuesOf(told.dataset, told.scenario, years))
        }
      }),
      60
    )
  })

  it('leaves nothing of a draw to the next', () => {
    holds(
      fc.property(uncertain, ({ dataset, scenario, seed }) => {
        const draws = openDraws(compile(dataset), scenario, [dataset.lastYear])
        const inputs = draws.inputs.length
        const scores = Float64Array.from({ length: 2 * inputs }, (_, i) => scoreAt(seed, i))
        const both = new Float64Array(2 * draws.size)
        runDraws(draws, scores, 2, both)
        const alone = new Float64Array(draws.size)
        runDraws(draws, scores.subarray(inputs), 1, alone)
        expect([...alone]).toEqual([...both.subarray(draws.size)])
      }),
      30
    )
  })
})
