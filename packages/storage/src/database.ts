import type { SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema.js'

/** What both drivers of Drizzle, and their transactions, are. */
export type Orm = PgDatabase<PgQueryResultHKT, typeof schema>

/** The rows of a statement. */
export const rowsOf = async <Row>(tx: Orm, statement: SQL): Promise<Row[]> =>
  ((await tx.execute(statement)) as unknown as { rows: Row[] }).rows

/** A database that statements are sent to, on a server or embedded: everything above it is the same code. */
export interface Database {
  kind: 'postgresql' | 'embedded'
  orm: Orm
  /** Runs a statement that is prepared once for each connection, under its name. Its rows hold text, booleans and JSON alone. */
  call<Row>(name: string, text: string, values: unknown[]): Promise<Row[]>
  close(): Promise<void>
}
