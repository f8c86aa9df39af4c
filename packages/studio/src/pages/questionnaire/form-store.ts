/**
 * The answers of this tab, by consultation: they outlive a walk through other pages of the site, not the tab. They are on the
 * device only where their person asked for it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { answerTo, type Draft, type DraftAnswer, isBlank, NO_DRAFT } from './answers.js'
import {
  erase,
  eraseAsSent,
  type KeptDraft,
  keep,
  type Pending,
  readElsewhere,
  readKept
} from './kept-draft.js'
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
  /** Of another tab: the draft that it keeps in place of this one, which waits for a choice; or that it has sent its own. */
  elsewhere: KeptDraft | 'sent' | null
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
      // A draft that another tab wrote is that tab's to erase.
      if (before.keeping !== 'no' && before.elsewhere === null && now.elsewhere === null) erase(consultation)
      return
    }
    if (now.elsewhere !== null) return
    const others = before.keeping === 'no' && before.elsewhere === null ? readKept(consultation) : null
    if (others !== null) return store.setState({ elsewhere: others })
    const isSame =
      now.elsewhere === before.elsewhere &&
      now.draft === before.draft &&
      now.pending === before.pending &&
      now.keeping === before.keeping
    if (isSame) return
    const isKept = keep(consultation, { draft: now.draft, seed: now.seed, pending: now.pending })
    if (isKept !== (now.keeping === 'yes')) store.setState({ keeping: isKept ? 'yes' : 'failed' })
  })
  followOthers(consultation, store)
  guard(store)
  forms.set(consultation, store)
  return store
}

/** Two tabs keep one draft: neither writes over the other's unasked, and none writes again what was sent. */
function followOthers(consultation: string, store: FormStore): void {
  const hear = (event: StorageEvent) => {
    if (forms.get(consultation) !== store) return removeEventListener('storage', hear)
    const { keeping, elsewhere, draft } = store.getState()
    const told = keeping === 'no' ? null : readElsewhere(consultation, event)
    if (told === null) return
    if (told.kind === 'other') {
      const isSame = JSON.stringify(told.kept.draft) === JSON.stringify(draft)
      store.setState({ elsewhere: isSame ? null : told.kept })
    } else if (told.kind === 'sent') store.setState({ elsewhere: 'sent', keeping: 'no', pending: null })
    // With its draft goes the choice between the two.
    else store.setState(elsewhere === null ? { keeping: 'no' } : { elsewhere: null })
  }
  addEventListener('storage', hear)
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
    elsewhere: null,
    ...start
  }))

/** Once it was sent, nothing of it stays in the tab or on the device. */
export function forget(consultation: string): void {
  const form = forms.get(consultation)
  if (form !== undefined && form.getState().keeping !== 'no') eraseAsSent(consultation)
  form?.setState({ keeping: 'no', draft: NO_DRAFT, pending: null, elsewhere: null })
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
  const follow = ({ draft, origin, keeping, elsewhere }: Form) => {
    if ((keeping !== 'yes' || elsewhere !== null) && draft !== origin && !isBlank(draft))
      addEventListener('beforeunload', ask)
    else removeEventListener('beforeunload', ask)
  }
  follow(store.getState())
  const unsubscribe = store.subscribe(follow)
  return () => {
    unsubscribe()
    removeEventListener('beforeunload', ask)
  }
}
