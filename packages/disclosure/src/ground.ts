/** A part of the problem where figures can be shown or hidden at will: what each choice gives away, and what a wish would cost. */
import type { LinearProgram } from '@horizon-soin/model/planning'
import type { OpenProgram, OpenPrograms } from '@horizon-soin/planning'
import type { Part } from './parts.js'
import { programOf } from './programme.js'
import type { Row } from './rows.js'
import { sumOf } from './terms.js'

/** A row that can be hidden: `choice` is the number of the figures that are hidden with it; what a unit of change costs. */
export interface HideableRow extends Row {
  choice: number
  cost: number
}

/** A sensitive figure, over the columns of the ground. */
export interface Goal {
  figure: number
  part: Part
  reach: number
  fall: number
}

/** A solution, and the choices that must be hidden for it to be one: all that changes. */
export interface Witness {
  values: Float64Array
  needs: ReadonlySet<number>
}

/** The most, or the least, of a goal: a solution, or the choices that keep it from being better. */
export interface Attack {
  value: number
  witness: Witness | null
  /** Choices whose rows bear on this optimum: while they are all shown, it stands. */
  because: number[]
}

export interface Ground {
  /** The truth, which needs nothing hidden. */
  readonly truth: Witness
  readonly goals: readonly Goal[]
  /** Every choice that a row here has. */
  readonly choices: readonly number[]
  attack(goal: number, side: 'high' | 'low', hidden: ReadonlySet<number>): Attack
  /** The solution that changes the least, by cost, so that a goal is met on this side; null where none is. */
  deviate(goal: number, side: 'high' | 'low', hidden: ReadonlySet<number>): Witness | null
  readonly programmes: number
  close(): void
}

/** Changes under this are rounding of the solver. */
const NOTHING = 1e-6
/** Duals under this are 0. */
const IDLE = 1e-10
const FAR = Number.POSITIVE_INFINITY

/** @param rows those that can be hidden; `fixed` those that cannot */
export function openGround(
  open: OpenPrograms,
  truth: Float64Array,
  rows: readonly HideableRow[],
  fixed: readonly Row[],
  goals: readonly Goal[]
): Ground {
  const columns = truth.length
  let attacking: OpenProgram | null = null
  let deviating: OpenProgram | null = null
  let programmes = 0
  let now: ReadonlySet<number> = new Set()
  let wished: number | null = null
  const cost = new Float64Array(columns + 2 * rows.length)

  const witnessOf = (values: Float64Array): Witness => {
    const needs = new Set<number>()
    for (const row of rows) {
      const value = sumOf(row, values)
      if (value < row.low - NOTHING || value > row.high + NOTHING) needs.add(row.choice)
    }
    return { values: values.slice(0, columns), needs }
  }

  /** The rows that are hidden bound nothing. */
  const attackProgram = (hidden: ReadonlySet<number>): OpenProgram => {
    attacking ??= open(programOf(columns, [...rows, ...fixed]))
    for (const [r, { choice, low, high }] of rows.entries()) {
      const isHidden = hidden.has(choice)
      if (isHidden !== now.has(choice))
        attacking.boundRows([r], [isHidden ? -FAR : low], [isHidden ? FAR : high])
    }
    now = new Set(hidden)
    return attacking
  }

  return {
    truth: { values: truth, needs: new Set() },
    goals,
    choices: [...new Set(rows.map(({ choice }) => choice))],
    attack(goal, side, hidden) {
      const terms = goals[goal]!.part[side]
      const sign = side === 'high' ? -1 : 1
      const wanted = new Float64Array(columns)
      terms.places.forEach((place, k) => {
        wanted[place] = sign * terms.coefficients[k]!
      })
      programmes++
      const answer = attackProgram(hidden).minimise(wanted)
      if (answer.status === 'infeasible') throw new Error('what is published contradicts itself')
      if (answer.status !== 'optimal') return { value: -sign * FAR, witness: null, because: [] }
      const because = new Set<number>()
      rows.forEach((row, r) => {
        if (Math.abs(answer.rowDual[r]!) > IDLE) because.add(row.choice)
      })
      return { value: sign * answer.value, witness: witnessOf(answer.values), because: [...because] }
    },
    deviate(goal, side, hidden) {
      deviating ??= open(deviation(columns, rows, fixed, goals))
      if (wished !== null) deviating.boundRows([wished], [-FAR], [FAR])
      const { reach, fall } = goals[goal]!
      wished = rows.length + fixed.length + 2 * goal + (side === 'high' ? 0 : 1)
      if (side === 'high') deviating.boundRows([wished], [reach], [FAR])
      else deviating.boundRows([wished], [-FAR], [fall])
      rows.forEach((row, r) => {
        cost[columns + 2 * r] = cost[columns + 2 * r + 1] = hidden.has(row.choice) ? 0 : row.cost
      })
      programmes++
      const answer = deviating.minimise(cost)
      return answer.status === 'optimal' ? witnessOf(answer.values) : null
    },
    get programmes() {
      return programmes
    },
    close() {
      attacking?.close()
      deviating?.close()
      attacking = deviating = null
      now = new Set()
      wished = null
    }
  }
}

/** Each row that can be hidden has two columns more, what it is changed by, up and down; each goal two rows, idle until it is wished. */
function deviation(
  columns: number,
  rows: readonly HideableRow[],
  fixed: readonly Row[],
  goals: readonly Goal[]
): LinearProgram {
  const changed = rows.map(({ places, coefficients, low, high }, r) => ({
    places: [...places, columns + 2 * r, columns + 2 * r + 1],
    coefficients: [...coefficients, 1, -1],
    low,
    high
  }))
  const idle = goals.flatMap(({ part }) =>
    [part.high, part.low].map(terms => ({ ...terms, low: -FAR, high: FAR }))
  )
  return programOf(columns + 2 * rows.length, [...changed, ...fixed, ...idle])
}
