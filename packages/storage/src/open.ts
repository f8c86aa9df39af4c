import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { openEmbedded } from './embedded.js'
import { told } from './faults.js'
import { takeLock } from './lock.js'
import { openPostgres } from './postgres.js'
import { joinStore, serveStore } from './socket.js'
import { sqlStore } from './sql-store.js'
import { type Store, StoreError } from './store.js'

export interface StoreOptions {
  /** A PostgreSQL database: `postgresql://user:password@host:port/name`. */
  url?: string | undefined
  /** Where there is no `url`: the folder of the embedded database, made where it is not there. */
  folder?: string | undefined
  /** Whether to go through the process that holds the folder, where there is one. */
  join?: boolean | undefined
  signal?: AbortSignal | undefined
}

/**
 * Opens the store, its tables brought up to date: a PostgreSQL database by its address, shared by as many processes as one likes, or an
 * embedded one in a folder, which one process holds at a time and others join through it.
 *
 * The embedded database loses nothing that it acknowledged when its process dies, but it does not wait for the disk: a power cut may
 * take what was written in the last seconds. An export to another disk is the remedy.
 *
 * @throws StoreError `unavailable` (no such database, or it cannot be reached), `locked` (another process holds the folder), `state` (a
 *   later version has changed it), `full`
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { url, folder, signal } = options
  signal?.throwIfAborted()
  try {
    const opened = url ? sqlStore(await openPostgres(url)) : await openFolder(folder, options)
    if (signal?.aborted) {
      await opened.close()
      signal.throwIfAborted()
    }
    return opened
  } catch (error) {
    signal?.throwIfAborted()
    throw told(error, 'open')
  }
}

async function openFolder(given: string | undefined, { join = false }: StoreOptions): Promise<Store> {
  if (given === undefined)
    throw new StoreError('unavailable', 'neither the address of a database nor a folder')
  const folder = resolve(given)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const taken = await takeLock(folder, join)
  if ('socket' in taken) return joinStore(taken.socket)
  const { lock } = taken
  const opening = openEmbedded(folder)
  lock.onConnection(socket => serveStore(socket, opening))
  try {
    const store = await opening
    return {
      ...store,
      async close() {
        try {
          await store.close()
        } finally {
          await lock.release()
        }
      }
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}
