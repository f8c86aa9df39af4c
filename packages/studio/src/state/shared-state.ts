/** What a link holds: the scenarios compared, the year and whom the page is about. */
import type { Dataset, Group, Scenario } from '@horizon-soin/model'

/** What of a dataset a link is read against: it needs no table of values. */
export type StateDataset = Pick<
  Dataset,
  'baseYear' | 'lastYear' | 'professions' | 'technologies' | 'policies' | 'scenarios'
>

export interface SharedScenario {
  /** Id of the scenario of the dataset that it started from. */
  base: string
  /** The name that a person gave it; null where it has that of its base. */
  name: string | null
  scenario: Scenario
}

export type Subject = { group: Group } | { profession: string }

export interface SharedState {
  /** 1 to 4; the first is the one that is edited. */
  scenarios: readonly SharedScenario[]
  year: number
  subject: Subject
}

export const MOST_SCENARIOS = 4
/** In characters. */
export const LONGEST_NAME = 80

const FIRST_YEAR_SHOWN = 2030
const USUAL_BASE = 'median'

/** Where a dataset has no scenario at all. */
const UNCHANGED: Scenario = {
  id: 'unchanged',
  label: { fr: 'Rien de changé', en: 'Nothing changed' },
  potential: { default: 0 },
  adoption: { default: 0 },
  workforce: {}
}

/** The scenario of a dataset that a link may start from, or null where it has none of this id. */
export const baseScenario = ({ scenarios }: StateDataset, id: string): Scenario | null =>
  scenarios.find(scenario => scenario.id === id) ??
  (scenarios.length === 0 && id === UNCHANGED.id ? UNCHANGED : null)

/** The scenarios of a dataset that a link may start from: there is always one. */
export const baseScenarios = ({ scenarios }: StateDataset): readonly Scenario[] =>
  scenarios.length > 0 ? scenarios : [UNCHANGED]

/** A scenario of the dataset as it is, ready to be edited. */
export const unedited = (scenario: Scenario): SharedScenario => ({ base: scenario.id, name: null, scenario })

/** What is shown before anything was asked: the median scenario or else the first, 2030 or the year next to it, everyone. */
export function defaultState(dataset: StateDataset): SharedState {
  const base = baseScenario(dataset, USUAL_BASE) ?? baseScenarios(dataset)[0]!
  const year = Math.min(dataset.lastYear, Math.max(dataset.baseYear, FIRST_YEAR_SHOWN))
  return { scenarios: [unedited(base)], year, subject: { group: 'all' } }
}

/** A name as it is kept: one line of at most 80 characters, none that hides or turns what follows; null where nothing is left. */
export function cleanName(name: string): string | null {
  const visible = name.replace(
    /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]+/gu,
    ' '
  )
  const cut = [...visible.replace(/ {2,}/g, ' ').trim()].slice(0, LONGEST_NAME)
  return cut.join('').trim() || null
}
