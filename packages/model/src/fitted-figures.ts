/** Which published figures the inputs of technologies are fitted to: MODEL.md §11. */
import type { Dataset, PublishedFigure } from './dataset.js'

/**
 * Those whose scenarios name no policy. Effects of policies are read from their own figures, with the technologies already settled:
 * fitting technologies to them as well would count the same sentence twice.
 */
export function fittedFigures({
  published,
  scenarios
}: Pick<Dataset, 'published' | 'scenarios'>): PublishedFigure[] {
  const acting = new Set(scenarios.filter(({ policies = [] }) => policies.length > 0).map(({ id }) => id))
  return published.filter(
    ({ scenario, minusScenario }) =>
      !(acting.has(scenario) || (minusScenario !== undefined && acting.has(minusScenario)))
  )
}
