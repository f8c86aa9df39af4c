/** Consultations as they were a moment ago: their texts are long, and a contribution needs them each time. */
import type { ConsultationRecord, Store } from '@horizon-soin/storage'

const FRESH_MS = 1000

export interface RecentRecords {
  /** As it is, or was a second ago. */
  recent: (id: string) => Promise<ConsultationRecord | null>
  /** As it is. */
  now: (id: string) => Promise<ConsultationRecord | null>
}

/**
 * What is decided on a record that is a moment old holds all the same: the store checks again what it keeps. What is
 * refused on one is to be asked again of `now`.
 */
export function recentRecords(store: () => Promise<Store>): RecentRecords {
  const known = new Map<string, { at: number; record: Promise<ConsultationRecord | null> }>()
  const now = (id: string): Promise<ConsultationRecord | null> => {
    const record = store().then(open => open.read(id))
    known.set(id, { at: performance.now(), record })
    const forget = () => {
      if (known.get(id)?.record === record) known.delete(id)
    }
    // Whoever makes up names fills no memory; a draft may open at any moment.
    record.then(found => {
      if (found === null || found.state === 'draft') forget()
    }, forget)
    return record
  }
  return {
    now,
    recent: id => {
      const entry = known.get(id)
      return entry !== undefined && performance.now() - entry.at < FRESH_MS ? entry.record : now(id)
    }
  }
}
