/** Histograms of many results at once, for the quantiles of more draws than memory should hold. */
import { atRank, PROBABILITIES, quantile } from './quantiles.js'

const BINS = 1024

/** Draws that set the range of a result's bins: enough for it to hold the quantiles that are asked. */
const SETTERS = 512

/** The range goes between these quantiles of the setters … */
const LOW = 0.01
const HIGH = 0.99

/** … and this share of it further on each side, so that a point mass at its end does not share a bin with what lies beyond. */
const MARGIN = 1 / 64

/** With fewer setters the quantiles that are asked may well lie beyond them all, and the range goes on for its whole width. */
const WIDE_MARGIN = 1

/** Draws taken together, for their values to stay in the cache while results go by. */
const CHUNK = 256

/** A histogram a result, of bins of equal width; draws beyond go to the end bins, which reach to the least and the greatest of all. */
export interface Histogram {
  readonly size: number
  /** Lower end of the range, per result. */
  readonly low: Float64Array
  /** Bins per unit. */
  readonly scale: Float64Array
  /** At `result * BINS + bin`. */
  readonly counts: Uint32Array
  /** The value of a bin that is a point mass, NaN of others: several of the first draws had it, and none another. */
  readonly mass: Float64Array
}

/**
 * Histograms whose ranges suit some first draws, which are counted in.
 *
 * @param values at `draw * size + result`, NaN where there is none
 */
export function createHistogram(values: Float64Array, draws: number, size: number): Histogram {
  const histogram: Histogram = {
    size,
    low: new Float64Array(size),
    scale: new Float64Array(size),
    counts: new Uint32Array(size * BINS),
    mass: new Float64Array(size * BINS).fill(Number.NaN)
  }
  for (let result = 0; result < size; result++) {
    setRange(histogram, values, draws, result)
    countFirst(histogram, values, draws, result)
  }
  return histogram
}

function setRange(
  { size, low, scale }: Histogram,
  values: Float64Array,
  draws: number,
  result: number
): void {
  const sample = new Float64Array(SETTERS)
  let count = 0
  for (let draw = 0; draw < draws && count < SETTERS; draw++) {
    const value = values[draw * size + result]!
    if (!Number.isNaN(value)) sample[count++] = value
  }
  if (count === 0) {
    // One bin for whatever comes, as rare as it must be.
    scale[result] = 2 ** -1000
    return
  }
  const sorted = sample.subarray(0, count).sort()
  const from = quantile(sorted, LOW)
  const range = quantile(sorted, HIGH) - from
  // Numbers are known to 2^−52 of themselves; a single value gets the middle bin, and what differs the ends.
  const least = Math.max(Math.abs(from), 2 ** -900) * 2 ** -40
  const margin = range > least ? range * (count < SETTERS ? WIDE_MARGIN : MARGIN) : least
  low[result] = from - margin
  scale[result] = BINS / (Math.max(range, 0) + 2 * margin)
}

/** Counts in the first draws, and looks for bins that are point masses. */
function countFirst(
  { size, low, scale, counts, mass }: Histogram,
  values: Float64Array,
  draws: number,
  result: number
): void {
  const start = low[result]!
  const binsAUnit = scale[result]!
  const base = result * BINS
  for (let at = result; at < draws * size; at += size) {
    const value = values[at]!
    if (Number.isNaN(value)) continue
    const t = (value - start) * binsAUnit
    const bin = base + (t > 0 ? (t < BINS ? t | 0 : BINS - 1) : 0)
    if (counts[bin]!++ === 0) mass[bin] = value
    else if (mass[bin] !== value) mass[bin] = Number.NaN
  }
  for (let bin = base; bin < base + BINS; bin++) if (counts[bin] === 1) mass[bin] = Number.NaN
}

/** Counts in draws `from` to `to` (not included) of `values`. */
export function countDraws(histogram: Histogram, values: Float64Array, from: number, to: number): void {
  for (let first = from; first < to; first += CHUNK) {
    const last = Math.min(first + CHUNK, to)
    for (let result = 0; result < histogram.size; result++)
      countResult(histogram, values, first, last, result)
  }
}

function countResult(
  { size, low, scale, counts }: Histogram,
  values: Float64Array,
  from: number,
  to: number,
  result: number
): void {
  const start = low[result]!
  const binsAUnit = scale[result]!
  const base = result * BINS
  for (let at = from * size + result; at < to * size; at += size) {
    const t = (values[at]! - start) * binsAUnit
    if (Number.isNaN(t)) continue
    counts[base + (t > 0 ? (t < BINS ? t | 0 : BINS - 1) : 0)]!++
  }
}

/**
 * The quantiles of PROBABILITIES, of type 7 on order statistics that lie evenly in their bin.
 *
 * @param min the least of all draws
 * @param max the greatest
 */
export function histogramQuantiles(
  { low, scale, counts, mass }: Histogram,
  result: number,
  min: number,
  max: number
): number[] {
  const base = result * BINS
  let draws = 0
  for (let bin = 0; bin < BINS; bin++) draws += counts[base + bin]!
  const valueAt = (rank: number): number => {
    let bin = 0
    let below = 0
    while (below + counts[base + bin]! <= rank) below += counts[base + bin++]!
    const same = mass[base + bin]!
    if (!Number.isNaN(same)) return same
    const edge = low[result]! + bin / scale[result]!
    const from = bin === 0 ? min : Math.max(edge, min)
    const to = bin === BINS - 1 ? max : Math.min(edge + 1 / scale[result]!, max)
    return from + ((rank - below + 0.5) / counts[base + bin]!) * (to - from)
  }
  return PROBABILITIES.map(p => atRank((draws - 1) * p, valueAt))
}
