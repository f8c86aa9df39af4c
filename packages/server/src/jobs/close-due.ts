/** Consultations close by themselves, by the server's clock. */
import type { Store } from '@horizon-soin/storage'
import { closeOver } from '../close-over.js'
import type { SteadyClock } from '../steady-clock.js'

/** Closes the consultations whose time is over, and remembers the time, so that a clock moved back opens none again. */
export async function closeDue(store: Store, clock: SteadyClock): Promise<void> {
  clock.raise(await store.seen(clock.now()))
  for (const record of await store.list()) await closeOver(store, record, clock.now())
}
