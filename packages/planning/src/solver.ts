/** Solves linear programmes with HiGHS, compiled to WebAssembly: https://highs.dev. */
import type { LinearAnswer, LinearProgram, Solve } from '@horizon-soin/model/planning'
import type { Highs } from 'highs'

let loading: Promise<Solve> | null = null

/**
 * Loads the solver, once: 3.5 MB, which only those who ask for a plan should wait for. It runs where it is called, and holds that thread
 * for a millisecond a plan: a page calls it from a worker.
 *
 * Each programme is handed over as arrays of doubles, solved on its own and forgotten: nothing is rounded on the way, as in a text it
 * would be, and no memory of the module stays taken.
 */
export function loadSolver(): Promise<Solve> {
  loading ??= load().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

/** Another instance of the module. */
export async function openHighs(): Promise<Highs> {
  // Its types are told as those of a CommonJS module, which the file that is imported is not.
  const { default: open } = (await import('highs')) as unknown as { default: () => Promise<Highs> }
  return open()
}

async function load(): Promise<Solve> {
  const highs = await openHighs()
  return program => {
    try {
      return solveWith(highs, program)
    } catch (error) {
      // A module that broke stays broken: who asks again gets another.
      loading = null
      throw error
    }
  }
}

/** A plan is judged by its objective: an optimum that is so to fewer figures than this would be beaten in figures that are shown. */
export const TOLERANCES = { primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9 }

function solveWith({ raw, constants }: Highs, program: LinearProgram): LinearAnswer {
  const model = raw.createModel()
  try {
    const options = { output_flag: false, ...TOLERANCES }
    const done = [
      ...Object.entries(options).map(([name, value]) => model.setOptionValue(name, value)),
      model.passLp(dataOf(program)),
      model.run()
    ]
    const status = model.getModelStatus()
    const { optimal, infeasible, unboundedOrInfeasible } = constants.modelStatus
    if (done.every(one => one.status !== constants.status.error)) {
      const solution = status === optimal ? model.getSolution().value : null
      if (solution) return { status: 'optimal', values: solution.colValue }
      // Whether it is the one or the other is not told apart before the solve; costs below 0 aside, none is unbounded.
      if (status === infeasible || status === unboundedOrInfeasible) return { status: 'infeasible' }
    }
    throw new Error(
      `the solver gave up: status ${done.map(one => one.status).join()}, model status ${status}`
    )
  } finally {
    model.dispose()
  }
}

/** A programme as HiGHS takes it. */
export const dataOf = (program: LinearProgram) => ({
  numCols: program.cost.length,
  numRows: program.low.length,
  colCost: program.cost,
  colLower: program.lower,
  colUpper: program.upper,
  rowLower: program.low,
  rowUpper: program.high,
  matrix: {
    format: 'csr' as const,
    numRows: program.low.length,
    numCols: program.cost.length,
    starts: program.starts,
    indices: program.columns,
    values: program.coefficients
  }
})
