/** Adoption: MODEL.md §3. A professional's use of a technology follows a diffusion curve in time. */
import { type Axes, placeOf } from './axes.js'
import type { AdoptionCurve, Dataset, Pace } from './dataset.js'
import { ModelError } from './errors.js'
import { exponential } from './exponential.js'
import type { LeverIndex } from './levers.js'
import { atPace } from './pace.js'

/** c / (1 + e^{−r (t − m)}): the share of full use at time `t`. */
export const logistic = (t: number, ceiling: number, midpoint: number, rate: number): number =>
  ceiling / (1 + exponential(-rate * (t - midpoint)))

/** Bass' curve: 0 at and before `start`. Source: Bass (1969), Management Science 15(5), 215–227. */
export function bass(t: number, ceiling: number, start: number, p: number, q: number): number {
  if (t <= start) return 0
  const e = exponential(-(p + q) * (t - start))
  return (ceiling * (1 - e)) / (1 + (q / p) * e)
}

/**
 * One profession's curve of one technology, the same four numbers for both families:
 * ceiling, origin (midpoint m, or start t0), speed (r, or P + Q), lag (unused, or Q / P).
 */
export interface CurveTable {
  /** By `profession · technologies + technology`: 0 none, 1 logistic, 2 Bass. */
  family: Uint8Array
  /** Slow, median, fast of each parameter, by `3 · cell + pace`; for Bass `speed` holds Q and `lag` holds P. */
  ceiling: Float64Array
  origin: Float64Array
  speed: Float64Array
  lag: Float64Array
  /** Part of the activity's time in which adopters use the technology. */
  intensity: Float64Array
  /** δ, years by which a person one standard deviation above the mean is ahead, by profession. */
  leadYears: Float64Array
}

export const NO_CURVE = 0
export const LOGISTIC = 1
export const BASS = 2

const PACE_PLACE: Record<Pace, number> = { slow: 0, median: 1, fast: 2 }

/** @throws ModelError `incomplete-dataset` where a technology that frees time in a profession has no curve at a pace */
export function compileCurves(dataset: Dataset, axes: Axes): CurveTable {
  const cells = axes.professions.length * axes.technologies.length
  const table: CurveTable = {
    family: new Uint8Array(cells),
    ceiling: new Float64Array(3 * cells),
    origin: new Float64Array(3 * cells),
    speed: new Float64Array(3 * cells),
    lag: new Float64Array(3 * cells),
    intensity: new Float64Array(cells).fill(1),
    leadYears: new Float64Array(axes.professions.length)
  }
  const cellOf = (row: { profession: string; technology: string }) =>
    placeOf(axes.professions, row.profession) * axes.technologies.length +
    placeOf(axes.technologies, row.technology)
  const paces = new Uint8Array(cells)
  for (const row of dataset.adoption) {
    const cell = cellOf(row)
    writeCurve(table, cell, row)
    paces[cell]!++
  }
  for (const row of dataset.intensity) table.intensity[cellOf(row)] = row.intensity
  for (const row of dataset.heterogeneity)
    table.leadYears[axes.professions.indexOf(row.profession)] = row.leadYears
  for (const row of dataset.potential)
    if (paces[cellOf(row)] !== 3)
      throw new ModelError(
        'incomplete-dataset',
        `no adoption: ${row.profession}, ${row.technology}`,
        row.profession
      )
  return table
}

function writeCurve(table: CurveTable, cell: number, row: AdoptionCurve): void {
  const at = 3 * cell + PACE_PLACE[row.pace]
  table.ceiling[at] = row.ceiling
  if (row.curve === 'logistic') {
    table.family[cell] = LOGISTIC
    table.origin[at] = row.midpoint
    table.speed[at] = row.rate
  } else {
    table.family[cell] = BASS
    table.origin[at] = row.start
    table.speed[at] = row.q
    table.lag[at] = row.p
  }
}

/** The curves of a run, their triples read at the paces of the levers: one entry a technology of one profession. */
export interface Curves {
  family: Uint8Array
  ceiling: Float64Array
  origin: Float64Array
  /** r, or P + Q: per year. */
  speed: Float64Array
  /** Q / P of a Bass curve. */
  lag: Float64Array
}

/** Room for the curves of one profession: one entry a technology. */
export const createCurves = (technologies: number): Curves => ({
  family: new Uint8Array(technologies),
  ceiling: new Float64Array(technologies),
  origin: new Float64Array(technologies),
  speed: new Float64Array(technologies),
  lag: new Float64Array(technologies)
})

/** Reads the curves of profession `p` at the paces of the levers: each parameter by MODEL.md §9. */
export function readCurves(
  table: CurveTable,
  levers: Float64Array,
  index: LeverIndex,
  p: number,
  technologies: number,
  curves: Curves
): void {
  for (let k = 0; k < technologies; k++) {
    const cell = p * technologies + k
    const pace = levers[index.adoption + cell]!
    const read = (triple: Float64Array) =>
      atPace(triple[3 * cell]!, triple[3 * cell + 1]!, triple[3 * cell + 2]!, pace)
    const innovation = read(table.lag)
    const imitation = read(table.speed)
    curves.family[k] = table.family[cell]!
    curves.ceiling[k] = read(table.ceiling)
    curves.origin[k] = read(table.origin)
    curves.speed[k] = innovation + imitation
    curves.lag[k] = innovation > 0 ? imitation / innovation : 0
  }
}

/** The curve of technology `k` as a part of its ceiling, `elapsed` years after its origin. */
export function partAt(curves: Curves, k: number, elapsed: number): number {
  const family = curves.family[k]!
  if (family === NO_CURVE || (family === BASS && elapsed <= 0)) return 0
  const e = exponential(-curves.speed[k]! * elapsed)
  return family === LOGISTIC ? 1 / (1 + e) : (1 - e) / (1 + curves.lag[k]! * e)
}

/** The derivative in years of that part, where it is `part`. */
export function partSlope(curves: Curves, k: number, part: number): number {
  if (curves.family[k] !== BASS) return curves.speed[k]! * part * (1 - part)
  // Bass' own equation: dF/dt = (P + Q F) (1 − F), with P = speed / (1 + lag); it holds from the start of the curve on.
  const lag = curves.lag[k]!
  return part > 0 ? (curves.speed[k]! / (1 + lag)) * (1 + lag * part) * (1 - part) : 0
}
