/** What the page is about: dataset, scenarios, year; what was computed of it, and how sure that is. */
import type { Scenario, SeriesQuery } from '@horizon-soin/model'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { EditionNotice } from '../editions/edition-link.js'
import { type Projection, project } from '../engine/projection.js'
import type { Ranges } from '../engine/ranges.js'
import type { Study } from '../engine/study.js'
import { type History, record, redo, startHistory, undo } from '../state/history.js'
import type { Problem } from '../state/problem.js'
import { defaultState, type SharedScenario, type SharedState } from '../state/shared-state.js'

/** A number of the page that is being explained. */
export interface Explained {
  query: SeriesQuery
  year: number
}

/** What went wrong while computing, and what is still shown. */
export type Trouble = 'projection' | 'ranges'

export interface Studio {
  study: Study
  history: History<SharedState>
  /** Of the scenario that is being edited, as last computed: a frame behind its levers at most. */
  projection: Projection
  /** Of the same; null until they are drawn. */
  ranges: Ranges | null
  /** Whether the ranges are those of `projection`, with every draw. */
  areRangesFinal: boolean
  /** What the address asked for and could not be read. */
  problems: readonly Problem[]
  /** The dataset that the address was made with, where it is not the one at hand. */
  otherDataset: string | null
  /** What the address says of its edition that differs from what is shown. */
  linkEdition: EditionNotice | null
  /** Whether the address asked to explain a number that there is not. */
  isLost: boolean
  /** The dataset and the scenarios to come back to, once another was opened. */
  before: { study: Study; history: History<SharedState> } | null
  troubles: readonly Trouble[]
  explained: Explained | null
}

export type StudioStore = StoreApi<Studio>

export const presentOf = ({ history }: Studio): SharedState => history.present
/** The scenario that is being edited. */
export const editedOf = (studio: Studio): SharedScenario => studio.history.present.scenarios[0]!

/** The scenario of the dataset that another started from; the first where it has gone. */
export const baseOf = ({ study }: Studio, shared: SharedScenario): Scenario =>
  study.dataset.scenarios.find(({ id }) => id === shared.base) ?? shared.scenario

/** A page's state before anything was asked. */
export function createStudio(study: Study, ranges: Ranges | null): StudioStore {
  const present = defaultState(study.dataset)
  return createStore<Studio>(() => ({
    study,
    history: startHistory(present),
    projection: project(study.model, present.scenarios[0]!.scenario),
    ranges,
    areRangesFinal: ranges !== null,
    problems: [],
    otherDataset: null,
    linkEdition: null,
    isLost: false,
    before: null,
    troubles: [],
    explained: null
  }))
}

/** Moves to another state that can be undone; changes of one lever (`merge`) in a row are one step. */
export const change = (store: StudioStore, next: SharedState, merge?: string): void =>
  store.setState(({ history }) => ({
    history: record(history, next, { at: Date.now(), ...(merge === undefined ? {} : { merge }) })
  }))

/** Edits the scenario at hand. */
export function editScenario(
  store: StudioStore,
  edit: (scenario: Scenario) => Scenario,
  merge?: string
): void {
  const present = presentOf(store.getState())
  const [edited, ...others] = present.scenarios
  const next = { ...edited!, scenario: edit(edited!.scenario) }
  change(store, { ...present, scenarios: [next, ...others] }, merge)
}

/** Starts from a scenario of the dataset again. */
export function startFrom(store: StudioStore, scenario: Scenario): void {
  const present = presentOf(store.getState())
  const next: SharedScenario = { base: scenario.id, name: null, scenario }
  change(store, { ...present, scenarios: [next, ...present.scenarios.slice(1)] })
}

/** What is looked at changes; nothing to undo. */
export const look = (store: StudioStore, at: Partial<Pick<SharedState, 'year' | 'subject'>>): void =>
  store.setState(({ history }) => ({ history: { ...history, present: { ...history.present, ...at } } }))

export const undoChange = (store: StudioStore): void =>
  store.setState(({ history }) => ({ history: undo(history) }))
export const redoChange = (store: StudioStore): void =>
  store.setState(({ history }) => ({ history: redo(history) }))
/** Back to the state that the page opens with. */
export const reset = (store: StudioStore): void => change(store, defaultState(store.getState().study.dataset))

export const explainNumber = (store: StudioStore, explained: Explained | null): void =>
  store.setState({ explained })

interface Showing {
  /** As it was left. */
  history?: History<SharedState>
  /** Whether what was set on the one before can be come back to; it can unless said. */
  keep?: boolean
}

/** Shows another dataset, or one that was left. @throws ModelError where it cannot be projected */
export function showStudy(store: StudioStore, study: Study, { history, keep = true }: Showing = {}): void {
  const now = store.getState()
  const next = history ?? startHistory(defaultState(study.dataset))
  const projection = project(study.model, next.present.scenarios[0]!.scenario)
  store.setState({
    study,
    history: next,
    projection,
    ranges: null,
    areRangesFinal: false,
    problems: [],
    otherDataset: null,
    linkEdition: null,
    isLost: false,
    explained: null,
    before: keep ? (now.before ?? { study: now.study, history: now.history }) : null
  })
}

/** Comes back to the dataset that the page opened with, as it was left. */
export function showBefore(store: StudioStore): void {
  const { before } = store.getState()
  if (before === null) return
  showStudy(store, before.study, { history: before.history })
  store.setState({ before: null })
}
