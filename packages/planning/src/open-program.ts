/** A linear programme kept open: its costs and bounds change, and each answer starts from the last. */
import type { LinearProgram } from '@horizon-soin/model/planning'
import type { Highs, RawModelApi } from 'highs'
import { dataOf, openHighs, TOLERANCES } from './solver.js'

/** An optimum of an open programme: `rowDual` is what a unit of a row's bound is worth, 0 where it does not bind. */
export interface Optimum {
  status: 'optimal'
  value: number
  values: Float64Array
  rowDual: Float64Array
}

export type OpenAnswer = Optimum | { status: 'infeasible' | 'unbounded' }

export interface OpenProgram {
  /** Least `cost · x`: one cost a column. @throws Error where the solver gives up */
  minimise(cost: Float64Array): OpenAnswer
  boundRows(rows: readonly number[], low: readonly number[], high: readonly number[]): void
  /** Frees its memory: nothing may be asked of it afterwards. */
  close(): void
}

export type OpenPrograms = (program: LinearProgram) => OpenProgram

/** Loads the solver, once, as `loadSolver` does. */
export async function loadPrograms(): Promise<OpenPrograms> {
  const highs = await openHighs()
  return program => openProgram(highs, program)
}

// The dual simplex is the faster to find a first vertex; the primal goes on from the last one, which a presolve would forget.
const DUAL = 1
const PRIMAL = 4

function openProgram({ raw, constants }: Highs, program: LinearProgram): OpenProgram {
  const model = raw.createModel()
  const { error } = constants.status
  const columns = program.cost.length
  const check = (done: { status: number }) => {
    if (done.status === error) throw new Error('the solver refused a change of the programme')
  }
  const { optimal, infeasible, unbounded, unboundedOrInfeasible, empty } = constants.modelStatus

  const options = { output_flag: false, ...TOLERANCES, presolve: 'off', simplex_strategy: DUAL }
  for (const [name, value] of Object.entries(options)) check(model.setOptionValue(name, value))
  check(model.passLp(dataOf(program)))

  let isFirst = true
  const answer = (again: boolean): OpenAnswer => {
    if (isFirst) {
      model.run()
      check(model.setOptionValue('simplex_strategy', PRIMAL))
      isFirst = false
    }
    const ran = model.run()
    const status = model.getModelStatus()
    if (ran.status !== error) {
      if (status === optimal || status === empty) return optimum(model)
      // From a last answer it may seem so and not be: it is believed from scratch alone.
      if (status === infeasible && !again) return { status: 'infeasible' }
      if (status === unbounded) return { status: 'unbounded' }
      if (status === unboundedOrInfeasible && !again) return { status: 'unbounded' }
    }
    if (again) {
      check(model.clearSolver())
      return answer(false)
    }
    throw new Error(`the solver gave up: model status ${status}`)
  }

  return {
    minimise(cost) {
      check(model.changeColsCost({ kind: 'range', from: 0, to: columns - 1 }, cost))
      return answer(true)
    },
    boundRows(which, low, high) {
      which.forEach((row, i) => {
        check(model.changeRowBounds(row, low[i]!, high[i]!))
      })
    },
    close() {
      model.dispose()
    }
  }
}

function optimum(model: RawModelApi): Optimum {
  const solution = model.getSolution().value
  if (!solution) throw new Error('the solver found an optimum and lost it')
  const { colValue: values, rowDual } = solution
  return { status: 'optimal', value: model.getObjectiveValue(), values, rowDual }
}
