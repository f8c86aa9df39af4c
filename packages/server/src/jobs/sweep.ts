/** Deletes what its time is over for, and says so in the journal: the report of the retention schedule. */
import type { Store } from '@horizon-soin/storage'

export async function sweep(store: Store, now: number): Promise<void> {
  const detail = await store.sweep(now)
  if (Object.values(detail).some(count => count > 0)) await store.write({ at: now, event: 'sweep', detail })
}
