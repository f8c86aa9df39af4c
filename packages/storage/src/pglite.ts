import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Database, Orm } from './database.js'
import { MIGRATIONS, refuseLater } from './migrate.js'
import * as schema from './schema.js'

const connect = async (folder: string) => {
  const client = await PGlite.create(folder)
  const orm = drizzle(client, { schema })
  await migrate(orm, { migrationsFolder: MIGRATIONS })
  return { client, orm: orm as unknown as Orm }
}

/**
 * Opens the embedded database of `folder`, of which the caller holds the lock. It is first made under another name, so that a start
 * which is cut short leaves nothing that looks like a database.
 */
export async function openPglite(folder: string): Promise<Database> {
  const data = join(folder, 'data')
  const begun = join(folder, 'data.new')
  rmSync(begun, { recursive: true, force: true })
  if (!existsSync(data)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { client } = await connect(begun)
    await client.close()
    renameSync(begun, data)
  }
  const { client, orm } = await connect(data)
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
