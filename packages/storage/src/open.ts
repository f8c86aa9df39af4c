import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { openEmbedded } from './embedded.js'
import { told } from './faults.js'
import { pinKey } from './key.js'
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
  /**
   * The key of the installation (32 bytes): the database is then of this key alone, and what is exported carries its lasting secrets,
   * sealed. Through another process it is that process's key.
   */
  key?: Buffer | null | undefined
  signal?: AbortSignal | undefined
}

/**
 * Opens the store, its tables brought up to date: a PostgreSQL database by its address, shared by as many processes as one likes, or an
 * embedded one in a folder, which one process holds at a time and others join through it.
 *
 * The embedded database loses nothing that it acknowledged when its process dies, but it does not wait for the disk: a power cut may
 * take what was written in the last seconds. An export to another disk is the remedy.
 *
 * @throws StoreError `unavailable` (it cannot be reached), `absent`, `password`, `encoding`, `denied`, `locked` (another process holds the
 *   folder), `later` (a later version has changed it), `key` (it is of another key), `full`
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { url, folder, key = null, signal } = options
  signal?.throwIfAborted()
  try {
    const opened = url ? await openUrl(url, key) : await openFolder(folder, options)
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

async function openUrl(url: string, key: Buffer | null): Promise<Store> {
  const database = await openPostgres(url)
  try {
    if (key !== null) await pinKey(database.call, key)
    return sqlStore(database, key)
  } catch (error) {
    await database.close()
    throw error
  }
}

async function openFolder(
  given: string | undefined,
  { join = false, key = null }: StoreOptions
): Promise<Store> {
  if (given === undefined)
    throw new StoreError('unavailable', 'neither the address of a database nor a folder')
  const folder = resolve(given)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const taken = await takeLock(folder, join)
  if ('socket' in taken) return joinStore(taken.socket)
  const { lock } = taken
  const opening = openEmbedded(folder, { key })
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
