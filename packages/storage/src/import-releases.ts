/** The releases and the team of an export. */
import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { type Orm, rowsOf } from './database.js'
import type { Rows } from './import-checks.js'
import { openedStaff } from './key.js'
import { type Part, unpacked } from './packed.js'
import { StoreError } from './store.js'

/**
 * Keeps the parts of releases until each is whole, then the release: what is there under its number stays as it is.
 *
 * @returns how many lines were of releases that were not there before
 */
export async function keepReleases(tx: Orm, rows: Rows): Promise<number> {
  await tx.execute(
    sql`create temporary table if not exists release_parts (part integer, packed text) on commit drop`
  )
  let kept = 0
  for (const { consultation, number, part, parts, packed } of rows as unknown as Part[]) {
    if (part === 0) await tx.execute(sql`delete from release_parts`)
    await tx.execute(sql`insert into release_parts values (${part}, ${packed})`)
    if (part + 1 < parts) continue
    const whole = await rowsOf<{ part: number; packed: string }>(
      tx,
      sql`select part, packed from release_parts order by part`
    )
    if (whole.length !== parts || whole.some((each, index) => each.part !== index))
      throw new StoreError('import', `release ${number} of ${consultation}: a part is missing`)
    const { at, sha256, content, basis } = unpacked(
      consultation,
      number,
      whole.map(each => each.packed)
    )
    if (createHash('sha256').update(content).digest('hex') !== sha256)
      throw new StoreError('import', `release ${number} of ${consultation} is not what its digest signs`)
    const added = await rowsOf(
      tx,
      sql`insert into releases (consultation, number, at, content, sha256)
        values (${consultation}, ${number}, ${at}, ${content}, ${sha256}) on conflict do nothing returning number`
    )
    if (added.length === 0) continue
    await tx.execute(sql`insert into bases (consultation, number, content)
      values (${consultation}, ${number}, ${basis}::json) on conflict do nothing`)
    kept += parts
  }
  return kept
}

/**
 * Keeps the members of the team that the key opens, where there is none of their login; nobody signs in without a password.
 *
 * @returns how many were not there before, and how many could not be opened
 */
export async function keepStaff(
  tx: Orm,
  rows: Rows,
  key: Buffer | null
): Promise<{ added: number; lost: number }> {
  const given = rows as { login: string; sealed: string | null }[]
  const opened = given.flatMap(({ sealed, ...member }) => {
    const secret = openedStaff(member.login, sealed, key)
    return secret === null ? [] : [{ ...member, ...secret }]
  })
  const added = await rowsOf(
    tx,
    sql`insert into staff.members (id, login, roles, is_active, created_at, password, sealed_key, last_step)
      select g.id, g.login, g.roles, g."isActive", g."createdAt", g.password, g."sealedKey", g."lastStep"
      from json_to_recordset(${JSON.stringify(opened)}::json) as g (id uuid, login text, roles text[], "isActive" boolean,
        "createdAt" bigint, password text, "sealedKey" text, "lastStep" integer)
      on conflict do nothing returning id`
  )
  return { added: added.length, lost: given.length - opened.length }
}
