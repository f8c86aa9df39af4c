/** The draws of a posterior as models: MODEL.md §11. */
import { compileCurves } from './adoption.js'
import type { Model } from './compile.js'
import type { ModelSet } from './draws.js'
import { ModelError } from './errors.js'
import { referenceOf } from './needs.js'
import { posteriorInputs } from './posterior-problem.js'
import { compileGains, timeShares } from './potential.js'
import type { Priors } from './priors.js'
import { compileBase } from './since-base.js'

/** A posterior as plain data. */
export interface PosteriorSource {
  priors: Priors
  parameters: readonly string[]
  /** In standard deviations from the priors, at `draw · parameters + parameter`. */
  draws: Float64Array
}

/**
 * The models of a posterior's draws.
 *
 * @throws ModelError `unknown-id` where the posterior is of other inputs than the dataset's priors make
 */
export function posteriorModels(model: Model, { priors, parameters, draws }: PosteriorSource): ModelSet {
  const inputs = posteriorInputs(model.dataset, priors)
  const width = parameters.length
  const missing = inputs.parameters.find((name, i) => parameters[i] !== name)
  if (missing !== undefined || width !== inputs.parameters.length) {
    const name = missing ?? parameters[inputs.parameters.length]!
    throw new ModelError('unknown-id', `not the inputs of this dataset: ${name}`, name, inputs.parameters)
  }
  return {
    count: draws.length / width,
    at(m) {
      const dataset = { ...model.dataset, ...inputs.tables(draws.subarray(m * width, (m + 1) * width)) }
      const shares = timeShares(dataset, model.axes)
      const gains = compileGains(dataset, model.axes, shares)
      const base = compileBase(dataset, model.axes, gains, model.workforce)
      return {
        ...model,
        dataset,
        timeShares: shares,
        gains,
        curves: compileCurves(dataset, model.axes),
        base,
        needs: model.needs && { ...model.needs, base: referenceOf(dataset, model.needs.year, gains, base) }
      }
    }
  }
}
