import { describe, expect, it } from 'vitest'
import { diagnose } from './chain-diagnostics.js'
import { randomOf } from './random.js'

const DRAWS = 2000

/** Chains whose draws remember the one before by `memory`, all around `centre(chain)`. */
const chains = (memory: number, centre: (chain: number) => number = () => 0): Float64Array[] =>
  [0, 1, 2, 3].map(chain => {
    const { normal } = randomOf(5, chain)
    let last = normal()
    return Float64Array.from({ length: DRAWS }, () => {
      last = memory * last + Math.sqrt(1 - memory ** 2) * normal()
      return centre(chain) + last
    })
  })

describe('diagnose', () => {
  it('finds independent draws to be as many as they are, and in agreement', () => {
    const { ess, rHat } = diagnose(chains(0))
    expect(ess).toBeGreaterThan(0.85 * 4 * DRAWS)
    expect(ess).toBeLessThan(1.15 * 4 * DRAWS)
    expect(rHat).toBeGreaterThan(0.999)
    expect(rHat).toBeLessThan(1.005)
  })

  it.each([0.5, 0.9])('finds draws that remember by %d to be n (1 − ρ) / (1 + ρ)', memory => {
    const expected = (4 * DRAWS * (1 - memory)) / (1 + memory)
    const { ess } = diagnose(chains(memory))
    expect(ess / expected).toBeGreaterThan(0.7)
    expect(ess / expected).toBeLessThan(1.35)
  })

  it('sees chains that stay apart, and a chain whose halves do', () => {
    expect(diagnose(chains(0, chain => 3 * chain)).rHat).toBeGreaterThan(1.5)
    const drifting = chains(0).map(chain => chain.map((value, k) => value + (k < DRAWS / 2 ? 0 : 3)))
    expect(diagnose(drifting).rHat).toBeGreaterThan(1.5)
  })

  it('has nothing to say of what does not vary', () => {
    expect(diagnose([new Float64Array(50), new Float64Array(50)]).rHat).toBeNaN()
  })
})
