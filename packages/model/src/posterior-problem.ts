/** The set of inputs that returns the published figures: MODEL.md §11, second half. */
import type { Dataset, PublishedFigure, TimeShare } from './dataset.js'
import { ModelError } from './errors.js'
import { type FigureValues, figureValues, type PosteriorTables } from './figure-values.js'
import { fittedFigures } from './fitted-figures.js'
import { atSigmas, type Priors } from './priors.js'
import { technologyInputs } from './technology-tables.js'

/** An activity never takes less than this part of working time: shares are made to sum to 1, and none may vanish. */
const LEAST_SHARE = 1e-3
/** No input lies further from its prior than this many standard deviations: one in 10^23 would, and curves there overflow. */
const FURTHEST = 10
/** Step of the finite differences, in standard deviations. */
const DIFFERENCE = 1e-4

/**
 * Inputs, each in standard deviations from its prior, whose distribution before the figures is N(0, 1), all independent.
 * Demography stays where the dataset has it.
 */
export interface PosteriorInputs {
  /** Those of the technologies, as `technologyProblem` names them, then `time_use infirmier soins`: shares that have a range. */
  parameters: readonly string[]
  /** The profession whose rows alone a parameter moves; null where it moves those of several. */
  professions: readonly (string | null)[]
  /** The tables at a point, not rounded. */
  tables(sigmas: ArrayLike<number>): PosteriorTables
}

export function posteriorInputs(dataset: Dataset, priors: Priors): PosteriorInputs {
  const technology = technologyInputs(dataset, priors)
  const moved = dataset.timeUse.filter(row => row.low < row.high)
  const first = technology.parameters.length
  const placeOf = new Map(moved.map((row, i) => [row, first + i]))
  return {
    parameters: [
      ...technology.parameters,
      ...moved.map(({ profession, activity }) => `time_use ${profession} ${activity}`)
    ],
    professions: [...technology.professions, ...moved.map(({ profession }) => profession)],
    tables: sigmas => ({
      ...technology.tables(sigmas, value => value),
      timeUse: dataset.timeUse.map((row): TimeShare => {
        const at = placeOf.get(row)
        if (at === undefined) return row
        const { low, share, high } = row
        return { ...row, share: Math.max(LEAST_SHARE, atSigmas({ low, mode: share, high }, sigmas[at]!)) }
      })
    })
  }
}

/** What a figure's wording allows: from `low` to `high`, one of them infinite where it has one side. */
export interface Allowed {
  low: number
  high: number
}

/** Source: DATASET.md `published.csv`; the same limits as `excess`. */
function allowedBy({ comparison, value, tolerance }: PublishedFigure): Allowed {
  const room = tolerance ?? (comparison === 'about' ? 0 : Number.POSITIVE_INFINITY)
  return {
    low: comparison === 'at_least' ? value : value - room,
    high: comparison === 'at_most' ? value : value + room
  }
}

export interface PosteriorProblem extends PosteriorInputs {
  figures: readonly PublishedFigure[]
  /** What each figure allows, in their order. */
  allowed: readonly Allowed[]
  /** Every figure at a point, NaN where there is none or the point is out of reach; the array is the same at every call. */
  values(sigmas: ArrayLike<number>): Float64Array
  /** Derivative of each figure by each parameter, at `figure · parameters + parameter`, by finite differences. */
  slopes(sigmas: ArrayLike<number>, out: Float64Array): void
}

/** Whether every figure is within what it allows; one without a value is not. */
export function isInside(allowed: readonly Allowed[], values: Float64Array): boolean {
  for (let i = 0; i < allowed.length; i++)
    if (!(values[i]! >= allowed[i]!.low && values[i]! <= allowed[i]!.high)) return false
  return true
}

/**
 * The likelihood is flat where every figure is within what its wording allows and zero elsewhere: the wording says no more than that.
 *
 * @param given complete; its potential, adoption and heterogeneity are not read
 * @param published the figures of `values`: those that inputs are fitted to, unless others are asked for
 * @throws ModelError `bad-argument` where the dataset publishes nothing, or a figure allows one value only
 */
export function posteriorProblem(
  given: Dataset,
  priors: Priors,
  published: PublishedFigure[] = fittedFigures(given)
): PosteriorProblem {
  const dataset = { ...given, published }
  if (published.length === 0) throw new ModelError('bad-argument', 'no published figure', 'published')
  const allowed = published.map(allowedBy)
  published.forEach((figure, i) => {
    if (!(allowed[i]!.low < allowed[i]!.high))
      throw new ModelError('bad-argument', `a figure allows one value only: ${figure.id}`, figure.id)
  })
  const inputs = posteriorInputs(dataset, priors)
  const figures = figureValues(dataset)
  const nothing = new Float64Array(published.length).fill(Number.NaN)
  return {
    ...inputs,
    figures: published,
    allowed,
    values(sigmas) {
      for (let i = 0; i < sigmas.length; i++) if (!(Math.abs(sigmas[i]!) <= FURTHEST)) return nothing
      return figures.at(inputs.tables(sigmas))
    },
    slopes: slopesOf(dataset, inputs, figures)
  }
}

/** Moves one parameter of every profession at once, since none is felt by another: tens of runs rather than hundreds. */
function slopesOf(
  dataset: Dataset,
  { parameters, professions, tables }: PosteriorInputs,
  figures: FigureValues
): PosteriorProblem['slopes'] {
  const ids = dataset.professions.map(profession => profession.id)
  const own = ids.map(id => professions.flatMap((profession, i) => (profession === id ? [i] : [])))
  const shared = professions.flatMap((profession, i) => (profession === null ? [i] : []))
  const rounds = Array.from({ length: Math.max(...own.map(list => list.length)) }, (_, k) =>
    own.map(list => list[k] ?? -1)
  )
  const count = dataset.published.length
  const moved = new Float64Array(parameters.length)
  const base = new Float64Array(count)
  return (sigmas, out) => {
    for (let i = 0; i < moved.length; i++) moved[i] = sigmas[i]!
    base.set(figures.keep(tables(moved)))
    const write = (i: number, values: Float64Array, from: number) => {
      for (let j = 0; j < count; j++)
        out[j * parameters.length + i] = (values[from + j]! - base[j]!) / DIFFERENCE
      moved[i] = sigmas[i]!
    }
    for (const i of shared) {
      moved[i]! += DIFFERENCE
      write(i, figures.at(tables(moved)), 0)
    }
    for (const round of rounds) {
      for (const i of round) if (i >= 0) moved[i]! += DIFFERENCE
      const values = figures.ofEach(tables(moved))
      round.forEach((i, p) => {
        if (i >= 0) write(i, values, p * count)
      })
    }
  }
}
