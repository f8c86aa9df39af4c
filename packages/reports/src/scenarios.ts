/** The scenario that is meant where none is named. */
import type { Scenario } from '@horizon-soin/model'

/** The scenario that changes nothing: every pace median, no lever. */
export const UNCHANGED: Scenario = {
  id: 'default',
  label: { fr: 'Sans levier', en: 'No lever' },
  potential: {},
  adoption: {},
  workforce: {}
}

/** `median`, else one that changes nothing. */
export const usualScenario = (scenarios: readonly Scenario[]): Scenario =>
  scenarios.find(({ id }) => id === 'median') ?? UNCHANGED
