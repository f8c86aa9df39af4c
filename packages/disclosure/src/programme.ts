/** Rows as the linear programme of whoever knows them. */
import type { LinearProgram } from '@horizon-soin/model/planning'
import type { Terms } from './terms.js'

/** @param columns how many, each a count of people: from 0, of as many as the rows let it */
export function programOf(
  columns: number,
  rows: readonly (Terms & { low: number; high: number })[]
): LinearProgram {
  const starts = [0]
  for (const { places } of rows) starts.push(starts.at(-1)! + places.length)
  return {
    cost: Array<number>(columns).fill(0),
    lower: Array<number>(columns).fill(0),
    upper: Array<number>(columns).fill(Number.POSITIVE_INFINITY),
    low: rows.map(({ low }) => low),
    high: rows.map(({ high }) => high),
    starts,
    columns: rows.flatMap(({ places }) => places),
    coefficients: rows.flatMap(({ coefficients }) => coefficients)
  }
}
