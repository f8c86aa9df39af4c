/** The range of each published figure over the inputs that return them all, where a dataset has them. */
import { figureRanges, posteriorProblem } from '@horizon-soin/model/uncertainty'
import { findPosterior } from './input-source.js'
import { withModelErrors } from './model-refusals.js'
import type { Session } from './session.js'
import type { Study } from './study.js'

export interface FigureRange {
  low: number
  high: number
}

export interface FigureRanges {
  /** How many sets of inputs. */
  draws: number
  /** The range of a figure, by its place in published.csv; none where it has no value. */
  at(place: number): FigureRange | undefined
}

/** @throws Refusal where the posterior cannot be read */
export async function figureRangesOf(study: Study, session: Session): Promise<FigureRanges | null> {
  const { dataset } = study.model
  if (dataset.published.length === 0) return null
  const posterior = await findPosterior(study, session)
  if (!posterior) return null
  const { priors, draws, parameters } = posterior
  const ranges = await withModelErrors(session, () =>
    figureRanges(posteriorProblem(dataset, priors, dataset.published), draws)
  )
  return {
    draws: draws.length / parameters.length,
    at: place => {
      const range = ranges[place]
      return range && !Number.isNaN(range.low) ? range : undefined
    }
  }
}
