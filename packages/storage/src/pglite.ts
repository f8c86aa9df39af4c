import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Database, Orm } from './database.js'
import { isBroken } from './faults.js'
import { MIGRATIONS, refuseLater } from './migrate.js'
import * as schema from './schema.js'
import { snapshotFile, unpack } from './snapshot.js'

/** After a panic the next statement, be it the end of a transaction, may loop for ever: what it threw is seen before that. */
function watch(client: PGlite, onPanic: () => void) {
  const execute = client.execProtocol.bind(client)
  client.execProtocol = async (...message) => {
    try {
      return await execute(...message)
    } catch (error) {
      if (isBroken(error)) onPanic()
      throw error
    }
  }
}

/** A database that has run every migration; `memory://` is one without a folder. */
export const connect = async (folder: string, onPanic: () => void = () => {}) => {
  const client = await PGlite.create(folder)
  watch(client, onPanic)
  const orm = drizzle(client, { schema })
  await migrate(orm, { migrationsFolder: MIGRATIONS })
  return { client, orm: orm as unknown as Orm }
}

/**
 * Opens the embedded database of `folder`, of which the caller holds the lock. It is first made under another name, so that a start
 * which is cut short leaves nothing that looks like a database. A new one starts from `snapshot`, where that is there and whole, else
 * it makes itself. `onPanic` is called where it has stopped for good: its disk was full.
 */
export async function openPglite(
  folder: string,
  onPanic: () => void = () => {},
  snapshot = snapshotFile()
): Promise<Database> {
  const data = join(folder, 'data')
  const begun = join(folder, 'data.new')
  rmSync(begun, { recursive: true, force: true })
  if (!existsSync(data)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!unpack(snapshot, begun)) await connect(begun, onPanic).then(({ client }) => client.close())
    renameSync(begun, data)
  }
  const { client, orm } = await connect(data, onPanic)
  try {
    await refuseLater(orm)
  } catch (error) {
    await client.close()
    throw error
  }
  return {
    kind: 'embedded',
    orm,
    call: async <Row>(_: string, text: string, values: unknown[]) =>
      (await client.query<Row>(text, values)).rows,
    close: () => client.close()
  }
}
