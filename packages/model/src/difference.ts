/** How sure a difference is: two ensembles of the same draws, subtracted draw by draw. MODEL.md §10. */
import { type Ensemble, type EnsembleSpec, openEnsemble } from './ensemble.js'
import { ModelError } from './errors.js'

/**
 * The draws of `to` less those of `from`. What both have in common cancels, as it does for whoever compares them: the range is
 * that of the difference, not of two ranges.
 *
 * @throws ModelError `bad-argument` where the two do not have the same draws, seed, years and inputs, and as `openEnsemble`
 */
export function openDifference(from: EnsembleSpec, to: EnsembleSpec): Ensemble {
  for (const key of ['draws', 'seed'] as const)
    if (from[key] !== to[key]) throw new ModelError('bad-argument', `not the same ${key}: ${to[key]}`, key)
  const [before, after] = [openEnsemble(from), openEnsemble(to)]
  const inputs = (ensemble: Ensemble) => ensemble.inputs.map(({ id }) => id).join()
  if (before.size !== after.size || inputs(before) !== inputs(after))
    throw new ModelError('bad-argument', 'not the same inputs or results', 'inputs')
  return {
    ...after,
    run(block) {
      const values = after.run(block)
      const subtracted = before.run(block)
      for (let i = 0; i < values.length; i++) values[i]! -= subtracted[i]!
      return values
    }
  }
}
