/** Years that follow each other without a gap: a curve stops where a value is missing, and goes on after it. */

/** Runs of points all of whose numbers exist. */
export function runsOf<One extends object>(points: readonly One[]): One[][] {
  const found: One[][] = []
  let isOpen = false
  for (const point of points) {
    const exists = Object.values(point).every(Number.isFinite)
    if (exists && isOpen) found.at(-1)!.push(point)
    else if (exists) found.push([point])
    isOpen = exists
  }
  return found
}

export interface YearValue {
  year: number
  value: number
}

/** One value a year, as points; a value that is not there is NaN. */
export const yearValues = (years: readonly number[], values: readonly number[]): YearValue[] =>
  years.map((year, t) => ({ year, value: values[t] ?? Number.NaN }))
