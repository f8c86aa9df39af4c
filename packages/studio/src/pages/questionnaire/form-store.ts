/**
 * The answers of this tab, by consultation: they outlive a walk through other pages of the site, not the tab. They are on the
 * device only where their person asked for it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { answerTo, type Draft, type DraftAnswer, isBlank, NO_DRAFT } from './answers.js'
import { erase, keep, type Pending, readKept } from './kept-draft.js'
import { drawSeed } from './random.js'

export interface Form {
  draft: Draft
  /** What it began with: nothing, or the answer that is corrected. */
  origin: Draft
  seed: number
  pending: Pending | null
  /** Of an invitation. */
  token: string
  /** Whether the draft is kept on the device, and whether the browser did. */
  keeping: 'no' | 'yes' | 'failed'
  /** Whether it was found there when the page opened. */
  wasFound: boolean
}

export type FormStore = StoreApi<Form>

const forms = new Map<string, FormStore>()

/** The form of a consultation in this tab. */
export function formOf(consultation: string): FormStore {
  const known = forms.get(consultation)
  if (known) return known
  const kept = readKept(consultation)
  const store = createForm({
    draft: kept?.draft ?? NO_DRAFT,
    seed: kept?.seed ?? drawSeed(),
    pending: kept?.pending ?? null,
    keeping: kept === null ? 'no' : 'yes',
    wasFound: kept !== null
  })
  store.subscribe((now, before) => {
    if (now.keeping === 'no') {
      if (before.keeping !== 'no') erase(consultation)
      return
    }
    const isSame =
      now.draft === before.draft && now.pending === before.pending && now.keeping === before.keeping
    if (isSame) return
    const isKept = keep(consultation, { draft: now.draft, seed: now.seed, pending: now.pending })
    if (isKept !== (now.keeping === 'yes')) store.setState({ keeping: isKept ? 'yes' : 'failed' })
  })
  guard(store)
  forms.set(consultation, store)
  return store
}

/** The form of an answer that was sent and is corrected: it is no draft, the device keeps nothing of it. */
export const correctionOf = (sent: Draft): FormStore => createForm({ draft: sent, origin: sent })

const createForm = (start: Partial<Form>): FormStore =>
  createStore<Form>(() => ({
    draft: NO_DRAFT,
    origin: NO_DRAFT,
    seed: drawSeed(),
    pending: null,
    token: '',
    keeping: 'no',
    wasFound: false,
    ...start
  }))

/** Once it was sent, nothing of it stays in the tab or on the device. */
export function forget(consultation: string): void {
  forms.get(consultation)?.setState({ keeping: 'no', draft: NO_DRAFT, pending: null })
  forms.delete(consultation)
}

export const editDraft = (store: FormStore, change: Partial<Draft>): void =>
  store.setState(({ draft }) => ({ draft: { ...draft, ...change } }))

export const editAnswer = (store: FormStore, item: string, change: Partial<DraftAnswer>): void =>
  store.setState(({ draft }) => ({
    draft: {
      ...draft,
      answers: { ...draft.answers, [item]: { ...answerTo(draft, item), ...change } }
    }
  }))

/**
 * Asks before the tab is left with answers that would be lost. One that is corrected is lost only where it was changed.
 * @returns what ends it
 */
export function guard(store: FormStore): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  const follow = ({ draft, origin, keeping }: Form) => {
    if (keeping !== 'yes' && draft !== origin && !isBlank(draft)) addEventListener('beforeunload', ask)
    else removeEventListener('beforeunload', ask)
  }
  follow(store.getState())
  const unsubscribe = store.subscribe(follow)
  return () => {
    unsubscribe()
    removeEventListener('beforeunload', ask)
  }
}
