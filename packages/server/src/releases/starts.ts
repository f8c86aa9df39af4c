/** Questionnaires that are begun: counted in memory, without a sign of who, and added to the store now and then. */
import type { Store } from '@horizon-soin/storage'

export interface Starts {
  count: (consultation: string) => void
  /** Adds what was counted since; what could not be added is counted again. */
  flush: () => Promise<void>
}

export function countStarts(store: () => Promise<Store>): Starts {
  const counts = new Map<string, number>()
  const add = (id: string, count: number) => counts.set(id, (counts.get(id) ?? 0) + count)
  return {
    count: id => add(id, 1),
    flush: async () => {
      if (counts.size === 0) return
      const kept = await store()
      for (const [id, count] of [...counts]) {
        counts.delete(id)
        try {
          await kept.started(id, count)
        } catch (error) {
          add(id, count)
          throw error
        }
      }
    }
  }
}
