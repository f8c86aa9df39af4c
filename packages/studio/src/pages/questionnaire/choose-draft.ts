/** What a person decides of a draft that another tab keeps, or has sent. */
import { NO_DRAFT } from './answers.js'
import type { FormStore } from './form-store.js'

/** Takes the draft of the other tab. */
export function takeOther(store: FormStore): void {
  const { elsewhere } = store.getState()
  if (elsewhere === null || elsewhere === 'sent') return
  const { draft, seed, pending } = elsewhere
  store.setState({ draft, seed, pending, elsewhere: null })
}

/** Keeps this one in place of the other tab's. */
export const keepMine = (store: FormStore): void => store.setState({ elsewhere: null })

/** Begins another answer, after that of another tab was sent. */
export const startAnew = (store: FormStore): void =>
  store.setState({ draft: NO_DRAFT, pending: null, elsewhere: null, wasFound: false })
