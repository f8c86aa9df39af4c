/** What the auditor is told and what it refuses, on problems that can be worked out by hand; and linked blocks by counting. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Auditor, CannotProtect } from './auditor.js'
import { loadAuditor } from './load.js'
import type { Figure, Problem } from './problem.js'
import { everySolution, naiveInterval } from './testing/naive.js'

let auditor: Auditor
beforeAll(async () => {
  auditor = await loadAuditor()
})

const shown = (id: string, unknowns: number[], more: Partial<Figure> = {}): Figure => ({
  id,
  unknowns,
  status: 'shown',
  ...more
})
const none = new Set<number>()

describe('G2 an audit', () => {
  it('G2 has no upper end where nothing published bounds a count', () => {
    const problem: Problem = {
      truth: [3, 5],
      figures: [shown('a', [0]), shown('both', [0, 1], { status: 'hidden' })],
      sensitive: [{ figure: 0, reach: 11, fall: 2 }]
    }
    expect(auditor.interval(problem, none, 1)).toEqual({ low: 3, high: null })
    expect(auditor.interval(problem, new Set([0]), 0)).toEqual({ low: 0, high: null })
    expect(auditor.audit(problem).exposed).toEqual([{ figure: 0, low: 3, high: 3 }])
    expect(auditor.suppress(problem)).toMatchObject({
      primary: [0],
      hidden: [],
      isMinimal: true,
      lowerBound: 0
    })
  })

  it('G2 counts a weighted sum, and a figure that is its own double', () => {
    const figures = [
      shown('score', [0, 1], { coefficients: [2, 5], status: 'always' }),
      shown('twice', [0, 0], { status: 'hidden' })
    ]
    const problem: Problem = { truth: [3, 2], figures, sensitive: [] }
    expect(auditor.interval(problem, none, 1)).toEqual({ low: 0, high: 16 })
  })

  it('G5 goes from one table to another through people that both are of', () => {
    // Two proposals, the same two people groups; the sizes of groups are hidden, and equal in both.
    const same = (id: string, a: number[], b: number[]): Figure => ({
      id,
      unknowns: [...a, ...b],
      coefficients: [...a.map(() => 1), ...b.map(() => -1)],
      status: 'always'
    })
    const draws = fc.array(fc.nat(2), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(draws, fc.array(fc.boolean(), { minLength: 5, maxLength: 9 }), (counts, hide) => {
        const [a, b, c, d] = counts as [number, number, number, number]
        const truth = [a, b, c, d, Math.min(a + b, c), a + b - Math.min(a + b, c), d, c]
        const figures = [
          same('group 1', [0, 1], [4, 5]),
          same('group 2', [2, 3], [6, 7]),
          shown('all', [0, 1, 2, 3], { status: 'always' }),
          ...truth.map((_, i) => shown(`cell ${i}`, [i])),
          shown('yes to 1', [0, 2]),
          shown('yes to 2', [4, 6]),
          shown('group 1 at 1', [0, 1])
        ]
        const problem: Problem = { truth, figures, sensitive: [] }
        const hidden = new Set(
          figures.flatMap(({ status }, i) => (status === 'shown' && hide[i % hide.length] ? [i] : []))
        )
        const solutions = everySolution(problem, hidden, a + b + c + d)
        const all = figures.map((_, i) => i)
        const computed = auditor.audit(problem, hidden).intervals(all)
        for (const i of all) {
          const counted = naiveInterval(figures[i]!, solutions)
          expect(computed[i]!.low).toBeLessThanOrEqual(counted.low)
          expect(computed[i]!.high!).toBeGreaterThanOrEqual(counted.high)
        }
      }),
      { numRuns: 30, seed: 91 }
    )
  })
})

describe('G2 suppressions', () => {
  /** Three counts and their total: one is small, and one of the others must go with it. */
  const three = (more: Partial<Figure>[] = []): Problem => ({
    truth: [3, 20, 30],
    figures: [
      ...[0, 1, 2].map(i => shown(`count ${i}`, [i], more[i] ?? {})),
      shown('all', [0, 1, 2], { status: 'always' })
    ],
    sensitive: [{ figure: 0, reach: 11, fall: 2 }]
  })

  it('G2 take what costs less', () => {
    expect(auditor.suppress(three([{}, { cost: 1 }, { cost: 3 }])).hidden).toEqual([1])
    expect(auditor.suppress(three([{}, { cost: 5 }, { cost: 3 }]))).toMatchObject({
      hidden: [2],
      isMinimal: true,
      lowerBound: 3
    })
  })

  it('G2 start from what a person hid', () => {
    expect(auditor.suppress(three(), { hidden: new Set([2]) })).toMatchObject({ primary: [0], hidden: [] })
  })

  it('G2 hide together what is one thing', () => {
    const problem = three([{ together: 'a' }, { together: 'a' }, {}])
    expect(auditor.suppress(problem)).toMatchObject({ primary: [0, 1], hidden: [], isMinimal: true })
  })

  it('G2 are refused, with the figures, where nothing protects', () => {
    const problem = three([{}, { status: 'always' }, { status: 'always' }])
    let lost: readonly Figure[] = []
    try {
      auditor.suppress(problem)
    } catch (error) {
      if (error instanceof CannotProtect) lost = error.figures
    }
    expect(lost.map(({ id }) => id)).toEqual(['count 0'])
  })

  it('refuses a problem that contradicts itself', () => {
    const bad = (change: Partial<Problem>) => () => auditor.audit({ ...three(), ...change })
    expect(bad({ truth: [1.5, 2, 3] })).toThrow(RangeError)
    expect(bad({ truth: [-1, 2, 3] })).toThrow(RangeError)
    expect(bad({ figures: [shown('nowhere', [9])] })).toThrow(RangeError)
    expect(bad({ figures: [shown('short', [0, 1], { coefficients: [1] })] })).toThrow(RangeError)
    expect(bad({ figures: [shown('untrue', [0], { known: { low: 4, high: 9 } })] })).toThrow(RangeError)
    expect(bad({ sensitive: [{ figure: 7, reach: 11, fall: 0 }] })).toThrow(RangeError)
    expect(() => auditor.audit(three(), new Set([3]))).toThrow('always published')
    expect(() => auditor.audit(three(), new Set([8]))).toThrow(RangeError)
  })
})
