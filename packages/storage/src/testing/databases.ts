/** Test only. The two databases that every rule of the storage is held on. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../open.js'
import type { Store } from '../store.js'
import { type Cluster, startCluster } from './postgres.js'

export interface Bench {
  /** Opens a store on a new database, or again on that of a place. */
  open(place?: string, key?: Buffer): Promise<Store>
  /** Of PostgreSQL alone. */
  cluster: Cluster | null
  /** Addresses of the databases that were made, in order: URLs or folders. */
  places: string[]
  remove(): Promise<void>
}

export const DATABASES = [
  { name: 'PostgreSQL', bench: postgresBench },
  { name: 'the embedded database', bench: embeddedBench }
]

async function postgresBench(): Promise<Bench> {
  const cluster = await startCluster()
  const places: string[] = []
  return {
    cluster,
    places,
    async open(place, key) {
      const url = place ?? (await cluster.database())
      if (place === undefined) places.push(url)
      return openStore({ url, key })
    },
    remove: cluster.remove
  }
}

async function embeddedBench(): Promise<Bench> {
  const root = mkdtempSync(join(tmpdir(), 'horizon-soin-embedded-'))
  const places: string[] = []
  return {
    cluster: null,
    places,
    open(place, key) {
      const folder = place ?? join(root, String(places.length))
      if (place === undefined) places.push(folder)
      return openStore({ folder, key })
    },
    async remove() {
      rmSync(root, { recursive: true, force: true })
    }
  }
}
