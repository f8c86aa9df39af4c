/** Linear programmes as plain records, which any solver can read. */

/**
 * Minimise `cost · x` where `lower ≤ x ≤ upper` and each row holds `low ≤ coefficients · x ≤ high`; bounds may be infinite.
 * The coefficients of row r are at the places `starts[r]` to `starts[r + 1]` of `columns` and `coefficients`.
 */
export interface LinearProgram {
  cost: number[]
  lower: number[]
  upper: number[]
  low: number[]
  high: number[]
  starts: number[]
  columns: number[]
  coefficients: number[]
}

/** What a solver answers. The values are of an optimum, which need not be the only one. */
export type LinearAnswer = { status: 'optimal'; values: Float64Array } | { status: 'infeasible' }

/** @throws Error where the solver gives up: neither an optimum nor a proof that there is none */
export type Solve = (program: LinearProgram) => LinearAnswer

type Term = readonly [column: number, coefficient: number]

/** Collects a programme. */
export function createProgram() {
  const program: LinearProgram = {
    cost: [],
    lower: [],
    upper: [],
    low: [],
    high: [],
    starts: [0],
    columns: [],
    coefficients: []
  }
  return {
    program,
    /** @returns the place of the column */
    column(cost: number, lower = 0, upper = Number.POSITIVE_INFINITY): number {
      program.cost.push(cost)
      program.lower.push(lower)
      program.upper.push(upper)
      return program.cost.length - 1
    },
    row(terms: readonly Term[], low: number, high = Number.POSITIVE_INFINITY): void {
      for (const [column, coefficient] of terms) {
        if (coefficient === 0) continue
        program.columns.push(column)
        program.coefficients.push(coefficient)
      }
      program.low.push(low)
      program.high.push(high)
      program.starts.push(program.columns.length)
    }
  }
}

/** Σ cost · x. */
export const costOf = ({ cost }: LinearProgram, x: ArrayLike<number>): number =>
  cost.reduce((sum, c, i) => sum + c * x[i]!, 0)

/** The furthest that `x` is out of a bound or a row: 0 where it is feasible. */
export function violation(program: LinearProgram, x: ArrayLike<number>): number {
  const { lower, upper, low, high, starts, columns, coefficients } = program
  let worst = 0
  const outside = (value: number, least: number, most: number) => {
    worst = Math.max(worst, least - value, value - most)
  }
  lower.forEach((least, i) => {
    outside(x[i]!, least, upper[i]!)
  })
  low.forEach((least, r) => {
    let sum = 0
    for (let k = starts[r]!; k < starts[r + 1]!; k++) sum += coefficients[k]! * x[columns[k]!]!
    outside(sum, least, high[r]!)
  })
  return worst
}
