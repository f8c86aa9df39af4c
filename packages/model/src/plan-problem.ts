/** The linear programme of a training plan, and what places come to without a solver: MODEL.md §7. */
import { createProgram, type LinearProgram } from './linear-program.js'
import type { PlanInputs } from './plan-inputs.js'
import type { PlanBounds } from './plan-rules.js'

/** Families of bounds that may make a plan impossible. */
export const BOUND_FAMILIES = ['low', 'high', 'change', 'required'] as const
export type BoundFamily = (typeof BOUND_FAMILIES)[number]

export interface ProblemOptions {
  /** Added to the balance of each year before it is judged; nothing where left out. */
  margin?: Float64Array | undefined
  /** How many times a shortage weighs what a surplus does; 1 where left out. */
  shortage?: number | undefined
  /** The family of bounds that may be left, at a cost: the programme then asks for the least. */
  relaxed?: Relaxing | undefined
}

/** First the least that every bound of the family must give way by, then the least in all with no more than that. */
export interface Relaxing {
  family: BoundFamily
  /** The most that a bound may give way by; null while it is sought. */
  most: number | null
}

/**
 * A programme in units of its own: columns of places count those before the plan as 1, surplus and shortage are parts of the need of their
 * year. Costs and bounds are then about 1 whatever the size of a country: a solver's tolerances, which are absolute, mean as much in each.
 */
export interface PlanProblem {
  program: LinearProgram
  /** Places by cohort, of the values of the columns. */
  placesOf(values: ArrayLike<number>): Float64Array
  /** Of a relaxed family: the place of the cohort or year of each of its bounds, and the amount that it gives way by. */
  slackOf(values: ArrayLike<number>): { place: number; by: number }[]
  /** What 1 is in the columns of what a relaxed family gives way by: places, or full-time equivalents of `required`. */
  slackUnit: number
}

/** Places as columns, in the order of the cohorts; then steps up and down, surplus and shortage. */
export function planProblem(
  inputs: PlanInputs,
  bounds: PlanBounds,
  { margin, shortage = 1, relaxed }: ProblemOptions = {}
): PlanProblem {
  const { yields, years, before } = inputs
  const { program, column, row } = createProgram()
  const cohorts = inputs.today.length
  const low = bounds.low / before
  const high = bounds.high / before
  const change = bounds.change / before
  const slackUnit = relaxed?.family === 'required' ? Math.max(...inputs.need) : before
  const isRelaxed = (family: BoundFamily) => relaxed?.family === family
  const cost = (value: number) => (relaxed ? 0 : value)
  const places = Array.from({ length: cohorts }, () =>
    column(0, isRelaxed('low') ? 0 : low, isRelaxed('high') ? Number.POSITIVE_INFINITY : high)
  )
  const largest = relaxed && relaxed.most === null ? column(1) : null
  const slack: { column: number; place: number }[] = []
  const slackOf = (place: number): number => {
    const most = (relaxed?.most ?? Number.POSITIVE_INFINITY) / slackUnit
    const made = column(largest === null ? 1 : 0, 0, most)
    if (largest !== null)
      row(
        [
          [largest, 1],
          [made, -1]
        ],
        0
      )
    slack.push({ column: made, place })
    return made
  }
  const effect = (t: number) =>
    places.map((x, c) => [x, (yields[c * years + t]! * before) / inputs.need[t]!] as const)

  places.forEach((x, c) => {
    if (isRelaxed('low'))
      row(
        [
          [x, 1],
          [slackOf(c), 1]
        ],
        low
      )
    if (isRelaxed('high'))
      row(
        [
          [x, -1],
          [slackOf(c), 1]
        ],
        -high
      )
    const step = cost(bounds.smoothing)
    const most = isRelaxed('change') ? Number.POSITIVE_INFINITY : change
    const up = column(step, 0, most)
    const down = column(step, 0, most)
    const moved = [
      [x, 1],
      [up, -1],
      [down, 1]
    ] as const
    if (c === 0) row(moved, 1, 1)
    else row([...moved, [places[c - 1]!, -1]], 0, 0)
    if (isRelaxed('change')) {
      const over = slackOf(c)
      for (const side of [up, down])
        row(
          [
            [side, -1],
            [over, 1]
          ],
          -change
        )
    }
  })
  for (const t of bounds.targets) {
    const gap = (inputs.need[t]! - inputs.base[t]! - (margin?.[t] ?? 0)) / inputs.need[t]!
    const surplus = column(cost(1))
    const short = column(cost(shortage))
    row([...effect(t), [surplus, -1], [short, 1]], gap, gap)
  }
  for (const t of bounds.required) {
    const need = inputs.need[t]!
    const gap = (need - inputs.base[t]!) / need
    row(isRelaxed('required') ? [...effect(t), [slackOf(t), slackUnit / need]] : effect(t), gap)
  }
  return {
    program,
    placesOf: values => Float64Array.from(places, x => values[x]! * before),
    slackOf: values => slack.map(({ column: x, place }) => ({ place, by: values[x]! * slackUnit })),
    slackUnit
  }
}

/** Capacity less need in every year, for so many places by cohort. */
export function balanceOf(
  { base, need, yields, years }: PlanInputs,
  places: ArrayLike<number>
): Float64Array {
  return Float64Array.from(base, (capacity, t) => {
    let sum = capacity - need[t]!
    for (let c = 0; c < places.length; c++) sum += yields[c * years + t]! * places[c]!
    return sum
  })
}

/** Σ |balance| / need over target years + λ Σ |change| / places before: what a plan minimises, of any places. */
export function planObjective(inputs: PlanInputs, bounds: PlanBounds, places: ArrayLike<number>): number {
  const balance = balanceOf(inputs, places)
  let off = 0
  for (const t of bounds.targets) off += Math.abs(balance[t]!) / inputs.need[t]!
  let moved = 0
  for (let c = 0; c < places.length; c++)
    moved += Math.abs(places[c]! - (c === 0 ? inputs.before : places[c - 1]!))
  return off + (bounds.smoothing * moved) / inputs.before
}
