/** How sure a hindcast is: the draws of both sides, and what they say of each row. MODEL.md §10. */
import { compile } from './compile.js'
import type { Edition } from './edition.js'
import type { EnsembleSpec } from './ensemble.js'
import { type Gathering, spreadOf } from './gathering.js'
import { type Aggregate, aggregatesOf, observedEdition } from './hindcast.js'
import { rowOf } from './results.js'

/** The middle 90 % of the draws of an effective gain; NaN where it exists in no draw. */
export interface HindcastRange extends Aggregate {
  low: number
  high: number
}

/**
 * The ensemble of what the evidence supports, and that of the study: plain records, for a pool of workers or `openEnsemble`. A draw has
 * a result a series of its dataset, all in `year`.
 *
 * @throws ModelError as `combineDatasets`
 */
export function hindcastSpecs(
  study: Edition,
  evidence: Edition,
  year: number,
  { draws, seed }: Pick<EnsembleSpec, 'draws' | 'seed'>
): Record<'projected' | 'observed', EnsembleSpec> {
  const spec = ({ dataset, scenario }: Edition): EnsembleSpec => ({
    kind: 'ensemble',
    dataset,
    scenario,
    years: [year],
    draws,
    seed
  })
  return { projected: spec(study), observed: spec(observedEdition(study, evidence)) }
}

/** The range of each profession, then of each group, as `hindcast` has its rows. @param gathering of the draws of `spec` */
export function hindcastRanges({ dataset }: EnsembleSpec, gathering: Gathering): HindcastRange[] {
  const model = compile(dataset)
  return aggregatesOf(model).map(aggregate => {
    const quantiles = spreadOf(gathering, rowOf(model, { indicator: 'effective', ...aggregate }))?.quantiles
    return { ...aggregate, low: quantiles?.[0] ?? Number.NaN, high: quantiles?.at(-1) ?? Number.NaN }
  })
}
