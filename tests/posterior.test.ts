/** The draws that the reference dataset keeps: MODEL.md §11. */
import { fileURLToPath } from 'node:url'
import { readFolder, readPosterior } from '@horizon-soin/datasets/node'
import { figureRanges, posteriorProblem } from '@horizon-soin/model/uncertainty'
import { expect, it } from 'vitest'

const FOLDER = fileURLToPath(new URL('../data/etude-2019', import.meta.url))

it('every stored set of inputs returns every published figure, and leaves it a range', async () => {
  const { dataset } = await readFolder(FOLDER)
  const { posterior, faults } = await readPosterior(FOLDER)
  expect(faults).toEqual([])
  const { priors, parameters, draws } = posterior!
  const problem = posteriorProblem(dataset!, priors)
  const count = draws.length / parameters.length
  expect(count).toBeGreaterThan(300)
  for (let draw = 0; draw < count; draw++) {
    const values = problem.values(draws.subarray(draw * parameters.length, (draw + 1) * parameters.length))
    problem.allowed.forEach(({ low, high }, i) => {
      expect(values[i], `draw ${draw + 1}, ${problem.figures[i]!.id}`).toBeGreaterThanOrEqual(low)
      expect(values[i], `draw ${draw + 1}, ${problem.figures[i]!.id}`).toBeLessThanOrEqual(high)
    })
  }
  const ranges = figureRanges(problem, draws)
  problem.figures.forEach(({ id, indicator }, i) => {
    const { low, high } = ranges[i]!
    const { low: least, high: most } = problem.allowed[i]!
    // No technology moves heads, nor the part of professionals that the eight trades are. Where a figure has two sides, the draws fill a good part of what its wording allows.
    if (['headcount', 'coverage'].includes(indicator)) expect(high, id).toBe(low)
    else if (Number.isFinite(most - least)) expect((high - low) / (most - least), id).toBeGreaterThan(0.2)
    else expect(high, id).toBeGreaterThan(low)
  })
})
