/**
 * What an ensemble says of each result, gathered while its draws go by: MODEL.md §10. Memory does not grow with their number. Blocks of
 * draws are added in order and draw by draw, so that neither their size nor who computed them changes a bit of the answer.
 */
import { ModelError } from './errors.js'
import { countDraws, createHistogram, type Histogram, histogramQuantiles } from './histogram.js'
import { addMoments, countsOf, createMoments, type Moments, momentsOf } from './moments.js'
import { PROBABILITIES, quantile } from './quantiles.js'
import { REPLICATES } from './sobol-points.js'
import { replicateError } from './standard-error.js'

/** Quantiles are exact up to this many draws; of more, they are read off a histogram that suits the first ones. */
export const EXACT = 4096

/** Convergence is noted at this number of draws and at each double: powers of two, EXACT among them. */
const FIRST_MARK = 256

/** A question to count: is `result`, a place in a draw, over `above`? */
export interface Threshold {
  result: number
  above: number
}

/** The distribution of one result over the draws in which it exists. */
export interface Spread {
  mean: number
  /** Monte Carlo standard error of the mean, from replicates (`replicateError`); sd/√n below two draws a replicate, NaN for one draw. */
  se: number
  /** Standard deviation over n − 1; NaN for one draw. */
  sd: number
  min: number
  max: number
  /** Share of the draws in which the result exists. */
  exists: number
  /** One for each of PROBABILITIES. */
  quantiles: number[]
}

/** The mean of the first `draws` draws. */
export interface Convergence {
  draws: number
  mean: number
  se: number
}

/** A summary in the making; for `gather` and the functions below alone. */
export interface Gathering {
  readonly size: number
  /** How many draws will come. */
  readonly announced: number
  /** Of the draws that have come. */
  readonly moments: Moments
  /** The first draws, until there is a histogram. */
  kept: Float64Array
  histogram: Histogram | null
  readonly thresholds: readonly Threshold[]
  /** Draws over each threshold, at `threshold * REPLICATES + replicate`. */
  readonly passes: Uint32Array
  /** Means and standard errors, NaN where a result has none yet. */
  readonly marks: { draws: number; mean: Float64Array; se: Float64Array }[]
}

/**
 * Makes room for the summary of an ensemble.
 *
 * @param size how many results a draw has
 * @param draws how many draws will come
 * @param options thresholds of which `chanceOf` is asked
 * @throws ModelError `bad-argument`: no results, no draws, a threshold on no result
 */
export function createGathering(
  size: number,
  draws: number,
  { thresholds = [] }: { thresholds?: readonly Threshold[] } = {}
): Gathering {
  if (!isCount(size) || size === 0) throw bad('not a number of results', size)
  if (!isCount(draws) || draws === 0) throw bad('not a number of draws', draws)
  for (const { result, above } of thresholds) {
    if (!isCount(result) || result >= size) throw bad('no such result', result)
    if (Number.isNaN(above)) throw bad('not a threshold', above)
  }
  return {
    size,
    announced: draws,
    moments: createMoments(size),
    kept: new Float64Array(size * Math.min(draws, EXACT)),
    histogram: null,
    thresholds: thresholds.map(threshold => ({ ...threshold })),
    passes: new Uint32Array(REPLICATES * thresholds.length),
    marks: []
  }
}

const isCount = (n: number) => Number.isSafeInteger(n) && n >= 0

const bad = (what: string, value: number) =>
  new ModelError('bad-argument', `${what}: ${value}`, String(value))

/**
 * Adds the next draws.
 *
 * @param values at `draw * size + result`: finite, or NaN where the result does not exist in that draw
 * @throws ModelError `bad-argument`: more draws than `values` holds or than were announced
 */
export function gather(gathering: Gathering, values: Float64Array, draws: number): void {
  const { size, announced, moments, kept } = gathering
  if (!isCount(draws) || draws * size > values.length)
    throw bad(`not draws in ${values.length} values`, draws)
  if (moments.draws + draws > announced) throw bad(`over ${announced} draws`, moments.draws + draws)
  let from = 0
  while (from < draws) {
    const drawn = moments.draws
    let stop = FIRST_MARK
    while (stop <= drawn) stop *= 2
    const to = Math.min(draws, from + stop - drawn)
    countPasses(gathering, values, from, to)
    if (gathering.histogram) countDraws(gathering.histogram, values, from, to)
    else kept.set(values.subarray(from * size, to * size), drawn * size)
    addMoments(moments, values, from, to)
    from = to
    if (moments.draws === stop) mark(gathering)
    if (moments.draws === EXACT && announced > EXACT) {
      gathering.histogram = createHistogram(kept, EXACT, size)
      gathering.kept = new Float64Array(0)
    }
  }
}

function countPasses(
  { size, moments, thresholds, passes }: Gathering,
  values: Float64Array,
  from: number,
  to: number
): void {
  for (let i = 0; i < thresholds.length; i++) {
    const { result, above } = thresholds[i]!
    for (let draw = from; draw < to; draw++)
      if (values[draw * size + result]! > above)
        passes[i * REPLICATES + ((moments.draws + draw - from) % REPLICATES)]!++
  }
}

function mark({ size, moments, marks }: Gathering): void {
  const mean = new Float64Array(size).fill(Number.NaN)
  const se = new Float64Array(size).fill(Number.NaN)
  for (let result = 0; result < size; result++) {
    const now = momentsOf(moments, result)
    if (now) {
      mean[result] = now.mean
      se[result] = now.se
    }
  }
  marks.push({ draws: moments.draws, mean, se })
}

/** The distribution of a result so far; null when it exists in no draw. */
export function spreadOf(gathering: Gathering, result: number): Spread | null {
  const { moments, histogram } = gathering
  if (!isCount(result) || result >= gathering.size) throw bad('no such result', result)
  const now = momentsOf(moments, result)
  if (!now) return null
  const { draws, mean, sd, se } = now
  const min = moments.min[result]!
  const max = moments.max[result]!
  const quantiles = histogram
    ? histogramQuantiles(histogram, result, min, max)
    : keptQuantiles(gathering, result, draws)
  return { mean, se, sd, min, max, exists: draws / moments.draws, quantiles }
}

function keptQuantiles({ size, moments, kept }: Gathering, result: number, draws: number): number[] {
  const sample = new Float64Array(draws)
  let place = 0
  for (let draw = 0; draw < moments.draws; draw++) {
    const value = kept[draw * size + result]!
    if (!Number.isNaN(value)) sample[place++] = value
  }
  sample.sort()
  return PROBABILITIES.map(p => quantile(sample, p))
}

/** The mean of a result after 256 draws, each double, and all; none where it did not exist yet. */
export function convergenceOf({ size, moments, marks }: Gathering, result: number): Convergence[] {
  if (!isCount(result) || result >= size) throw bad('no such result', result)
  const points = marks.map(({ draws, mean, se }) => ({ draws, mean: mean[result]!, se: se[result]! }))
  const now = momentsOf(moments, result)
  if (now && marks.at(-1)?.draws !== moments.draws)
    points.push({ draws: moments.draws, mean: now.mean, se: now.se })
  return points.filter(({ mean }) => !Number.isNaN(mean))
}

/**
 * The share of draws over threshold `i`, among those in which its result exists, with its standard error as that of a mean. A share
 * of 0 or 1 has a standard error of 0, which does not say that the event cannot be: n draws miss one of probability 3/n one time in 20.
 *
 * @returns null when the result exists in no draw
 */
export function chanceOf(
  { moments, thresholds, passes }: Gathering,
  i: number
): { chance: number; se: number } | null {
  const threshold = thresholds[i]
  if (!threshold) throw bad('no such threshold', i)
  const counts = countsOf(moments, threshold.result)
  const passed = passes.subarray(i * REPLICATES, (i + 1) * REPLICATES)
  const draws = counts.reduce((total, count) => total + count, 0)
  if (draws === 0) return null
  const chance = passed.reduce((total, count) => total + count, 0) / draws
  const plain = Math.sqrt((chance * (1 - chance)) / (draws - 1))
  return { chance, se: replicateError(passed, counts, plain) }
}
