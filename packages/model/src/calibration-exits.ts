/** Exit probabilities near their priors under which cohorts follow the official projections: MODEL.md §1, §11. */
import { axesOf } from './axes.js'
import { type ExitTables, type Problem, type Round, rounded } from './calibration.js'
import { compileWorkforce } from './compile-workforce.js'
import type { Dataset, ExitBand } from './dataset.js'
import { leverIndex } from './levers.js'
import { atSigmas, type Priors, priorNote } from './priors.js'
import { defaultLevers } from './scenario.js'
import { projectWorkforce, workforceScratch } from './workforce.js'

/** A projection is aimed at with this part of its tolerance as a standard deviation. */
const PROJECTION_SIGMA = 0.2

/** @param dataset its exits are not read; everything else about cohorts is */
export function exitProblem(dataset: Dataset, priors: Priors): Problem<ExitTables> {
  const bands = priors.exits
  const targets = priors.projections.filter(
    ({ year }) => year >= dataset.baseYear && year <= dataset.lastYear
  )
  const sources = new Map(targets.map(target => [target.profession, target.source]))
  const axes = axesOf(dataset)
  const { years } = axes
  const professions = axes.professions.length
  const levers = defaultLevers(axes)
  const index = leverIndex(axes)
  const values = new Float64Array(4 * professions * years)
  const rows = {
    values,
    headcount: 0,
    fte: professions * years,
    entrants: 2 * professions * years,
    leavers: 3 * professions * years
  }
  const exitsAt = (sigmas: ArrayLike<number>, round: Round): ExitBand[] =>
    bands.map((band, i) => moved(band, sigmas[i]!, sources.get(band.profession) ?? band.source, round))
  return {
    parameters: bands.map(band => `exit ${band.profession} ${band.ageFrom}-${band.ageTo}`),
    size: bands.length + targets.length,
    residuals(sigmas, slack) {
      const workforce = compileWorkforce({ ...dataset, exits: exitsAt(sigmas, value => value) }, axes)
      projectWorkforce(workforce, axes, levers, index, workforceScratch(workforce), rows)
      const out = new Float64Array(bands.length + targets.length)
      bands.forEach((_, i) => {
        out[i] = sigmas[i]!
      })
      targets.forEach((target, i) => {
        const heads =
          values[axes.professions.indexOf(target.profession) * years + target.year - axes.firstYear]!
        out[bands.length + i] = (heads / target.headcount - 1) / (slack * PROJECTION_SIGMA * target.tolerance)
      })
      return out
    },
    tables: sigmas => ({ exits: exitsAt(sigmas, rounded) })
  }
}

/** A band's exit, moved from its prior; never outside [0, 1], its range widened where it had to leave it. */
function moved(band: ExitBand, sigmas: number, source: string, round: Round): ExitBand {
  const prior = { low: band.low, mode: band.exit, high: band.high }
  const at = atSigmas(prior, sigmas)
  const exit = round(Math.min(1, Math.max(0, at)), 4)
  return {
    ...band,
    exit,
    low: Math.min(band.low, exit),
    high: Math.max(band.high, exit),
    source,
    status: 'reconstructed',
    note: priorNote(prior, band.source)
  }
}
