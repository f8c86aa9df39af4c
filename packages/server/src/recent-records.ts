/** Consultations as they were a moment ago: their texts are long, and every page and contribution needs them. */
import type { ConsultationRecord, Store } from '@horizon-soin/storage'

const FRESH_MS = 1000

type Found = ConsultationRecord | null

export interface RecentRecords {
  /** As it is, or was a second ago. */
  recent: (id: string) => Promise<Found>
  /** As it is. */
  now: (id: string) => Promise<Found>
  /** All of them, as they are, or were a second ago. */
  list: () => Promise<ConsultationRecord[]>
}

/** What was read under a name, for a second; what fails `isKept`, or failed, is read again at once. */
function remembering<T>(read: (name: string) => Promise<T>, isKept: (value: T) => boolean) {
  const known = new Map<string, { at: number; value: Promise<T> }>()
  const now = (name: string): Promise<T> => {
    const value = read(name)
    known.set(name, { at: performance.now(), value })
    const forget = () => {
      if (known.get(name)?.value === value) known.delete(name)
    }
    value.then(found => {
      if (!isKept(found)) forget()
    }, forget)
    return value
  }
  const recent = (name: string): Promise<T> => {
    const entry = known.get(name)
    return entry !== undefined && performance.now() - entry.at < FRESH_MS ? entry.value : now(name)
  }
  return { now, recent }
}

/**
 * What is decided on a record that is a moment old holds all the same: the store checks again what it keeps. What is
 * refused on one is to be asked again of `now`.
 */
export function recentRecords(store: () => Promise<Store>): RecentRecords {
  const one = remembering(
    async id => (await store()).read(id),
    // Whoever makes up names fills no memory; a draft may open at any moment.
    (found: Found) => found !== null && found.state !== 'draft'
  )
  const all = remembering(
    async () => (await store()).list(),
    () => true
  )
  return { ...one, list: () => all.recent('') }
}
