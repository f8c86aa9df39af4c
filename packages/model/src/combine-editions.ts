import { combineDatasets } from './combine-datasets.js'
import type { PaceSpec } from './dataset.js'
import type { Edition, Taken } from './edition.js'
import { paceOf } from './scenario.js'

/**
 * The dataset of `combineDatasets` and the scenario that goes with it: each lever comes with its part, paces of the potential with the
 * potential, paces of adoption with adoption, everything else with the workforce.
 *
 * @throws ModelError as `combineDatasets`
 */
export function combineEditions(from: Edition, to: Edition, taken: Taken): Edition {
  const dataset = combineDatasets(from.dataset, to.dataset, taken)
  const paces = (lever: 'potential' | 'adoption'): PaceSpec => ({
    cells: dataset.professions.flatMap(({ id: profession }) =>
      dataset.technologies.map(({ id: technology }) => {
        const { scenario } = taken[lever].has(technology) ? to : from
        return { profession, technology, pace: paceOf(scenario[lever], profession, technology) }
      })
    )
  })
  const { scenario } = taken.workforce ? to : from
  return { dataset, scenario: { ...scenario, potential: paces('potential'), adoption: paces('adoption') } }
}
