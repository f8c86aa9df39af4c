import { describe, expect, it } from 'vitest'
import { bootstrapInterval, resampleReplicates } from './bootstrap.js'
import { REPLICATES } from './sobol-points.js'
import { normals } from './testing/seeded-random.js'

describe('resampleReplicates', () => {
  const RESAMPLES = 4000
  const times = resampleReplicates(RESAMPLES, 5)

  it('draws as many replicates as there are', () => {
    for (let s = 0; s < RESAMPLES; s++)
      expect(times.subarray(s * REPLICATES, (s + 1) * REPLICATES).reduce((sum, n) => sum + n, 0)).toBe(
        REPLICATES
      )
  })

  it('draws each as often, with the variance of draws with replacement', () => {
    for (let r = 0; r < REPLICATES; r++) {
      const own = times.filter((_, at) => at % REPLICATES === r)
      const mean = own.reduce((sum, n) => sum + n, 0) / RESAMPLES
      const variance = own.reduce((sum, n) => sum + (n - mean) ** 2, 0) / RESAMPLES
      // Four standard errors: √(15/16 / 4 000) of the mean, some 2.7 % of the variance.
      expect(Math.abs(mean - 1)).toBeLessThan(0.062)
      expect(Math.abs(variance - 15 / 16)).toBeLessThan(0.11)
    }
  })

  it('is its seed, and nothing else', () => {
    expect(resampleReplicates(RESAMPLES, 5)).toEqual(times)
    expect(resampleReplicates(10, 5)).toEqual(times.slice(0, 10 * REPLICATES))
    expect(resampleReplicates(RESAMPLES, 6)).not.toEqual(times)
  })
})

describe('bootstrapInterval', () => {
  it('is Student’s interval for a mean of replicates', () => {
    const normal = normals(3)
    const values = Float64Array.from({ length: REPLICATES }, normal)
    const mean = values.reduce((sum, value) => sum + value, 0) / REPLICATES
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (REPLICATES - 1))
    const reach = (2.131449545559323 * sd) / Math.sqrt(REPLICATES)
    const times = resampleReplicates(20_000, 1)
    const resampled = Float64Array.from({ length: 20_000 }, (_, s) =>
      values.reduce((sum, value, r) => sum + (times[s * REPLICATES + r]! * value) / REPLICATES, 0)
    )
    const [low, high] = bootstrapInterval(mean, resampled)
    expect(Math.abs((high - low) / 2 / reach - 1)).toBeLessThan(0.02)
    expect((low + high) / 2).toBeCloseTo(mean, 12)
  })

  it('leaves out resamples without an estimate', () => {
    expect(bootstrapInterval(2, Float64Array.of(1, Number.NaN, 3))).toEqual(
      bootstrapInterval(2, Float64Array.of(1, 3))
    )
  })
})
