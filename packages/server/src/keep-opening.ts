/** Opens the store, and tries again for as long as its database does not answer. */
import { setTimeout as pause } from 'node:timers/promises'
import { openStore, type Store, StoreError } from '@horizon-soin/storage'

export const RETRY_MS = 3000

export interface Opening {
  /** The address of a PostgreSQL; null: embedded in `folder`. */
  database: string | null
  folder: string
  /** The installation's, which the database is then of. */
  key: Buffer
  signal: AbortSignal
  /** Called once where the database does not answer. */
  onWait: () => void
  /** Called where it answers after that. */
  onFound: () => void
}

/**
 * The store, once it is open. A database that cannot be reached is waited for; an embedded one is there or is not.
 *
 * @throws StoreError `locked`, `full`, `key`…; the reason of `signal` where that is raised
 */
export async function keepOpening({
  database,
  folder,
  key,
  signal,
  onWait,
  onFound
}: Opening): Promise<Store> {
  for (let hasWaited = false; ; hasWaited = true) {
    try {
      const place = database === null ? { folder } : { url: database }
      const store = await openStore({ ...place, key, signal })
      if (hasWaited) onFound()
      return store
    } catch (error) {
      const mayCome = database !== null && error instanceof StoreError && error.fault === 'unavailable'
      if (!mayCome) throw error
      if (!hasWaited) onWait()
      await pause(RETRY_MS, undefined, { signal })
    }
  }
}

/** Where data are, as it is said to a person: an address of a database without its account. */
export function placeOf(database: string | null, folder: string): string {
  if (database === null) return folder
  const { protocol, host, pathname } = new URL(database)
  return `${protocol}//${host}${pathname}`
}
