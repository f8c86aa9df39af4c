/** The address of the page says what is shown: `?…` is the state (`state/encode.ts`), `x` the number that is explained. */
import type { Dataset } from '@horizon-soin/model'
import { editionParts } from '../editions/edition-link.js'
import { FIRST_EDITION } from '../editions/editions.js'
import { project } from '../engine/projection.js'
import type { Study } from '../engine/study.js'
import { decodeState } from '../state/decode.js'
import { encodeState } from '../state/encode.js'
import { record, startHistory } from '../state/history.js'
import { defaultState, LONGEST_NAME, type SharedState } from '../state/shared-state.js'
import { explainedFrom, explainedText } from './explained.js'
import { LIST_KEYS } from './list-keys.js'
import { presentOf, type Studio, type StudioStore } from './store.js'

/** Writing the address is slow, and browsers refuse it more than some times a second. */
const PAUSE = 250

/** Every link of the page asks for the same text. */
const texts = new WeakMap<SharedState, { dataset: Dataset; text: string }>()

/** The state in an address, whatever the edition; empty where nothing was changed. */
export function stateText(studio: Studio): string {
  const present = presentOf(studio)
  const { dataset } = studio.study
  const known = texts.get(present)
  if (known?.dataset === dataset) return known.text
  const text = encodeState(present, dataset)
  texts.set(present, { dataset, text })
  return text
}

/**
 * What stands after the path, with its question mark; empty where nothing was changed. A link says which edition it is of and of which
 * version.
 */
export const searchOf = (studio: Studio, { explained = studio.explained } = {}): string =>
  searchWith(studio.study, [stateText(studio), explained === null ? '' : `x=${explainedText(explained)}`])

/** The same of parts that are not those at hand. */
export function searchWith(study: Study, texts: readonly string[]): string {
  const parts = texts.filter(part => part !== '')
  if (study.edition === null) parts.unshift(`d=${encodeURIComponent(study.dataset.name)}`)
  else if (study.edition !== FIRST_EDITION || parts.length > 0) parts.unshift(...editionParts(study))
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** Shows what an address says; what it does not say is as the page opens with. A later one can be undone. */
export function readAddress(store: StudioStore, search: string, isFirst: boolean): void {
  const { study, history } = store.getState()
  const query = new URLSearchParams(search)
  const made = query.get('d')
  const isOwn = study.edition === null
  const isOther = made === null ? isOwn : !isOwn || made !== study.dataset.name
  const { state, problems } = decodeState(search, study.dataset)
  const x = query.get('x')
  const explained = x === null ? null : explainedFrom(x, study.model)
  const isSame = encodeState(state, study.dataset) === encodeState(history.present, study.dataset)
  store.setState({
    problems,
    otherDataset: isOther ? (made ?? '').slice(0, LONGEST_NAME) : null,
    isLost: x !== null && explained === null,
    explained,
    ...(isSame
      ? {}
      : opened(study, isFirst ? startHistory(state) : record(history, state, { at: Date.now() })))
  })
}

/** What is shown at once of another state; its ranges are drawn after. */
const opened = ({ model }: Studio['study'], history: Studio['history']) => ({
  history,
  projection: project(model, history.present.scenarios[0]!.scenario),
  ranges: null,
  areRangesFinal: false
})

/** Brings the address up to date now: before another page is gone to, whose entry is another. */
export function writeAddress(store: StudioStore): void {
  const address = addressOf(store)
  if (address !== null) history.replaceState(history.state, '', address)
}

/** The same as another entry, so that one can go back to what was shown before. */
export function pushAddress(store: StudioStore): void {
  const address = addressOf(store)
  if (address !== null) history.pushState(null, '', address)
}

/** Which chart an embedded page shows, which proposals a list: they stay whatever the state. */
const KEPT = ['page', 'chart', ...LIST_KEYS]

/** The address of what is shown; null where it is the one at hand. */
function addressOf(store: StudioStore): string | null {
  const own = searchOf(store.getState())
  const query = new URLSearchParams(location.search)
  const kept = new URLSearchParams(
    KEPT.flatMap(key => (query.has(key) ? [[key, query.get(key)!]] : []))
  ).toString()
  const search = kept === '' ? own : `?${[kept, own.slice(1)].filter(part => part !== '').join('&')}`
  return search === location.search ? null : `${location.pathname}${search}${location.hash}`
}

/** Keeps the address in step with the state. @returns what ends it */
export function followState(store: StudioStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => writeAddress(store)
  const unsubscribe = store.subscribe((now, before) => {
    const isSame = now.history.present === before.history.present && now.explained === before.explained
    if (isSame && now.study === before.study) return
    clearTimeout(timer)
    timer = setTimeout(write, PAUSE)
  })
  return () => {
    clearTimeout(timer)
    unsubscribe()
  }
}

/** Whether anything was changed. */
export const isUntouched = (studio: Studio): boolean =>
  stateText(studio) === encodeState(defaultState(studio.study.dataset), studio.study.dataset)
