/** What every benchmark shares: draws, times, checks, and how a row is printed. */
import { cpus, loadavg } from 'node:os'

/** mulberry32: a small seeded generator of numbers in [0, 1), the same in every run. */
export function rng(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Median and tenth percentile. */
export function summary(samples) {
  const sorted = Float64Array.from(samples).sort()
  const at = part => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]
  return { median: at(0.5), p10: at(0.1), count: sorted.length }
}

/** Milliseconds of one call, one number a block of `calls` calls, over about `milliseconds`. */
export function timeBlocks(call, calls, milliseconds) {
  const samples = []
  const start = performance.now()
  while (performance.now() - start < milliseconds) {
    const before = performance.now()
    for (let i = 0; i < calls; i++) call(i)
    samples.push((performance.now() - before) / calls)
  }
  return samples
}

/** Runs `call` until the just-in-time compiler has done its work. */
export const warmUp = (call, milliseconds = 400) => void timeBlocks(call, 1, milliseconds)

/**
 * The largest difference between two arrays of results, relative to `scale(i)` where given, else to the expected value; NaN must meet NaN.
 */
export function largestError(got, want, scale = i => Math.abs(want[i])) {
  if (got.length !== want.length) throw new Error(`lengths differ: ${got.length}, ${want.length}`)
  let worst = 0
  for (let i = 0; i < want.length; i++) {
    if (Number.isNaN(want[i]) && Number.isNaN(got[i])) continue
    const error = got[i] === want[i] ? 0 : Math.abs(got[i] - want[i]) / scale(i)
    if (!(error <= worst)) worst = error
    if (Number.isNaN(worst)) return Number.POSITIVE_INFINITY
  }
  return worst
}

export const machine = () =>
  `${cpus()[0].model.trim()}, ${cpus().length} cores, node ${process.version}, load average ${loadavg()[0].toFixed(2)}`

export const ms = value =>
  value < 0.01 ? value.toPrecision(2) : value < 1 ? value.toFixed(4) : value.toFixed(1)
export const ratio = value => `${value.toFixed(2)}×`

/** A verdict against a target, in words that a log can be searched for. */
export const verdict = (value, most) =>
  value <= most ? `ok (target ≤ ${most})` : `MISSED (target ≤ ${most})`

/** The same against a target that is to be reached. */
export const ahead = (value, least) =>
  value >= least ? `ok (target ≥ ${least})` : `MISSED (target ≥ ${least})`

/** Prints rows of cells as an aligned table: the first column to the left, the others to the right. */
export function table(header, rows) {
  const all = [header, ...rows.map(row => row.map(String))]
  const widths = header.map((_, i) => Math.max(...all.map(row => row[i].length)))
  for (const row of all)
    console.log(
      `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}`.trimEnd()
    )
}
