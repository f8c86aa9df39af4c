/** Published figures beside computed ones: MODEL.md §11, DATASET.md `published.csv`. */
import type { Model } from './compile.js'
import type { PublishedFigure } from './dataset.js'
import { ModelError } from './errors.js'
import { createResults, type Results, valueAt } from './results.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'

export interface FigureCheck {
  figure: PublishedFigure
  /** The indicator in the figure's scenario, less the same in `minusScenario` where one is named. */
  computed: number
  ok: boolean
}

/** Rounding of a published figure must not decide: what is on the limit to this is within it. */
const SLACK = 1e-12

/**
 * How far a computed value lies outside what a figure allows; 0 within it, negative below, positive above, NaN where there is no value.
 * `about`: within `tolerance`; `at_least`, `at_most`: beyond `value`, by no more than `tolerance` where one is given.
 */
export function excess({ comparison, value, tolerance }: PublishedFigure, computed: number): number {
  if (Number.isNaN(computed)) return Number.NaN
  const room = tolerance ?? (comparison === 'about' ? 0 : Number.POSITIVE_INFINITY)
  const low = comparison === 'at_least' ? value : value - room
  const high = comparison === 'at_most' ? value : value + room
  return computed < low ? computed - low : computed > high ? computed - high : 0
}

/** Runs each scenario that a figure names, once, and checks every figure. @throws ModelError where a figure names an unknown scenario */
export function reproduce(model: Model): FigureCheck[] {
  const runs = new Map<string, Results>()
  const resultsOf = (id: string): Results => {
    const known = runs.get(id)
    if (known) return known
    const scenario = model.dataset.scenarios.find(s => s.id === id)
    if (!scenario)
      throw new ModelError(
        'unknown-id',
        `unknown scenario: ${id}`,
        id,
        model.dataset.scenarios.map(s => s.id)
      )
    const results = run(model, leversOf(model, scenario).levers, createResults(model))
    runs.set(id, results)
    return results
  }
  return model.dataset.published.map(figure => {
    const in_ = (scenario: string) => valueAt(resultsOf(scenario), figure, figure.year)
    const computed =
      in_(figure.scenario) - (figure.minusScenario === undefined ? 0 : in_(figure.minusScenario))
    return {
      figure,
      computed,
      ok: Math.abs(excess(figure, computed)) <= SLACK * Math.max(1, Math.abs(figure.value))
    }
  })
}
