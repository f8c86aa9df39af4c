/** Tables with their margins, as problems. */
import fc from 'fast-check'
import type { Figure, Problem } from '../problem.js'

/**
 * Cells, rows, columns and the total of a table; every small count is sensitive.
 *
 * @param cells rows of counts
 */
export function tableProblem(
  cells: readonly (readonly number[])[],
  { threshold, fall }: { threshold: number; fall: (count: number) => number }
): Problem {
  const width = cells[0]!.length
  const at = (row: number, column: number) => row * width + column
  const rows = cells.map((_, r) => r)
  const columns = cells[0]!.map((_, c) => c)
  const figures: Figure[] = [
    ...rows.flatMap(r =>
      columns.map((c): Figure => ({ id: `${r}/${c}`, unknowns: [at(r, c)], status: 'shown' }))
    ),
    ...rows.map((r): Figure => ({ id: `${r}/all`, unknowns: columns.map(c => at(r, c)), status: 'shown' })),
    ...columns.map((c): Figure => ({ id: `all/${c}`, unknowns: rows.map(r => at(r, c)), status: 'shown' })),
    { id: 'all/all', unknowns: rows.flatMap(r => columns.map(c => at(r, c))), status: 'always' }
  ]
  return withSensitive(cells.flat(), figures, threshold, fall)
}

/** Cells and two-way margins of a table of three ways; the total is always published. */
export function cubeProblem(
  sizes: readonly [number, number, number],
  truth: readonly number[],
  { threshold, fall }: { threshold: number; fall: (count: number) => number }
): Problem {
  const [a, b, c] = sizes
  const at = (i: number, j: number, k: number) => (i * b + j) * c + k
  const to = (n: number) => Array.from({ length: n }, (_, i) => i)
  const figures: Figure[] = [
    ...to(a).flatMap(i =>
      to(b).map((j): Figure => ({ id: `${i}${j}.`, unknowns: to(c).map(k => at(i, j, k)), status: 'shown' }))
    ),
    ...to(a).flatMap(i =>
      to(c).map((k): Figure => ({ id: `${i}.${k}`, unknowns: to(b).map(j => at(i, j, k)), status: 'shown' }))
    ),
    ...to(b).flatMap(j =>
      to(c).map((k): Figure => ({ id: `.${j}${k}`, unknowns: to(a).map(i => at(i, j, k)), status: 'shown' }))
    ),
    { id: '...', unknowns: to(a * b * c), status: 'always' }
  ]
  return withSensitive(truth, figures, threshold, fall)
}

function withSensitive(
  truth: readonly number[],
  figures: Figure[],
  threshold: number,
  fall: (count: number) => number
): Problem {
  const sensitive = figures.flatMap(({ unknowns, status }, figure) => {
    const count = unknowns.reduce((sum, unknown) => sum + truth[unknown]!, 0)
    return status === 'shown' && count > 0 && count < threshold
      ? [{ figure, reach: threshold, fall: fall(count) }]
      : []
  })
  return { truth: [...truth], figures, sensitive }
}

export const cellsOf = (rows: number, columns: number, most: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows
  })

/** Hidden figures: one in two of those that may be. */
export const hiddenOf = ({ figures }: Problem, draws: readonly boolean[]): Set<number> =>
  new Set(figures.flatMap(({ status }, i) => (status === 'shown' && draws[i % draws.length] ? [i] : [])))
