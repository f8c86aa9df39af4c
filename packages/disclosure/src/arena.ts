/** One region under attack: a programme kept open, and the solutions met so far. */
import type { OpenAnswer, OpenProgram, OpenPrograms } from '@horizon-soin/planning'
import { programOf } from './programme.js'
import type { Region } from './system.js'
import type { Terms } from './terms.js'

export interface Arena {
  readonly truth: Float64Array
  /** Most of a sum over the region's columns, infinite where nothing bounds it. Its solution is handed to `seen`. */
  most(terms: Terms, seen: (solution: Float64Array) => void): number
  /** Least of it. */
  least(terms: Terms, seen: (solution: Float64Array) => void): number
  readonly programmes: number
  close(): void
}

/** Opens its programme when it is first asked. */
export function openArena(open: OpenPrograms, { rows, truth }: Region): Arena {
  let program: OpenProgram | null = null
  let programmes = 0
  const cost = new Float64Array(truth.length)

  const solve = (costs: Float64Array): OpenAnswer => {
    program ??= open(programOf(truth.length, rows))
    programmes++
    const answer = program.minimise(costs)
    // The truth is a solution: there always is one.
    if (answer.status === 'infeasible') throw new Error('what is published contradicts itself')
    return answer
  }
  const extreme = (terms: Terms, sign: 1 | -1, seen: (solution: Float64Array) => void): number => {
    if (terms.places.length === 0) return 0
    cost.fill(0)
    terms.places.forEach((place, k) => {
      cost[place] = sign * terms.coefficients[k]!
    })
    const answer = solve(cost)
    if (answer.status !== 'optimal') return Number.NEGATIVE_INFINITY
    seen(answer.values)
    return answer.value
  }
  return {
    truth,
    most: (terms, seen) => -extreme(terms, -1, seen),
    least: (terms, seen) => extreme(terms, 1, seen),
    get programmes() {
      return programmes
    },
    close() {
      program?.close()
      program = null
    }
  }
}
