/** Potential, adoption and heterogeneity near their priors that return the published figures: MODEL.md §11. */
import type { Problem, TechnologyTables } from './calibration.js'
import { compile } from './compile.js'
import type { Dataset } from './dataset.js'
import { fittedFigures } from './fitted-figures.js'
import type { Priors } from './priors.js'
import { excess, reproduce } from './reproduce.js'
import { technologyInputs } from './technology-tables.js'

/** A figure is aimed at with this part of its room as a standard deviation, so that rounding the inputs keeps it within. */
const FIGURE_SIGMA = 0.25
/** Standard deviation and margin of a figure that has one side only, in its own unit. */
const OPEN_SIGMA = 0.005
const OPEN_MARGIN = 0.005

/**
 * @param given with its workforce final; its potential, adoption and heterogeneity are not read
 * @param priors one row of potential a cell and year
 */
export function technologyProblem(given: Dataset, priors: Priors): Problem<TechnologyTables> {
  const dataset = { ...given, published: fittedFigures(given) }
  const lastFigure = Math.max(...dataset.published.map(figure => figure.year))
  const short = { ...dataset, lastYear: Math.max(lastFigure, dataset.baseYear + 1) }
  const { parameters, tables } = technologyInputs(dataset, priors)
  const size = parameters.length + dataset.published.length
  return {
    parameters,
    size,
    residuals(sigmas, slack) {
      const out = new Float64Array(size)
      for (let i = 0; i < parameters.length; i++) out[i] = sigmas[i]!
      let at = parameters.length
      for (const { figure, computed: found } of reproduce(
        compile({ ...short, ...tables(sigmas, value => value) })
      )) {
        // A share of nobody is no value; the fit sees that nobody is there yet.
        const computed = Number.isNaN(found) ? 0 : found
        if (figure.tolerance !== undefined) {
          const middle =
            figure.value +
            (figure.comparison === 'about'
              ? 0
              : (figure.comparison === 'at_least' ? 0.5 : -0.5) * figure.tolerance)
          const room = figure.comparison === 'about' ? figure.tolerance : figure.tolerance / 2
          out[at++] = (computed - middle) / (slack * FIGURE_SIGMA * room)
        } else {
          const side = figure.comparison === 'at_most' ? -1 : 1
          out[at++] = excess(figure, computed - side * OPEN_MARGIN) / (slack * OPEN_SIGMA)
        }
      }
      return out
    },
    tables
  }
}
