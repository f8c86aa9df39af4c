import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { Orm } from './database.js'
import { StoreError } from './store.js'

/** Beside `src` as beside `dist`. */
export const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url))

/** @throws StoreError `later` where a later version of the software has changed this database */
export async function refuseLater(orm: Orm): Promise<void> {
  const { rows } = (await orm.execute(
    sql`select max(created_at)::float8 as latest from drizzle.__drizzle_migrations`
  )) as unknown as { rows: { latest: number | null }[] }
  const known = readMigrationFiles({ migrationsFolder: MIGRATIONS }).at(-1)?.folderMillis ?? 0
  if ((rows[0]?.latest ?? 0) > known) {
    throw new StoreError('later', 'this database was changed by a later version: run that version')
  }
}
