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
    const text = localStorage.getItem(keyOf(consultation))
    if (text === null) return null
    const { draft, seed, pending } = JSON.parse(text) as Record<string, unknown>
    return {
      draft: readDraft(draft),
      seed: Number.isSafeInteger(seed) ? (seed as number) : 0,
      pending: isPending(pending) ? pending : null
    }
  } catch {
    return null
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
