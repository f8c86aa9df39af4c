/** Disclosure by counting: every whole table that agrees with what is published, for tables small enough. */
import type { Figure, Problem } from '../problem.js'

const sumOf = ({ unknowns, coefficients }: Figure, x: readonly number[]): number =>
  unknowns.reduce((sum, unknown, k) => sum + (coefficients ? coefficients[k]! : 1) * x[unknown]!, 0)

/** Every whole solution from 0 to `most` in each unknown that agrees with what is published. */
export function everySolution(problem: Problem, hidden: ReadonlySet<number>, most: number): number[][] {
  const { truth, figures } = problem
  const shown = figures.filter(({ status }, i) => status !== 'hidden' && !hidden.has(i))
  const agrees = (x: readonly number[], upTo: number) =>
    shown.every(figure => {
      const value = sumOf(figure, truth)
      const { low, high } = figure.known ?? { low: value, high: value }
      const isAll = figure.unknowns.every(unknown => unknown < upTo)
      const isUp = !figure.coefficients || figure.coefficients.every(one => one >= 0)
      const sum = sumOf(figure, x)
      return (!isAll || sum >= low - 1e-9) && (!(isAll || isUp) || sum <= high + 1e-9)
    })
  const found: number[][] = []
  const x = truth.map(() => 0)
  const walk = (at: number) => {
    if (!agrees(x, at)) return
    if (at === x.length) {
      found.push([...x])
      return
    }
    for (let value = 0; value <= most; value++) {
      x[at] = value
      walk(at + 1)
    }
    x[at] = 0
  }
  walk(0)
  return found
}

export function naiveInterval(figure: Figure, solutions: readonly number[][]): { low: number; high: number } {
  const values = solutions.map(x => sumOf(figure, x))
  return { low: Math.min(...values), high: Math.max(...values) }
}

/** The fewest figures to hide besides `primary`, by trying every set, smallest first; null where none does. */
export function naiveFewest(
  problem: Problem,
  primary: readonly number[],
  isSafe: (hidden: ReadonlySet<number>) => boolean
): number | null {
  const free = problem.figures.flatMap(({ status }, i) =>
    status === 'shown' && !primary.includes(i) ? [i] : []
  )
  const some = (from: number, left: number, taken: readonly number[]): boolean => {
    if (left === 0) return isSafe(new Set([...primary, ...taken]))
    for (let i = from; i <= free.length - left; i++)
      if (some(i + 1, left - 1, [...taken, free[i]!])) return true
    return false
  }
  for (let size = 0; size <= free.length; size++) if (some(0, size, [])) return size
  return null
}
