/** From the chains of a posterior to the draws that are kept of it, with what is known of their quality: MODEL.md §11. */
import { type Diagnostics, diagnose } from './chain-diagnostics.js'
import { type Identified, identify, pinnedCombinations } from './identifiability.js'
import type { PosteriorJob } from './posterior-job.js'
import { isInside } from './posterior-problem.js'

/** Decimals of a draw that is kept, in standard deviations: with fewer, some figures would leave what they allow. */
const DECIMALS = 3

export interface PosteriorSummary {
  parameters: readonly string[]
  /** Draws that are kept, rounded: at `draw · parameters + parameter`. Each returns every figure. */
  draws: Float64Array<ArrayBuffer>
  /** Transitions of all chains, of which they are kept. */
  transitions: number
  /** The worst of all inputs and figures, and the middle one. */
  rHat: number
  ess: { least: number; median: number }
  /** What each input has become over all transitions, those that figures pin down most first. */
  identified: Identified[]
  /** How many combinations of inputs the figures pin down. */
  pinned: number
}

/**
 * @param chains the blocks of the job, in their order
 * @param keep how many draws to keep, the same number of each chain; rounded down to that
 */
export function summarisePosterior(
  { problem, linear }: Pick<PosteriorJob, 'problem' | 'linear'>,
  chains: readonly Float64Array[],
  keep: number
): PosteriorSummary {
  const { parameters } = problem
  const inputs = parameters.length
  const width = inputs + problem.figures.length
  const length = chains[0]!.length / width
  const qualities = Array.from({ length: width }, (_, i) => i)
    .map(i => diagnose(chains.map(chain => Float64Array.from({ length }, (_, k) => chain[k * width + i]!))))
    // A figure that no input moves has nothing to mix.
    .filter(({ rHat }) => !Number.isNaN(rHat))
  const all = new Float64Array(chains.length * length * inputs)
  chains.forEach((chain, c) => {
    for (let k = 0; k < length; k++)
      all.set(chain.subarray(k * width, k * width + inputs), (c * length + k) * inputs)
  })
  return {
    parameters,
    draws: keepDraws({ problem }, chains, Math.floor(keep / chains.length)),
    transitions: chains.length * length,
    rHat: Math.max(...qualities.map(({ rHat }) => rHat)),
    ess: essOf(qualities),
    identified: identify(parameters, all).sort((a, b) => b.shrinkage - a.shrinkage),
    pinned: pinnedCombinations(linear.gaussian)
  }
}

function essOf(qualities: readonly Diagnostics[]): PosteriorSummary['ess'] {
  const sorted = qualities.map(({ ess }) => ess).sort((a, b) => a - b)
  return { least: sorted[0]!, median: sorted[Math.floor(sorted.length / 2)]! }
}

/** Evenly spaced draws of each chain, rounded; one that no longer returns a figure gives way to its nearest neighbour that does. */
function keepDraws(
  { problem }: Pick<PosteriorJob, 'problem'>,
  chains: readonly Float64Array[],
  each: number
): Float64Array<ArrayBuffer> {
  const inputs = problem.parameters.length
  const width = inputs + problem.figures.length
  const kept: Float64Array[] = []
  for (const chain of chains) {
    const length = chain.length / width
    const roundedAt = (k: number): Float64Array | null => {
      if (k < 0 || k >= length) return null
      const draw = chain.slice(k * width, k * width + inputs).map(rounded)
      return isInside(problem.allowed, problem.values(draw)) ? draw : null
    }
    for (let i = 0; i < each; i++) {
      const k = Math.floor(((i + 0.5) * length) / each)
      for (let far = 0; far < length; far++) {
        const draw = roundedAt(k + far) ?? roundedAt(k - far)
        if (!draw) continue
        kept.push(draw)
        break
      }
    }
  }
  const out = new Float64Array(kept.length * inputs)
  kept.forEach((draw, d) => {
    out.set(draw, d * inputs)
  })
  return out
}

const rounded = (value: number): number => Number(value.toFixed(DECIMALS)) + 0
