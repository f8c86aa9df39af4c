/** The lasting secrets of an export: those that the key opens, and of which there is none here. */
import { type SQL, sql } from 'drizzle-orm'
import { type Orm, rowsOf } from './database.js'
import type { Rows } from './import-checks.js'
import { KEEP } from './import-rows.js'
import { FINGERPRINT, openedSecret } from './key.js'

/** `sealed`, or in clear in the first format. */
type Secret = { name: string; sealed: string | null } | { name: string; value: string }

/** @returns how many were not there before, and how many this database does not have in the end */
export async function keepSecrets(
  tx: Orm,
  rows: Rows,
  key: Buffer | null
): Promise<{ added: number; lost: number }> {
  const given = (rows as Secret[]).filter(({ name }) => name !== FINGERPRINT)
  const opened = given.flatMap(row => {
    const value = 'value' in row ? row.value : openedSecret(row.name, row.sealed, key)
    return value === null ? [] : [{ name: row.name, value }]
  })
  const added = await KEEP['secret']!(tx, opened)
  const there: SQL = sql`select count(*)::integer as n from secrets s
    join json_to_recordset(${JSON.stringify(opened)}::json) as g (name text, value text) using (name, value)`
  const [counted] = await rowsOf<{ n: number }>(tx, there)
  return { added, lost: given.length - counted!.n }
}
