/** Stores for tests, on each database. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '@horizon-soin/storage'
import { startCluster } from '../../../storage/src/testing/postgres.js'

export interface TestStore {
  store: Store
  /** Takes the database away under it; null where it cannot go. */
  cut: (() => Promise<void>) | null
  /** Closes it and takes its data away. */
  remove: () => Promise<void>
}

export async function embeddedStore(): Promise<TestStore> {
  const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-store-'))
  const store = await openStore({ folder })
  return {
    store,
    cut: null,
    remove: async () => {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function postgresStore(): Promise<TestStore> {
  const cluster = await startCluster()
  const store = await openStore({ url: await cluster.database() })
  return {
    store,
    cut: () => cluster.stop('SIGINT'),
    remove: async () => {
      await store.close()
      await cluster.remove()
    }
  }
}

export const DATABASES: [name: string, open: () => Promise<TestStore>][] = [
  ['the embedded database', embeddedStore],
  ['PostgreSQL', postgresStore]
]
