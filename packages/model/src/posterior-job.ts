/** Chains of the posterior as blocks of a job: MODEL.md §11. */
import { constrainedState, constrainedTransition } from './constrained-hmc.js'
import type { Dataset } from './dataset.js'
import { ModelError } from './errors.js'
import { posteriorConstraint } from './posterior-constraint.js'
import { type LinearFigures, linearFigures } from './posterior-gaussian.js'
import { type PosteriorProblem, posteriorProblem } from './posterior-problem.js'
import { startingPoint } from './posterior-start.js'
import type { Priors } from './priors.js'
import { type Random, randomOf } from './random.js'

/** Steps of a transition, and how far each turns before it is tuned, in radians of the prior's turn. */
const STEPS = 10
const FIRST_TIME = 0.3
/** Steps are tuned to this acceptance: longer ones are refused too often, shorter ones go nowhere. */
const ACCEPTANCE = 0.33
const LONGEST_TIME = 0.5

export interface PosteriorSpec {
  kind: 'posterior'
  /** Complete, its demography final; its potential, adoption and heterogeneity are not read. */
  dataset: Dataset
  priors: Priors
  seed: number
  chains: number
  /** Transitions of each chain that tune it and are forgotten, then those that are kept. */
  warmup: number
  transitions: number
}

/** One block a chain. A block holds its kept points one after the other, each its parameters, then its figures. */
export interface PosteriorJob {
  blocks: number
  run(chain: number): Float64Array<ArrayBuffer>
  problem: PosteriorProblem
  linear: LinearFigures
}

/** @throws ModelError `bad-argument` where no chains are asked for or the figures cannot be those of a posterior */
export function openPosterior({ dataset, priors, seed, ...sizes }: PosteriorSpec): PosteriorJob {
  for (const [name, size] of Object.entries({ seed, ...sizes } as Record<string, unknown>))
    if (name !== 'kind' && !(Number.isSafeInteger(size) && (size as number) >= (name === 'seed' ? 0 : 1)))
      throw new ModelError('bad-argument', `not a whole number: ${name} ${size}`, String(size))
  const problem = posteriorProblem(dataset, priors)
  const linear = linearFigures(problem, seed)
  return {
    blocks: sizes.chains,
    run: chain => sampleChain(problem, linear, sizes, randomOf(seed, chain + 1)),
    problem,
    linear
  }
}

/** @throws ModelError `bad-argument` where no inputs return every figure */
function sampleChain(
  problem: PosteriorProblem,
  linear: LinearFigures,
  { warmup, transitions }: Pick<PosteriorSpec, 'warmup' | 'transitions'>,
  random: Random
): Float64Array<ArrayBuffer> {
  const constraint = posteriorConstraint(problem, linear)
  const start = startingPoint(problem, linear, random.normal)
  const lifted = start && constraint.lift(start)
  let state = lifted && constrainedState(constraint, lifted)
  if (!state) throw new ModelError('bad-argument', 'no inputs return every published figure', 'published')
  let time = FIRST_TIME
  for (let k = 0; k < warmup; k++) {
    const transition = constrainedTransition(constraint, state, time, STEPS, random)
    state = transition.state
    // Robbins & Monro's: ever smaller changes settle.
    time *= Math.exp((transition.acceptance - ACCEPTANCE) / Math.sqrt(k + 4))
    time = Math.min(LONGEST_TIME, time)
  }
  const inputs = problem.parameters.length
  const width = inputs + problem.figures.length
  const out = new Float64Array(transitions * width)
  for (let k = 0; k < transitions; k++) {
    state = constrainedTransition(constraint, state, time, STEPS, random).state
    const x = state.q.subarray(0, inputs)
    out.set(x, k * width)
    out.set(problem.values(x), k * width + inputs)
  }
  return out
}
