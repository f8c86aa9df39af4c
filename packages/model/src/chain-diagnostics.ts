/**
 * Whether chains have mixed, and how many independent draws they are worth: rank-normalised split R̂ and bulk effective sample size.
 * Source: Vehtari, Gelman, Simpson, Carpenter & Bürkner (2021), Bayesian Analysis 16(2), 667–718; Geyer (1992), Statistical Science 7(4), 473–483.
 */
import { normalQuantile } from './normal.js'

export interface Diagnostics {
  /** About 1 where chains agree, with each other and their first halves with their second; NaN where nothing varies. */
  rHat: number
  /** How many independent draws would say as much of the middle of the distribution. */
  ess: number
}

/** @param chains draws of one quantity, chain by chain, all as many and at least four each */
export function diagnose(chains: readonly Float64Array[]): Diagnostics {
  const halves = chains.flatMap(chain => {
    const half = Math.floor(chain.length / 2)
    return [chain.subarray(0, half), chain.subarray(chain.length - half)]
  })
  const ranked = normalScores(halves)
  const middle = medianOf(halves)
  const folded = normalScores(halves.map(half => half.map(value => Math.abs(value - middle))))
  return { rHat: Math.max(rHat(ranked), rHat(folded)), ess: effectiveSize(ranked) }
}

function medianOf(halves: readonly Float64Array[]): number {
  const all = Float64Array.from(halves.flatMap(half => [...half])).sort()
  const at = (all.length - 1) / 2
  return (all[Math.floor(at)]! + all[Math.ceil(at)]!) / 2
}

/** Normal scores of the ranks over all chains; equal values share the mean of their ranks. */
function normalScores(halves: readonly Float64Array[]): Float64Array[] {
  const size = halves[0]!.length
  const all = Float64Array.from(halves.flatMap(half => [...half]))
  const order = Uint32Array.from(all, (_, i) => i).sort((a, b) => all[a]! - all[b]!)
  const scores = new Float64Array(all.length)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && all[order[to]!] === all[order[from]!]) to++
    const rank = (from + to + 1) / 2
    const score = normalQuantile((rank - 0.375) / (all.length + 0.25))
    for (; from < to; from++) scores[order[from]!] = score
  }
  return halves.map((_, c) => scores.subarray(c * size, (c + 1) * size))
}

const meanOf = (values: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum / values.length
}

/** Variance between chains and within them, and that of the whole by both: Gelman et al., Bayesian Data Analysis, 3rd ed., 11.4. */
function variances(chains: readonly Float64Array[]): { within: number; whole: number } {
  const size = chains[0]!.length
  const means = Float64Array.from(chains, meanOf)
  const middle = meanOf(means)
  let between = 0
  let within = 0
  chains.forEach((chain, c) => {
    between += (means[c]! - middle) ** 2 / (chains.length - 1)
    for (let i = 0; i < size; i++) within += (chain[i]! - means[c]!) ** 2 / (size - 1) / chains.length
  })
  return { within, whole: ((size - 1) / size) * within + between }
}

function rHat(chains: readonly Float64Array[]): number {
  const { within, whole } = variances(chains)
  return Math.sqrt(whole / within)
}

/** Sums autocorrelations while those of two successive lags are positive together, and no more than the two before. */
function effectiveSize(chains: readonly Float64Array[]): number {
  const size = chains[0]!.length
  const total = size * chains.length
  const { within, whole } = variances(chains)
  const centred = chains.map(chain => {
    const mean = meanOf(chain)
    return chain.map(value => value - mean)
  })
  const correlation = (lag: number): number => {
    let covariance = 0
    for (const chain of centred) {
      let sum = 0
      for (let i = 0; i + lag < size; i++) sum += chain[i]! * chain[i + lag]!
      covariance += sum / (size - 1) / chains.length
    }
    return 1 - (within - covariance) / whole
  }
  let sum = 0
  let before = Number.POSITIVE_INFINITY
  for (let lag = 0; lag + 1 < size; lag += 2) {
    const pair = Math.min(before, (lag === 0 ? 1 : correlation(lag)) + correlation(lag + 1))
    if (!(pair > 0)) break
    sum += pair
    before = pair
  }
  // Draws that avoid each other are worth more than independent ones, but not without limit: the source's own.
  return total / Math.max(2 * sum - 1, 1 / Math.log10(total))
}
