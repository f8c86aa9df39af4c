/** From chains to the draws that a dataset keeps, and what they say: MODEL.md §11. */
import { diagnose } from './chain-diagnostics.js'
import { ModelError } from './errors.js'
import { isInside, type PosteriorProblem } from './posterior-problem.js'
import { quantile } from './quantiles.js'

/** Decimals of a kept draw, in standard deviations: no figure moves by more than its wording leaves. */
const DECIMALS = 2

/** What the figures say of one input, in standard deviations of its prior: 0 and 1 before them. */
export interface PinnedInput {
  parameter: string
  mean: number
  sd: number
  /** Part of its variance that the figures take away; a little below 0 is the noise of the chains. */
  shrinkage: number
}

export interface PosteriorDraws {
  parameters: readonly string[]
  /** In standard deviations from the priors, at `draw · parameters + parameter`. */
  draws: Float64Array
  /** The worst of all inputs and figures. */
  rHat: number
  /** Effective draws, of the worst input or figure and of the one in the middle. */
  leastEss: number
  medianEss: number
  inputs: readonly PinnedInput[]
  /** How many inputs' worth of variance the figures take away: the effective number of parameters. */
  pinned: number
}

/**
 * Spreads the kept draws over the chains and rounds them; one that no longer returns every figure once rounded gives way to the next of its
 * chain that does.
 *
 * @param chains one block a chain, as `PosteriorJob.run` returns them
 * @param most how many draws are kept, a few less where they do not divide among the chains
 * @throws ModelError `bad-argument` where no draw returns every figure once rounded
 */
export function posteriorDraws(
  problem: PosteriorProblem,
  chains: readonly Float64Array[],
  most: number
): PosteriorDraws {
  const { parameters } = problem
  const width = parameters.length + problem.figures.length
  const transitions = chains[0]!.length / width
  const kept = chains.flatMap(chain => keepOf(problem, chain, width, Math.ceil(most / chains.length)))
  if (kept.length === 0)
    throw new ModelError('bad-argument', 'no draw returns every figure once rounded', String(most))
  const draws = new Float64Array(kept.length * parameters.length)
  kept.forEach((draw, i) => {
    draws.set(draw, i * parameters.length)
  })
  const columnOf = (chain: Float64Array, j: number) =>
    Float64Array.from({ length: transitions }, (_, k) => chain[k * width + j]!)
  const columns = Array.from({ length: width }, (_, j) => chains.map(chain => columnOf(chain, j)))
  const diagnostics = columns.map(diagnose)
  const ess = diagnostics
    .map(one => one.ess)
    .filter(value => !Number.isNaN(value))
    .sort((a, b) => a - b)
  const inputs = parameters.map((parameter, j) => pinnedInput(parameter, columns[j]!))
  return {
    parameters,
    draws,
    rHat: Math.max(...diagnostics.map(one => one.rHat).filter(value => !Number.isNaN(value))),
    leastEss: ess[0]!,
    medianEss: quantile(ess, 0.5),
    inputs,
    pinned: inputs.reduce((sum, { shrinkage }) => sum + shrinkage, 0)
  }
}

const rounded = (value: number): number => Number(value.toFixed(DECIMALS)) + 0

function keepOf(
  problem: PosteriorProblem,
  chain: Float64Array,
  width: number,
  count: number
): Float64Array[] {
  const transitions = chain.length / width
  const kept: Float64Array[] = []
  let next = 0
  for (let i = 0; i < count; i++) {
    // At equal distances, unless the last one kept is already beyond.
    next = Math.max(next, Math.floor((i * transitions) / count))
    for (; next < transitions; next++) {
      const draw = chain.subarray(next * width, next * width + problem.parameters.length).map(rounded)
      if (!isInside(problem.allowed, problem.values(draw))) continue
      kept.push(draw)
      next++
      break
    }
  }
  return kept
}

function pinnedInput(parameter: string, chains: readonly Float64Array[]): PinnedInput {
  const all = chains.flatMap(chain => [...chain])
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length
  const variance = all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length
  return { parameter, mean, sd: Math.sqrt(variance), shrinkage: 1 - variance }
}

/** The 5 % and 95 % quantiles of every figure over the draws of a posterior, in the order of the figures; NaN where none has a value. */
export function figureRanges(
  problem: PosteriorProblem,
  draws: Float64Array
): { low: number; high: number }[] {
  const width = problem.parameters.length
  const count = draws.length / width
  const values = problem.figures.map(() => [] as number[])
  for (let draw = 0; draw < count; draw++)
    problem.values(draws.subarray(draw * width, (draw + 1) * width)).forEach((value, i) => {
      if (!Number.isNaN(value)) values[i]!.push(value)
    })
  return values.map(list => {
    const sorted = list.sort((a, b) => a - b)
    return { low: quantile(sorted, 0.05), high: quantile(sorted, 0.95) }
  })
}
