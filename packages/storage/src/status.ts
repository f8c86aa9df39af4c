/** How the database stands, for its operator. */
import type { Database } from './database.js'
import { readFingerprint } from './key.js'
import type { Store } from './store.js'

export const statusPart = ({ kind, call }: Database): Pick<Store, 'status'> => ({
  async status() {
    const [row] = await call<{ schema: number; bytes: number }>(
      'status',
      `select (select count(*) from drizzle.__drizzle_migrations)::integer as schema,
        pg_database_size(current_database())::float8 as bytes`,
      []
    )
    return { database: kind, ...row!, key: await readFingerprint(call) }
  }
})
