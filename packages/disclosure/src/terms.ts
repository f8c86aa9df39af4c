/** Figures as sums that are checked once: no unknown twice, no coefficient of 0. */
import type { Figure, Problem } from './problem.js'

/** Σ coefficient × place. */
export interface Terms {
  places: number[]
  coefficients: number[]
}

/** A problem that was checked, and the true value of each figure. */
export interface Checked {
  problem: Problem
  /** One a figure, over unknowns. */
  terms: Terms[]
  values: Float64Array
  /** What is known of each where it is published. */
  ranges: Range[]
}

/** Both ends included. */
export interface Range {
  low: number
  high: number
}

export const sumOf = ({ places, coefficients }: Terms, x: ArrayLike<number>): number => {
  let sum = 0
  for (let k = 0; k < places.length; k++) sum += coefficients[k]! * x[places[k]!]!
  return sum
}

/** What whoever reads a figure knows of its value. A sum of people is whole, whatever a rounded share tells of it. */
function rangeOf(figure: Figure, { coefficients }: Terms, value: number): Range {
  const { low, high } = figure.known ?? { low: value, high: value }
  if (!coefficients.every(Number.isInteger)) return { low, high }
  return { low: Math.ceil(low - SLACK), high: Math.floor(high + SLACK) }
}

/** How far a true value may be out of what is known of it, by rounding of the computer alone. */
const SLACK = 1e-9

/** @throws RangeError where a count is not whole or is below 0, a place is not of an unknown, or a true value is out of what is known */
export function check(problem: Problem): Checked {
  const { truth, figures, sensitive } = problem
  if (!truth.every(count => Number.isSafeInteger(count) && count >= 0))
    throw new RangeError('the unknowns are whole counts, from 0')
  const terms = figures.map(figure => termsOf(figure, truth.length))
  const values = Float64Array.from(terms, one => sumOf(one, truth))
  const ranges = figures.map((figure, i) => rangeOf(figure, terms[i]!, values[i]!))
  ranges.forEach(({ low, high }, i) => {
    const slack = SLACK * Math.max(1, Math.abs(values[i]!))
    if (!(low - slack <= values[i]! && values[i]! <= high + slack))
      throw new RangeError(`${figures[i]!.id} is ${values[i]}, which is not between ${low} and ${high}`)
  })
  for (const { figure, reach, fall } of sensitive) {
    if (!figures[figure]) throw new RangeError(`no figure ${figure} is there to be sensitive`)
    if (Number.isNaN(reach) || Number.isNaN(fall)) throw new RangeError('a reach and a fall are numbers')
  }
  return { problem, terms, values, ranges }
}

function termsOf({ id, unknowns, coefficients }: Figure, count: number): Terms {
  const sums = new Map<number, number>()
  unknowns.forEach((unknown, k) => {
    const coefficient = coefficients ? coefficients[k] : 1
    if (!(Number.isInteger(unknown) && unknown >= 0 && unknown < count))
      throw new RangeError(`${id} sums an unknown that is not there: ${unknown}`)
    if (coefficient === undefined || !Number.isFinite(coefficient))
      throw new RangeError(`${id} has no coefficient for each of its unknowns`)
    sums.set(unknown, (sums.get(unknown) ?? 0) + coefficient)
  })
  const kept = [...sums].filter(([, coefficient]) => coefficient !== 0)
  return { places: kept.map(([place]) => place), coefficients: kept.map(([, coefficient]) => coefficient) }
}
