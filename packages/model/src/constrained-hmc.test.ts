import { describe, expect, it } from 'vitest'
import { type Constraint, constrainedState, constrainedTransition } from './constrained-hmc.js'
import { randomOf } from './random.js'

/** The ellipse (x / a)² + y² = 1. */
const ellipse = (a: number): Constraint => ({
  size: 2,
  count: 1,
  values: (q, out) => {
    out[0] = (q[0]! / a) ** 2 + q[1]! ** 2 - 1
  },
  jacobian: (q, rows) => {
    rows[0] = (2 * q[0]!) / a ** 2
    rows[1] = 2 * q[1]!
  },
  // What is not known of it makes steps worse, not wrong.
  volumeSlope: () => {}
})

/** Moments of N(0, I) given the constraint, by the angle: density e^(−|q|²/2) / |∇c| along the length of the ellipse. */
function exact(a: number): { xx: number; first: number } {
  let [total, xx, first] = [0, 0, 0]
  for (let i = 0; i < 20000; i++) {
    const angle = (2 * Math.PI * i) / 20000
    const [x, y] = [a * Math.cos(angle), Math.sin(angle)]
    const length = Math.hypot(a * Math.sin(angle), Math.cos(angle))
    const weight = (Math.exp(-(x * x + y * y) / 2) * length) / Math.hypot((2 * x) / a ** 2, 2 * y)
    total += weight
    xx += weight * x * x
    first += weight * Number(x > 1)
  }
  return { xx: xx / total, first: first / total }
}

describe('constrained Hamiltonian Monte Carlo', () => {
  it('draws the normal given that it lies on an ellipse', () => {
    const constraint = ellipse(2)
    const random = randomOf(3, 1)
    let state = constrainedState(constraint, new Float64Array([0, 1]))!
    const draws = 6000
    let [x, xx, first, worst] = [0, 0, 0, 0]
    for (let k = 0; k < draws; k++) {
      state = constrainedTransition(constraint, state, 0.4, 6, random).state
      x += state.q[0]! / draws
      xx += state.q[0]! ** 2 / draws
      first += Number(state.q[0]! > 1) / draws
      worst = Math.max(worst, Math.abs((state.q[0]! / 2) ** 2 + state.q[1]! ** 2 - 1))
    }
    const expected = exact(2)
    expect(worst).toBeLessThan(1e-5)
    expect(Math.abs(x)).toBeLessThan(0.06)
    expect(Math.abs(xx - expected.xx)).toBeLessThan(0.06)
    expect(Math.abs(first - expected.first)).toBeLessThan(0.03)
  })

  it('gives the same draws for the same seed', () => {
    const run = () => {
      const random = randomOf(9, 2)
      let state = constrainedState(ellipse(1.5), new Float64Array([0, 1]))!
      for (let k = 0; k < 20; k++) state = constrainedTransition(ellipse(1.5), state, 0.3, 5, random).state
      return [...state.q]
    }
    expect(run()).toEqual(run())
  })

  it('has no state where the set has no tangent', () => {
    expect(constrainedState(ellipse(2), new Float64Array([0, 0]))).toBeNull()
  })
})
