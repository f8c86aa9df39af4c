/**
 * The posterior as a constrained set: MODEL.md §11. Beside the inputs x stands one number ξ a figure, also standard normal, that says where in
 * what it allows the figure lies: c(x, ξ) = figure(x) − low − (high − low) Φ(ξ) = 0. Under N(0, I) given c = 0, x is distributed as its prior
 * where every figure is within what it allows, and nowhere else.
 */
import type { Constraint } from './constrained-hmc.js'
import { normalCdf, normalDensity, normalQuantile } from './normal.js'
import type { LinearFigures } from './posterior-gaussian.js'
import type { PosteriorProblem } from './posterior-problem.js'

/** A figure of one side only ends this many of its own standard deviations before the figures beyond it: nothing lies there. */
const OPEN_ROOM = 15

export interface PosteriorConstraint extends Constraint {
  /** The point of the set at inputs that return every figure; null elsewhere. */
  lift(x: Float64Array): Float64Array | null
}

export function posteriorConstraint(
  problem: PosteriorProblem,
  { units, moved }: LinearFigures
): PosteriorConstraint {
  const inputs = problem.parameters.length
  const count = moved.length
  const size = inputs + count
  const limits = Array.from(moved, (j, r) => {
    const { low, high } = problem.allowed[j]!
    const room = OPEN_ROOM * units[j]!
    const from = low > Number.NEGATIVE_INFINITY ? low : high - room
    return { j, r, low: from, width: Math.min(high - low, room), unit: units[j]! }
  })
  const slopes = new Float64Array(problem.figures.length * inputs)
  return {
    size,
    count,
    values(q, out) {
      const values = problem.values(q.subarray(0, inputs))
      for (const { j, r, low, width, unit } of limits)
        out[r] = (values[j]! - low - width * normalCdf(q[inputs + r]!)) / unit
    },
    jacobian(q, rows) {
      problem.slopes(q.subarray(0, inputs), slopes)
      rows.fill(0)
      for (const { j, r, width, unit } of limits) {
        for (let i = 0; i < inputs; i++) rows[r * size + i] = slopes[j * inputs + i]! / unit
        rows[r * size + inputs + r] = (-width * normalDensity(q[inputs + r]!)) / unit
      }
    },
    volumeSlope(q, normals, out) {
      // Of the figures' own numbers, exactly; of the inputs, it would take second derivatives.
      for (const { r, width, unit } of limits) {
        const slope = (width * normalDensity(q[inputs + r]!)) / unit
        out[inputs + r] = -q[inputs + r]! * slope * slope * normals[r * count + r]!
      }
    },
    lift(x) {
      const values = problem.values(x)
      const q = new Float64Array(size)
      q.set(x)
      for (const { j, r, low, width } of limits) {
        const part = (values[j]! - low) / width
        if (!(part > 0 && part < 1)) return null
        q[inputs + r] = normalQuantile(part)
      }
      return q
    }
  }
}
