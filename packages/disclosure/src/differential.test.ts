/** The auditor against every whole table that agrees with what is published, on tables small enough to count. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Auditor } from './auditor.js'
import { loadAuditor } from './load.js'
import type { Figure, Problem } from './problem.js'
import { everySolution, naiveFewest, naiveInterval } from './testing/naive.js'
import { cellsOf, cubeProblem, hiddenOf, tableProblem } from './testing/tables.js'

let auditor: Auditor
beforeAll(async () => {
  auditor = await loadAuditor()
})

const RULE = { threshold: 3, fall: (count: number) => count - 1 }
const draws = fc.array(fc.boolean(), { minLength: 7, maxLength: 19 })
const total = ({ truth }: Problem) => truth.reduce((sum, count) => sum + count, 0)

/** Every figure's interval, computed and counted. */
function bothWays(problem: Problem, hidden: ReadonlySet<number>) {
  const solutions = everySolution(problem, hidden, total(problem))
  const figures = problem.figures.map((_, i) => i)
  const computed = auditor.audit(problem, hidden).intervals(figures)
  return figures.map(i => ({
    computed: computed[i]!,
    counted: naiveInterval(problem.figures[i]!, solutions)
  }))
}

describe('G2 intervals', () => {
  it('G2 are those of counting, on tables of two ways', () => {
    fc.assert(
      fc.property(cellsOf(2, 3, 2), draws, (cells, hide) => {
        const problem = tableProblem(cells, RULE)
        for (const { computed, counted } of bothWays(problem, hiddenOf(problem, hide)))
          expect(computed).toEqual(counted)
      }),
      { numRuns: 60, seed: 81 }
    )
  })

  it('G2 hold those of counting, on tables of three ways', () => {
    let wider = 0
    fc.assert(
      fc.property(fc.array(fc.nat(1), { minLength: 8, maxLength: 8 }), draws, (truth, hide) => {
        const problem = cubeProblem([2, 2, 2], truth, RULE)
        for (const { computed, counted } of bothWays(problem, hiddenOf(problem, hide))) {
          expect(computed.low).toBeLessThanOrEqual(counted.low)
          expect(computed.high!).toBeGreaterThanOrEqual(counted.high)
          if (computed.low !== counted.low || computed.high !== counted.high) wider++
        }
      }),
      { numRuns: 60, seed: 82 }
    )
    // Fractions of people solve a few tables that people do not.
    expect(wider).toBeLessThan(60)
  })

  it('G3 are those of counting where shares are told, rounded', () => {
    fc.assert(
      fc.property(cellsOf(2, 3, 2), draws, fc.constantFrom(2, 5, 10), (cells, hide, step) => {
        const problem = tableProblem(cells, RULE)
        const all = Math.max(1, total(problem))
        const shares = problem.figures.slice(0, 6).map((figure, i): Figure => {
          const value = cells.flat()[i]!
          const percent = Math.round((100 * value) / all / step) * step
          const [low, high] = [percent - step / 2, percent + step / 2].map(one => (one * all) / 100)
          return {
            ...figure,
            id: `share of ${figure.id}`,
            status: 'always',
            known: { low: low!, high: high! }
          }
        })
        const told = { ...problem, figures: [...problem.figures, ...shares] }
        for (const { computed, counted } of bothWays(told, hiddenOf(problem, hide)))
          expect(computed).toEqual(counted)
      }),
      { numRuns: 60, seed: 83 }
    )
  })
})

describe('G2 suppressions', () => {
  const isSafe = (problem: Problem) => (hidden: ReadonlySet<number>) =>
    auditor.audit(problem, hidden).exposed.length === 0

  const primaryOf = ({ sensitive }: Problem) => sensitive.map(({ figure }) => figure)

  /** The chosen set is safe by the audit, and as few as any. */
  function checkFewest(problem: Problem) {
    const fewest = naiveFewest(problem, primaryOf(problem), isSafe(problem))
    if (fewest === null) {
      expect(() => auditor.suppress(problem)).toThrow('given away')
      return
    }
    const found = auditor.suppress(problem, { proof: 20_000 })
    expect(isSafe(problem)(new Set([...found.primary, ...found.hidden]))).toBe(true)
    expect(found.hidden.length).toBe(fewest)
    expect(found).toMatchObject({ isMinimal: true, lowerBound: fewest })
  }

  it('G2 are the fewest, on tables of two ways', () => {
    fc.assert(
      fc.property(cellsOf(2, 3, 6), cells => {
        checkFewest(tableProblem(cells, RULE))
      }),
      { numRuns: 40, seed: 84 }
    )
  })

  it('G2 are the fewest, on tables of three ways', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }), truth => {
        checkFewest(cubeProblem([2, 2, 2], truth, RULE))
      }),
      { numRuns: 25, seed: 85 }
    )
  })

  it('G2 without a proof are safe, and not fewer than the bound told', () => {
    fc.assert(
      fc.property(cellsOf(4, 5, 9), cells => {
        const problem = tableProblem(cells, { ...RULE, threshold: 4 })
        const quick = auditor.suppress(problem, { proof: 0 })
        expect(isSafe(problem)(new Set([...quick.primary, ...quick.hidden]))).toBe(true)
        expect(quick.hidden.length).toBeGreaterThanOrEqual(quick.lowerBound)
        expect(quick.isMinimal).toBe(quick.hidden.length === quick.lowerBound)
      }),
      { numRuns: 20, seed: 86 }
    )
  })
})

describe('G2 what is called safe', () => {
  it('G2 withstands who counts every whole table, on tables of three ways', () => {
    let verdicts = 0
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }), truth => {
        const problem = cubeProblem([2, 2, 2], truth, RULE)
        fc.pre(total(problem) >= RULE.threshold && total(problem) <= 8)
        const { primary, hidden } = auditor.suppress(problem, { proof: 200 })
        const solutions = everySolution(problem, new Set([...primary, ...hidden]), total(problem))
        for (const { figure, reach, fall } of problem.sensitive) {
          const { low, high } = naiveInterval(problem.figures[figure]!, solutions)
          expect(high).toBeGreaterThanOrEqual(reach)
          expect(low).toBeLessThanOrEqual(fall)
          verdicts++
        }
      }),
      { numRuns: 60, seed: 88 }
    )
    expect(verdicts).toBeGreaterThan(200)
  })
})

describe('G2 hiding more', () => {
  it('G2 never exposes more, nor narrows any interval', () => {
    fc.assert(
      fc.property(cellsOf(3, 3, 6), draws, draws, (cells, first, second) => {
        const problem = tableProblem(cells, RULE)
        const some = hiddenOf(problem, first)
        const more = new Set([...some, ...hiddenOf(problem, second)])
        const figures = problem.figures.map((_, i) => i)
        const [before, after] = [some, more].map(hidden => auditor.audit(problem, hidden))
        const exposed = new Set(before!.exposed.map(({ figure }) => figure))
        for (const { figure } of after!.exposed) expect(exposed).toContain(figure)
        const [narrow, wide] = [before!, after!].map(audit => audit.intervals(figures))
        figures.forEach(i => {
          expect(wide![i]!.low).toBeLessThanOrEqual(narrow![i]!.low)
          expect(wide![i]!.high!).toBeGreaterThanOrEqual(narrow![i]!.high!)
        })
      }),
      { numRuns: 60, seed: 87 }
    )
  })
})
