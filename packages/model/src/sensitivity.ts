/** Which inputs the uncertainty of one result comes from: the runs that Sobol' indices ask for. MODEL.md §10. */
import { compile } from './compile.js'
import type { Dataset, Scenario } from './dataset.js'
import { correlateScores, openDraws, runDraws } from './draws.js'
import { ModelError } from './errors.js'
import { exchangeOf } from './exchange.js'
import { rowOf, type SeriesQuery } from './results.js'
import { createPoints, fillScores } from './sobol-points.js'
import { INPUT_GROUPS, type InputGroup, type UncertainInput } from './uncertain-inputs.js'

/** What a sensitivity analysis is, as plain data. */
export interface SensitivitySpec {
  kind: 'sensitivity'
  dataset: Dataset
  scenario: Scenario
  /** The result that is asked about, in one year. */
  query: SeriesQuery
  year: number
  /** Points of each of the two samples; each costs a run for every input, and some. */
  points: number
  seed: number
}

/** An input, or all those of a group (`input` is null then). */
export interface Factor {
  input: UncertainInput | null
  group: InputGroup
}

export interface Sensitivity {
  factors: readonly Factor[]
  blocks: number
  /** Results of one block of points: `set · points of the block + point`, the sets being A, B and those of the factors. */
  run(block: number): Float64Array<ArrayBuffer>
}

/** Points of each sample in a block. */
const BLOCK = 32
const LEAST_POINTS = 16
const MOST_POINTS = 1_000_000

/** @throws ModelError on an unknown series or year, too few points, and as `openDraws` */
export function openSensitivity(spec: SensitivitySpec): Sensitivity {
  const { points: count, seed, query, year } = spec
  if (!(Number.isInteger(count) && count >= LEAST_POINTS && count <= MOST_POINTS))
    throw new ModelError('bad-argument', `points out of bounds: ${count}`, String(count))
  const model = compile(spec.dataset)
  const row = rowOf(model, query)
  const draws = openDraws(model, spec.scenario, [year])
  const { inputs, factor, size } = draws
  const factors = factorsOf(inputs)
  const exchanges = factors.map(one => exchangeOf(membersOf(one, inputs), factor))
  const points = createPoints(2 * inputs.length, seed)
  const both = new Float64Array(2 * BLOCK * inputs.length)
  const a = new Float64Array(BLOCK * inputs.length)
  const b = new Float64Array(BLOCK * inputs.length)
  const mixed = new Float64Array(BLOCK * inputs.length)
  const values = new Float64Array(BLOCK * size)
  return {
    factors,
    blocks: Math.ceil(count / BLOCK),
    run(block) {
      const first = block * BLOCK
      const mine = Math.min(BLOCK, count - first)
      fillScores(points, first, mine, both)
      halve(both, inputs.length, mine, a, b)
      correlateScores(draws, a, mine)
      correlateScores(draws, b, mine)
      const sets = [a, b]
      const out = new Float64Array((2 + 2 * factors.length) * mine)
      let set = 0
      const evaluate = (scores: Float64Array) => {
        runDraws(draws, scores, mine, values)
        for (let d = 0; d < mine; d++) out[set * mine + d] = values[d * size + row]!
        set++
      }
      for (const scores of sets) evaluate(scores)
      for (const exchange of exchanges) {
        exchange.first(a, b, mixed, inputs.length, mine)
        evaluate(mixed)
        if (exchange.isSame) {
          out.copyWithin(set * mine, (set - 1) * mine, set * mine)
          set++
        } else {
          exchange.total(a, b, mixed, inputs.length, mine)
          evaluate(mixed)
        }
      }
      return out
    }
  }
}

/** The groups that hold an input, then every input. */
function factorsOf(inputs: readonly UncertainInput[]): Factor[] {
  const groups = INPUT_GROUPS.filter(group => inputs.some(input => input.group === group))
  return [
    ...groups.map(group => ({ input: null, group })),
    ...inputs.map(input => ({ input, group: input.group }))
  ]
}

const membersOf = ({ input, group }: Factor, inputs: readonly UncertainInput[]): number[] =>
  inputs.flatMap((one, place) => ((input === null ? one.group === group : one === input) ? [place] : []))

function halve(both: Float64Array, inputs: number, rows: number, a: Float64Array, b: Float64Array): void {
  for (let d = 0; d < rows; d++) {
    a.set(both.subarray(2 * d * inputs, (2 * d + 1) * inputs), d * inputs)
    b.set(both.subarray((2 * d + 1) * inputs, (2 * d + 2) * inputs), d * inputs)
  }
}
