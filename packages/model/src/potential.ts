/** Potential gain: MODEL.md §2. */
import { type Axes, byProfession, interpolate, placeOf } from './axes.js'
import type { Dataset } from './dataset.js'
import { ModelError } from './errors.js'
import type { LeverIndex } from './levers.js'
import { atPace } from './pace.js'

/**
 * What technologies can free in one profession: a cell is an activity and a technology that has a gain there, a block is an activity that has a cell.
 * Cells stand block after block.
 */
export interface ProfessionGains {
  cells: number
  /** The technology of each cell. */
  technology: Int32Array
  blocks: number
  /** The activity and its share of working time, of each block. */
  activity: Int32Array
  share: Float64Array
  /** Block b holds the cells `firstCell[b]` to `firstCell[b + 1] − 1`. */
  firstCell: Int32Array
  /** Yearly gain of each cell at the three paces, at `year · cells + cell`. */
  slow: Float64Array
  median: Float64Array
  fast: Float64Array
}

/** Share of working time of each activity, by profession: `profession · activities + activity`; sums to 1 over a profession. */
export function timeShares(dataset: Dataset, axes: Axes): Float64Array {
  const shares = new Float64Array(axes.professions.length * axes.activities.length)
  const rowsOf = byProfession(dataset.timeUse)
  axes.professions.forEach((id, p) => {
    const at = p * axes.activities.length
    for (const row of rowsOf(id)) shares[at + placeOf(axes.activities, row.activity)] = row.share
    // The sum is in the order of the activities, whatever that of the rows.
    let total = 0
    for (let a = 0; a < axes.activities.length; a++) total += shares[at + a]!
    if (!(total > 0)) throw new ModelError('incomplete-dataset', `no time use: ${id}`, id)
    for (let a = 0; a < axes.activities.length; a++) shares[at + a]! /= total
  })
  return shares
}

/** The cells and blocks of each profession, their gains interpolated year by year: 0 at and before the technology base year, constant after the last. */
export function compileGains(dataset: Dataset, axes: Axes, shares: Float64Array): ProfessionGains[] {
  const rowsOf = byProfession(dataset.potential)
  return axes.professions.map((id, p) => {
    const rows = [...rowsOf(id)].sort((a, b) => a.year - b.year)
    const cells = axes.activities.flatMap((activity, a) =>
      axes.technologies
        .map((technology, k) => ({
          a,
          k,
          rows: rows.filter(row => row.activity === activity && row.technology === technology)
        }))
        .filter(cell => cell.rows.length > 0)
    )
    const blocks = [...new Set(cells.map(cell => cell.a))]
    const yearly = (pace: 'slow' | 'median' | 'fast') => {
      const out = new Float64Array(axes.years * cells.length)
      cells.forEach((cell, c) => {
        const at = [dataset.technologyBaseYear, ...cell.rows.map(row => row.year)]
        const values = [0, ...cell.rows.map(row => row[pace])]
        for (let t = 0; t < axes.years; t++)
          out[t * cells.length + c] = interpolate(at, values, axes.firstYear + t, 0)
      })
      return out
    }
    return {
      cells: cells.length,
      technology: Int32Array.from(cells.map(cell => cell.k)),
      blocks: blocks.length,
      activity: Int32Array.from(blocks),
      share: Float64Array.from(blocks.map(a => shares[p * axes.activities.length + a]!)),
      firstCell: Int32Array.from([...blocks.map(a => cells.findIndex(cell => cell.a === a)), cells.length]),
      slow: yearly('slow'),
      median: yearly('median'),
      fast: yearly('fast')
    }
  })
}

/**
 * Writes the gain of each cell of a profession in each year, at the paces of the levers.
 *
 * @param gain receives `year · cells + cell`
 */
export function readGains(
  gains: ProfessionGains,
  levers: Float64Array,
  index: LeverIndex,
  p: number,
  technologies: number,
  years: number,
  gain: Float64Array
): void {
  const { cells, technology, slow, median, fast } = gains
  const read = presetOf(gains, levers, index.potential + p * technologies)
  if (read) {
    gain.set(read)
    return
  }
  for (let c = 0; c < cells; c++) {
    const pace = levers[index.potential + p * technologies + technology[c]!]!
    for (let t = 0; t < years; t++) {
      const at = t * cells + c
      gain[at] = atPace(slow[at]!, median[at]!, fast[at]!, pace)
    }
  }
}

/** The table that holds the gains as they are where every cell is at the same end or middle of its triple, as presets are; null elsewhere. */
function presetOf(
  { cells, technology, slow, median, fast }: ProfessionGains,
  levers: Float64Array,
  first: number
): Float64Array | null {
  if (cells === 0) return median
  const pace = levers[first + technology[0]!]!
  for (let c = 1; c < cells; c++) if (levers[first + technology[c]!] !== pace) return null
  return pace === 0 ? median : pace === 1 ? fast : pace === -1 ? slow : null
}

/** Time freed for a professional who uses every technology fully: Σ_a w_a (1 − Π_k (1 − g_ak)). Source: MODEL.md §2. */
export function potentialOf(gains: ProfessionGains, gain: Float64Array, t: number): number {
  const { cells, blocks, share, firstCell } = gains
  let potential = 0
  for (let b = 0; b < blocks; b++) {
    let remaining = 1
    for (let c = firstCell[b]!; c < firstCell[b + 1]!; c++) remaining *= 1 - gain[t * cells + c]!
    potential += share[b]! * (1 - remaining)
  }
  return potential
}

/** Yearly gains at some columns only. Its shares of working time are a copy, which draws may overwrite, unless they are given. */
export function gainsAt(
  gains: ProfessionGains,
  columns: readonly number[],
  share: Float64Array = Float64Array.from(gains.share)
): ProfessionGains {
  const { cells } = gains
  const pick = (yearly: Float64Array) => {
    const out = new Float64Array(columns.length * cells)
    columns.forEach((column, h) => {
      out.set(yearly.subarray(column * cells, (column + 1) * cells), h * cells)
    })
    return out
  }
  return { ...gains, share, slow: pick(gains.slow), median: pick(gains.median), fast: pick(gains.fast) }
}
