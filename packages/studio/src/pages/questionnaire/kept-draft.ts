/** A draft on this device, once its person has asked for it: without that, nothing is read, written or erased but what is there. */
import type { ContributionBody } from '@horizon-soin/consultation'
import { type Draft, readDraft } from './answers.js'

/** A sending of which it is not known whether it arrived: sent again under the same key, it is kept once. */
export interface Pending {
  key: string
  body: ContributionBody
}

export interface KeptDraft {
  draft: Draft
  /** Of the order of the questions. */
  seed: number
  pending: Pending | null
}

const keyOf = (consultation: string): string => `horizon-soin-draft-${consultation}`

/** Null where none is kept, or where the browser keeps nothing. */
export function readKept(consultation: string): KeptDraft | null {
  try {
    return parse(localStorage.getItem(keyOf(consultation)))
  } catch {
    return null
  }
}

function parse(text: string | null): KeptDraft | null {
  if (text === null) return null
  const { draft, seed, pending } = JSON.parse(text) as Record<string, unknown>
  return {
    draft: readDraft(draft),
    seed: Number.isSafeInteger(seed) ? (seed as number) : 0,
    pending: isPending(pending) ? pending : null
  }
}

const isPending = (value: unknown): value is Pending =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'string' &&
  'body' in value &&
  typeof value.body === 'object' &&
  value.body !== null

/** @returns whether the browser kept it */
export function keep(consultation: string, kept: KeptDraft): boolean {
  try {
    localStorage.setItem(keyOf(consultation), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function erase(consultation: string): void {
  try {
    localStorage.removeItem(keyOf(consultation))
  } catch {
    // A browser that keeps nothing has nothing to erase.
  }
}

/** In place of a draft, for as long as it takes other tabs to hear of it: nothing of a sending stays on the device. */
const SENT = '"sent"'

/** Erases the draft, and tells other tabs that its answer was sent. */
export function eraseAsSent(consultation: string): void {
  try {
    localStorage.setItem(keyOf(consultation), SENT)
  } catch {
    // A browser that keeps nothing has no draft in another tab.
  }
  erase(consultation)
}

/** What another tab did to the draft of a consultation: wrote another, erased it, sent it. */
type Elsewhere = { kind: 'other'; kept: KeptDraft } | { kind: 'erased' } | { kind: 'sent' }

/** Null where it is of something else, or cannot be read. */
export function readElsewhere(
  consultation: string,
  event: Pick<StorageEvent, 'key' | 'newValue'>
): Elsewhere | null {
  if (event.key !== keyOf(consultation)) return null
  if (event.newValue === null) return { kind: 'erased' }
  if (event.newValue === SENT) return { kind: 'sent' }
  try {
    return { kind: 'other', kept: parse(event.newValue)! }
  } catch {
    return null
  }
}
