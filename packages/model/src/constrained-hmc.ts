/**
 * Constrained Hamiltonian Monte Carlo: draws of N(0, I) given c(q) = 0, exactly. Every step moves along the set and is brought back onto it,
 * so that a set as thin and curved as one may be is no harder than a flat one.
 * Sources: Graham & Storkey (2017), Electronic Journal of Statistics 11(2), 5105–5164; Zappa, Holmes-Cerf & Goodman (2018), Communications on
 * Pure and Applied Mathematics 71(12), 2609–2647 (the reversibility check); Graham, Thiery & Beskos (2022), JRSS B 84(4), 1229–1256 (the
 * prior's own motion solved exactly).
 */
import { cholesky, inverse, solveCholesky } from './linear-algebra.js'
import { addTransposed, gram, multiply } from './low-rank-gaussian.js'
import type { Random } from './random.js'

/** A set of points, in units in which 1 is a large step off it. */
export interface Constraint {
  /** How many coordinates, and how many constraints. */
  size: number
  count: number
  /** Writes c(q); NaN where there is none. */
  values(q: Float64Array, out: Float64Array): void
  /** Writes the derivative of each constraint by each coordinate, constraint after constraint. */
  jacobian(q: Float64Array, rows: Float64Array): void
  /**
   * Writes the gradient of log det(J Jᵀ) / 2, as much of it as is cheap: what is left out lowers acceptance, not exactness.
   *
   * @param normals (J Jᵀ)⁻¹ there
   */
  volumeSlope(q: Float64Array, normals: Float64Array, out: Float64Array): void
}

/** A point of the set with what a step from it needs. */
export interface ConstrainedState {
  q: Float64Array
  rows: Float64Array
  factor: Float64Array
  /** (J Jᵀ)⁻¹. */
  normals: Float64Array
  /** The slope of the volume, tangent. */
  force: Float64Array
  /** −log density on the set: |q|² / 2 + log det(J Jᵀ) / 2. */
  energy: number
}

/** How near 0 constraints are solved, in how many steps, and how near its start a step back must come. */
const SOLVED = 1e-6
const MOST_STEPS = 30
const RETURNED = 1e-4

/** The state at a point that is on the set already; null where the set has no tangent there. */
export function constrainedState(constraint: Constraint, q: Float64Array): ConstrainedState | null {
  const { size, count } = constraint
  const rows = new Float64Array(count * size)
  constraint.jacobian(q, rows)
  const normal = gram({ mean: q, rows, count }, size)
  const factor = cholesky(normal, count)
  const normals = inverse(normal, count)
  let energy = 0
  for (let i = 0; i < size; i++) energy += q[i]! ** 2 / 2
  for (let r = 0; r < count; r++) energy += Math.log(factor[r * count + r]!)
  if (!Number.isFinite(energy)) return null
  const force = new Float64Array(size)
  constraint.volumeSlope(q, normals, force)
  const state = { q, rows, factor, normals, force, energy }
  toTangent(state, count, force)
  return state
}

/** Takes from a vector what leaves the set. */
function toTangent(
  { q, rows, factor }: Pick<ConstrainedState, 'q' | 'rows' | 'factor'>,
  count: number,
  vector: Float64Array
): void {
  const seen = { mean: q, rows, count }
  const along = new Float64Array(count)
  multiply(seen, vector, along)
  solveCholesky(factor, count, along)
  addTransposed(seen, along, -1, vector)
}

/**
 * Brings a point back to the set along the normals of a state, by Newton's method with the derivatives of that state.
 *
 * @returns false where it does not come back
 */
function bringBack(
  constraint: Constraint,
  { q, rows, normals }: ConstrainedState,
  point: Float64Array
): boolean {
  const { count } = constraint
  const seen = { mean: q, rows, count }
  const learnt = Float64Array.from(normals)
  const off = new Float64Array(count)
  const step = new Float64Array(count)
  const change = new Float64Array(count)
  for (let k = 0; k < MOST_STEPS; k++) {
    change.set(off)
    constraint.values(point, off)
    let worst = 0
    for (let r = 0; r < count; r++) {
      change[r] = off[r]! - change[r]!
      worst = Math.max(worst, Math.abs(off[r]!))
    }
    if (worst < SOLVED) return true
    if (Number.isNaN(worst)) return false
    if (k > 0) learn(learnt, step, change, count)
    for (let r = 0; r < count; r++) {
      step[r] = 0
      for (let s = 0; s < count; s++) step[r]! -= learnt[r * count + s]! * off[s]!
    }
    addTransposed(seen, step, 1, point)
  }
  return false
}

/** Broyden's good update of an inverse Jacobian. Source: Broyden (1965), Mathematics of Computation 19(92), 577–593. */
function learn(learnt: Float64Array, step: Float64Array, change: Float64Array, count: number): void {
  const image = new Float64Array(count)
  const back = new Float64Array(count)
  for (let r = 0; r < count; r++)
    for (let s = 0; s < count; s++) {
      image[r]! += learnt[r * count + s]! * change[s]!
      back[s]! += step[r]! * learnt[r * count + s]!
    }
  let along = 0
  for (let r = 0; r < count; r++) along += step[r]! * image[r]!
  if (along === 0) return
  for (let r = 0; r < count; r++)
    for (let s = 0; s < count; s++) learnt[r * count + s]! += ((step[r]! - image[r]!) / along) * back[s]!
}

/**
 * One step of time `time` from a state with a tangent momentum, which is overwritten: half a push, the prior's own turn brought back to the
 * set, half a push.
 *
 * @returns null where it fails or a step back does not return
 */
function stepOf(
  constraint: Constraint,
  from: ConstrainedState,
  momentum: Float64Array,
  time: number
): ConstrainedState | null {
  const { size, count } = constraint
  const [cos, sin] = [Math.cos(time), Math.sin(time)]
  const push = (state: ConstrainedState) => {
    for (let i = 0; i < size; i++) momentum[i]! -= (time / 2) * state.force[i]!
  }
  push(from)
  const q = Float64Array.from(from.q, (value, i) => value * cos + momentum[i]! * sin)
  if (!bringBack(constraint, from, q)) return null
  // The momentum that would have led here, then where it has turned by now.
  for (let i = 0; i < size; i++) momentum[i] = ((q[i]! - from.q[i]! * cos) / sin) * cos - from.q[i]! * sin
  const to = constrainedState(constraint, q)
  if (!to) return null
  toTangent(to, count, momentum)
  const back = Float64Array.from(q, (value, i) => value * cos - momentum[i]! * sin)
  if (!bringBack(constraint, to, back)) return null
  for (let i = 0; i < size; i++) if (!(Math.abs(back[i]! - from.q[i]!) < RETURNED)) return null
  push(to)
  return to
}

/** What a transition did, for who tunes and counts. */
export interface Transition {
  state: ConstrainedState
  /** By how much it moved, in radians of the prior's turn: 0 where it stayed. */
  moved: number
  /** Mean over the steps of the probability that each had of being accepted alone; 0 for those that could not be made. */
  acceptance: number
}

/**
 * One transition: a fresh momentum, `steps` steps in all, forward and backward from a place drawn at random among them, and one of the states
 * passed, drawn by its density. Source of the draw along the trajectory: Betancourt (2017), arXiv:1701.02434, appendix A.2.
 */
export function constrainedTransition(
  constraint: Constraint,
  from: ConstrainedState,
  time: number,
  steps: number,
  { normal, uniform }: Random
): Transition {
  const { size, count } = constraint
  const start = Float64Array.from({ length: size }, normal)
  toTangent(from, count, start)
  const forward = Math.floor(uniform() * (steps + 1))
  const energyOf = (state: ConstrainedState, momentum: Float64Array) => {
    let sum = state.energy
    for (let i = 0; i < size; i++) sum += momentum[i]! ** 2 / 2
    return sum
  }
  const first = energyOf(from, start)
  let chosen = { state: from, at: 0 }
  let total = 1
  let accepted = 0
  for (const [sign, length] of [
    [1, forward],
    [-1, steps - forward]
  ] as const) {
    const momentum = Float64Array.from(start, value => sign * value)
    let state: ConstrainedState | null = from
    for (let k = 1; k <= length; k++) {
      state = stepOf(constraint, state, momentum, time)
      if (!state) break
      const weight = Math.exp(first - energyOf(state, momentum))
      accepted += Math.min(1, weight)
      total += weight
      if (uniform() * total < weight) chosen = { state, at: sign * k }
    }
  }
  return { state: chosen.state, moved: Math.abs(chosen.at) * time, acceptance: accepted / steps }
}
