/** What an export says of texts: decisions whatever became of the text, what was asked only where it is there. */
import { type SQL, sql } from 'drizzle-orm'
import { type Orm, rowsOf } from './database.js'
import type { Rows } from './import-checks.js'

const count = async (tx: Orm, statement: SQL): Promise<number> =>
  (await rowsOf<{ kept: number }>(tx, statement))[0]!.kept

const json = (rows: Rows) => sql`${JSON.stringify(rows)}::json`

/** Notes beside the texts of some rows where they stand now. */
const settle = (tx: Orm, rows: Rows) =>
  tx.execute(
    sql`select settle_texts(array(select distinct text from json_to_recordset(${json(rows)}) as g (text uuid)))`
  )

/** Kinds of lines and how they are kept, as `KEEP` of `import-rows`. */
export const KEEP_MODERATION: Readonly<Record<string, (tx: Orm, rows: Rows) => Promise<number>>> = {
  async decision(tx, rows) {
    const kept = await count(
      tx,
      sql`with kept as (insert into decisions
          (text, place, consultation, item, version, kind, step, outcome, motive, note, masks, themes, at, by)
        select text, place, consultation, item, version, g.of, step, outcome, motive, note, masks, themes, at, by
        from json_to_recordset(${json(rows)}) as g (text uuid, place integer, consultation text, item text, version integer,
          "of" text, step text, outcome text, motive text, note text, masks integer[], themes text[], at bigint, "by" text)
        on conflict do nothing returning 1) select count(*)::integer as kept from kept`
    )
    await settle(tx, rows)
    return kept
  },
  // What was judged, here or there, stays judged.
  async appeal(tx, rows) {
    const kept = await count(
      tx,
      sql`with kept as (insert into appeals as a (text, consultation, reason, outcome)
        select g.text, g.consultation, g.reason, g.outcome
        from json_to_recordset(${json(rows)}) as g (text uuid, consultation text, reason text, outcome text)
        join remarks r on r.id = g.text and r.consultation = g.consultation
        on conflict (text) do update set outcome = excluded.outcome, reason = excluded.reason
          where a.outcome is null and excluded.outcome is not null
        returning 1) select count(*)::integer as kept from kept`
    )
    await settle(tx, rows)
    return kept
  },
  async report(tx, rows) {
    const kept = await count(
      tx,
      sql`with kept as (insert into reports as p (id, text, consultation, reason, sealed, day, outcome)
        select g.id, g.text, g.consultation, g.reason, g.sealed, g.day, g.outcome
        from json_to_recordset(${json(rows)}) as g
          (id uuid, text uuid, consultation text, reason text, sealed text, day date, outcome text)
        join remarks r on r.id = g.text and r.consultation = g.consultation
        on conflict (id) do update set outcome = excluded.outcome
          where p.outcome is null and excluded.outcome is not null
        returning 1) select count(*)::integer as kept from kept`
    )
    await settle(tx, rows)
    return kept
  },
  // The later of two answers to the same version.
  response: (tx, rows) =>
    count(
      tx,
      sql`with kept as (insert into responses as p (consultation, item, version, outcome, text, remarks, next, at)
        select consultation, item, version, outcome, text, remarks, next, at
        from json_to_recordset(${json(rows)}) as g (consultation text, item text, version integer, outcome text, text json,
          remarks uuid[], next integer, at bigint)
        on conflict (consultation, item, version) do update set outcome = excluded.outcome, text = excluded.text,
          remarks = excluded.remarks, next = excluded.next, at = excluded.at where excluded.at > p.at
        returning 1) select count(*)::integer as kept from kept`
    ),
  start: (tx, rows) =>
    count(
      tx,
      sql`with kept as (insert into starts as s (consultation, count)
        select consultation, count from json_to_recordset(${json(rows)}) as g (consultation text, count bigint)
        on conflict (consultation) do update set count = excluded.count where excluded.count > s.count
        returning 1) select count(*)::integer as kept from kept`
    )
}
