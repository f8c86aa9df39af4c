/** Draws of every uncertain input and what they give: MODEL.md §10. */
import { compile } from './compile.js'
import type { Dataset, Scenario } from './dataset.js'
import { correlateScores, openDraws, runDraws } from './draws.js'
import { ModelError } from './errors.js'
import { type PosteriorSource, posteriorModels } from './posterior-models.js'
import { createPoints, fillScores } from './sobol-points.js'
import type { UncertainInput } from './uncertain-inputs.js'

/** What an ensemble is, as plain data. */
export interface EnsembleSpec {
  kind: 'ensemble'
  dataset: Dataset
  scenario: Scenario
  /** Calendar years to report. */
  years: readonly number[]
  draws: number
  /** The same seed gives the same draws on every machine. */
  seed: number
  /** Draws of the posterior that stand for the ranges of technologies and time use. */
  posterior?: PosteriorSource | undefined
}

export interface Ensemble {
  inputs: readonly UncertainInput[]
  /** Results of one draw: `row · years + year`, row r the series r of the model. */
  size: number
  blocks: number
  /** The draws of one block, `draw · size + result`. */
  run(block: number): Float64Array<ArrayBuffer>
}

/** Draws computed at once: enough for a worker to be worth asking, few enough to follow progress. */
export const BLOCK = 256

/** Draws past this would not change a figure that anyone reads. */
const MOST_DRAWS = 10_000_000

/** @throws ModelError `bad-argument` on a number of draws or a seed that is none, and as `openDraws` */
export function openEnsemble(spec: EnsembleSpec): Ensemble {
  const { draws: count, seed } = spec
  if (!(Number.isInteger(count) && count >= 1 && count <= MOST_DRAWS))
    throw new ModelError('bad-argument', `draws out of bounds: ${count}`, String(count))
  const model = compile(spec.dataset)
  const posterior = spec.posterior ? posteriorModels(model, spec.posterior) : null
  const draws = openDraws(model, spec.scenario, spec.years, posterior)
  const { inputs, size } = draws
  const points = createPoints(inputs.length, seed)
  const scores = new Float64Array(BLOCK * inputs.length)
  return {
    inputs,
    size,
    blocks: Math.ceil(count / BLOCK),
    run(block) {
      const first = block * BLOCK
      const mine = Math.min(BLOCK, count - first)
      const values = new Float64Array(mine * size)
      fillScores(points, first, mine, scores)
      correlateScores(draws, scores, mine)
      runDraws(draws, scores, mine, values)
      return values
    }
  }
}
