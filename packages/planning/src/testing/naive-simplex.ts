/**
 * Test only. A dense tableau simplex in two phases with Bland's rule (1977), which cannot cycle: slow, short, and nothing in common with
 * the solver that it checks.
 */
import type { LinearProgram } from '@horizon-soin/model/planning'

const EPSILON = 1e-9

/** The optimal cost; null where nothing is feasible. Lower bounds must be finite, costs at least 0. */
export function naiveOptimum({
  cost,
  lower,
  upper,
  low,
  high,
  starts,
  columns,
  coefficients
}: LinearProgram): number | null {
  const n = cost.length
  // Every condition as Σ a·y ≤ b in y = x − lower ≥ 0.
  const conditions: { a: number[]; b: number }[] = []
  const add = (a: number[], b: number) => {
    if (Number.isFinite(b)) conditions.push({ a, b })
  }
  const unit = (i: number) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0))
  upper.forEach((most, i) => {
    add(unit(i), most - lower[i]!)
  })
  low.forEach((least, r) => {
    const a = new Array<number>(n).fill(0)
    let shift = 0
    for (let k = starts[r]!; k < starts[r + 1]!; k++) {
      a[columns[k]!]! += coefficients[k]!
      shift += coefficients[k]! * lower[columns[k]!]!
    }
    add(a, high[r]! - shift)
    add(
      a.map(v => -v),
      shift - least
    )
  })
  const m = conditions.length
  const width = n + 2 * m + 1
  const basis: number[] = []
  // y, slack, artificial, right-hand side.
  const rows = conditions.map(({ a, b }, i) => {
    const row = new Array<number>(width).fill(0)
    const sign = b < 0 ? -1 : 1
    a.forEach((v, j) => {
      row[j] = sign * v
    })
    row[n + i] = sign
    if (sign < 0) row[n + m + i] = 1
    row[width - 1] = sign * b
    basis.push(sign < 0 ? n + m + i : n + i)
    return row
  })
  const pivotOn = (leave: number, enter: number): void => {
    const pivot = rows[leave]!
    const by = pivot[enter]!
    for (let j = 0; j < width; j++) pivot[j]! /= by
    rows.forEach((row, i) => {
      const times = row[enter]!
      if (i === leave || times === 0) return
      for (let j = 0; j < width; j++) row[j]! -= times * pivot[j]!
    })
    basis[leave] = enter
  }
  const minimise = (price: (column: number) => number, allowed: number): number => {
    for (;;) {
      const reduced = (j: number) => price(j) - rows.reduce((s, row, i) => s + price(basis[i]!) * row[j]!, 0)
      let enter = -1
      for (let j = 0; j < allowed && enter < 0; j++) if (reduced(j) < -EPSILON) enter = j
      if (enter < 0) return rows.reduce((s, row, i) => s + price(basis[i]!) * row[width - 1]!, 0)
      let leave = -1
      let ratio = Number.POSITIVE_INFINITY
      rows.forEach((row, i) => {
        if (row[enter]! <= EPSILON) return
        const own = row[width - 1]! / row[enter]!
        if (own < ratio - EPSILON || (own < ratio + EPSILON && leave >= 0 && basis[i]! < basis[leave]!)) {
          ratio = Math.min(ratio, own)
          leave = i
        }
      })
      if (leave < 0) throw new Error('unbounded')
      pivotOn(leave, enter)
    }
  }
  const scale = Math.max(1, ...conditions.map(({ b }) => Math.abs(b)))
  if (minimise(j => (j >= n + m ? 1 : 0), n + m) > 1e-7 * scale) return null
  // An artificial that stays in the basis is 0, and could grow: another column takes its place, in a row that has one.
  rows.forEach((row, i) => {
    if (basis[i]! < n + m) return
    const other = row.findIndex((v, j) => j < n + m && Math.abs(v) > EPSILON)
    if (other >= 0) pivotOn(i, other)
  })
  const shift = cost.reduce((sum, c, i) => sum + c * lower[i]!, 0)
  return shift + minimise(j => (j < n ? cost[j]! : 0), n + m)
}
