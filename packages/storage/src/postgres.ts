import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import type { Database, Orm } from './database.js'
import { MIGRATIONS, refuseLater } from './migrate.js'
import * as schema from './schema.js'
import { StoreError } from './store.js'

/** Of PostgreSQL's own advisory locks, which processes that start at once take in turn. */
const MIGRATION_LOCK = 1_852_798_057

/**
 * A few connections write faster than many: they share the flushes of the log. Times are set so that a database that has gone is
 * told within seconds, and found again by the next call.
 */
const POOL = {
  max: 10,
  connectionTimeoutMillis: 5_000,
  idleTimeoutMillis: 30_000,
  statement_timeout: 30_000,
  query_timeout: 35_000,
  lock_timeout: 20_000,
  idle_in_transaction_session_timeout: 120_000,
  keepAlive: true,
  application_name: 'horizon-soin'
}

/** Opens the database at `url` and brings its tables up to date. @throws the driver's errors */
export async function openPostgres(url: string): Promise<Database> {
  await bringUp(url)
  const pool = new pg.Pool({ connectionString: url, ...POOL })
  // A connection that is lost while idle is not an error of anyone's: the pool makes another.
  pool.on('error', () => {})
  return {
    kind: 'postgresql',
    orm: drizzle(pool, { schema }) as unknown as Orm,
    call: async (name, text, values) => (await pool.query({ name, text, values })).rows,
    close: () => pool.end()
  }
}

/** Makes the tables, or changes those of an earlier version: by one process at a time, for as long as it takes. */
async function bringUp(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true })
  client.on('error', () => {})
  try {
    await client.connect()
    // The end of the connection gives it back.
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await refuseEncoding(client)
    const one = drizzle(client, { schema })
    await migrate(one, { migrationsFolder: MIGRATIONS })
    await refuseLater(one as unknown as Orm)
  } finally {
    await client.end().catch(() => {})
  }
}

/** Anything but UTF-8 keeps some of what people write, and refuses the rest. @throws StoreError `encoding` */
async function refuseEncoding(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_encoding: string }>('show server_encoding')
  const encoding = rows[0]!.server_encoding
  if (encoding !== 'UTF8') throw new StoreError('encoding', encoding)
}
