/** A change between two scenarios told as steps that add up: MODEL.md §5. */
import type { Model } from './compile.js'
import { createResults, type SeriesQuery, valueAt } from './results.js'
import { run } from './run.js'

/** What a step switches. `time-use` is the dataset's own and the same on both sides; `need`, its trend and what the freed time
 * serves, and `policies` are there where they are moved. */
export type Block = 'workforce' | 'need' | 'time-use' | 'potential' | 'adoption' | 'policies'

export interface Step {
  block: Block
  /** The technology of a step of potential or adoption. */
  technology: string | null
  /** What switching this block alone changed, in the unit of the indicator. */
  delta: number
}

export interface Waterfall {
  from: number
  to: number
  /** In the order workforce, need, time use, potential and adoption by technology, policies; they add up to `to − from`. */
  steps: Step[]
}

/**
 * Switches the levers of one block after the other from `from` to `to`.
 *
 * @throws ModelError on an unknown series or a year out of range
 */
export function waterfall(
  model: Model,
  from: Float64Array,
  to: Float64Array,
  query: SeriesQuery,
  year: number
): Waterfall {
  const { axes, index } = model
  const technologies = axes.technologies.length
  const results = createResults(model)
  const levers = Float64Array.from(from)
  const value = () => valueAt(run(model, levers, results), query, year)
  const start = value()
  let current = start
  const steps: Step[] = []
  const step = (block: Block, technology: string | null, places: readonly number[]) => {
    for (const place of places) levers[place] = to[place]!
    const next = value()
    steps.push({ block, technology, delta: next - current })
    current = next
  }
  const cellsOf = (block: number, k: number) => axes.professions.map((_, p) => block + p * technologies + k)
  step('workforce', null, range(index.places, index.needTrend))
  if (isMoved(from, to, index.needTrend, index.careMoved))
    step('need', null, range(index.needTrend, index.careMoved))
  step('time-use', null, [])
  axes.technologies.forEach((id, k) => {
    step('potential', id, cellsOf(index.potential, k))
  })
  axes.technologies.forEach((id, k) => {
    step('adoption', id, cellsOf(index.adoption, k))
  })
  if (isMoved(from, to, index.careMoved, index.length))
    step('policies', null, range(index.careMoved, index.length))
  return { from: start, to: current, steps }
}

const isMoved = (from: Float64Array, to: Float64Array, first: number, end: number): boolean =>
  from.subarray(first, end).some((value, i) => value !== to[first + i])

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)
