/** How the values of a map fall into classes of one colour each. */

export interface MapClass {
  /** Both ends are in it. */
  low: number
  high: number
}

/** Colours that are still told apart. */
const MOST = 5
/** On either side of zero. */
const SIDE = 3
/** A share that is written as 0 %. */
const ZERO = 0.0005

const known = (values: readonly number[]): number[] => values.filter(Number.isFinite).sort((a, b) => a - b)

/**
 * At most five classes unless said, from the least to the largest, such that values are as near as can be to the mean of their class (natural breaks):
 * equal steps would put all but the largest region in one. Each class goes from its least to its largest value, so that no class is empty.
 */
export function naturalClasses(values: readonly number[], most = MOST): MapClass[] {
  const sorted = known(values)
  const count = Math.min(most, new Set(sorted).size)
  if (count === 0) return []
  // best[k][j]: least sum of squares of the first j values in k classes; from[k][j]: where the last of these begins.
  const best = Array.from({ length: count + 1 }, () =>
    new Array<number>(sorted.length + 1).fill(Number.POSITIVE_INFINITY)
  )
  const from = best.map(row => row.map(() => 0))
  best[0]![0] = 0
  for (let k = 1; k <= count; k++)
    for (let j = k; j <= sorted.length; j++)
      for (let i = k - 1; i < j; i++) {
        const cost = best[k - 1]![i]! + squares(sorted, i, j)
        // Equal values are never parted.
        if (cost < best[k]![j]! && (i === 0 || sorted[i - 1] !== sorted[i])) {
          best[k]![j] = cost
          from[k]![j] = i
        }
      }
  const classes: MapClass[] = []
  for (let k = count, end = sorted.length; k > 0; end = from[k]![end]!, k--)
    classes.unshift({ low: sorted[from[k]![end]!]!, high: sorted[end - 1]! })
  return classes
}

function squares(sorted: readonly number[], from: number, to: number): number {
  const part = sorted.slice(from, to)
  const mean = part.reduce((sum, value) => sum + value, 0) / part.length
  return part.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}

/** Shares that are read as zero are of no side. */
export const sideOf = (value: number): -1 | 0 | 1 => (Math.abs(value) < ZERO ? 0 : value < 0 ? -1 : 1)

/** At most three natural classes of how far values are from zero, on either side: as far, as dark. */
export const classesAround = (values: readonly number[]): MapClass[] =>
  naturalClasses(values.filter(value => sideOf(value) !== 0).map(Math.abs), SIDE)
