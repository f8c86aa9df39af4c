/** Programmes kept open against the same ones solved afresh. */
import { costOf, type LinearProgram } from '@horizon-soin/model/planning'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadPrograms } from './open-program.js'
import { loadSolver } from './solver.js'

const whole = (most: number, length: number) =>
  fc.array(fc.nat(most), { minLength: length, maxLength: length })

/** Columns from 0 to `upper`, rows from 0 to `high`. */
function dense(a: readonly number[], width: number, upper: number, high: number): LinearProgram {
  const rows = a.length / width
  return {
    cost: Array<number>(width).fill(0),
    lower: Array<number>(width).fill(0),
    upper: Array<number>(width).fill(upper),
    low: Array<number>(rows).fill(0),
    high: Array<number>(rows).fill(high),
    starts: Array.from({ length: rows + 1 }, (_, r) => r * width),
    columns: a.map((_, i) => i % width),
    coefficients: [...a]
  }
}

it('costs and bounds that change give what a new programme gives', async () => {
  const [open, solve] = await Promise.all([loadPrograms(), loadSolver()])
  fc.assert(
    fc.property(whole(5, 12), fc.array(fc.tuple(whole(9, 4), whole(20, 3)), { maxLength: 6 }), (a, turns) => {
      const program = dense(a, 4, 10, 20)
      const kept = open(program)
      try {
        for (const [cost, least] of turns) {
          kept.boundRows([0, 1, 2], least, [20, 20, 20])
          const expected = solve({ ...program, cost, low: least })
          const found = kept.minimise(Float64Array.from(cost))
          expect(found.status).toBe(expected.status)
          if (expected.status === 'optimal' && found.status === 'optimal') {
            expect(found.value).toBeCloseTo(costOf({ ...program, cost }, expected.values), 6)
            expect(costOf({ ...program, cost }, found.values)).toBeCloseTo(found.value, 6)
          }
        }
      } finally {
        kept.close()
      }
    }),
    { numRuns: 60, seed: 71 }
  )
})

it('says what nothing bounds', async () => {
  const open = await loadPrograms()
  const kept = open(dense([1, 0], 2, Number.POSITIVE_INFINITY, 5))
  expect(kept.minimise(Float64Array.of(-1, -1)).status).toBe('unbounded')
  expect(kept.minimise(Float64Array.of(-1, 1))).toMatchObject({ status: 'optimal', value: -5 })
  kept.close()
})
