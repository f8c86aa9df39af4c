/** How each kind of line is kept: what is there already stays as it is. */
import { isDeepStrictEqual } from 'node:util'
import { type Definition, STATES, type State } from '@horizon-soin/consultation'
import { sql } from 'drizzle-orm'
import { type Orm, rowsOf } from './database.js'
import type { Rows } from './import-checks.js'
import { KEEP_MODERATION } from './import-moderation.js'
import { keepReleases } from './import-releases.js'
import { StoreError } from './store.js'

/** A statement that inserts from `given`, the rows, and says how many it did. `json`, so that what was frozen stays as it was written. */
const inserting =
  (columns: string, insert: string) =>
  async (tx: Orm, rows: Rows): Promise<number> => {
    const [done] = await rowsOf<{ kept: number }>(
      tx,
      sql`with given as (select * from json_to_recordset(${JSON.stringify(rows)}::json) as g (${sql.raw(columns)})),
        ${sql.raw(insert)} select count(*)::integer as kept from kept`
    )
    return done!.kept
  }

const addConsultations = inserting(
  'id text, definition json, state text, "opensAt" bigint, "closesAt" bigint, "closedAt" bigint, notice integer, "publishedAt" bigint',
  `kept as (insert into consultations
    (id, definition, state, access, time_zone, opens_at, closes_at, closed_at, notice, published_at)
    select id, definition, state, definition ->> 'access', definition ->> 'timeZone', "opensAt", "closesAt", "closedAt", notice, "publishedAt"
    from given on conflict do nothing returning 1)`
)

/** A consultation that is there must be the same; the further of the two states is kept, so that nothing opens again. */
async function consultations(tx: Orm, rows: Rows): Promise<number> {
  for (const row of rows) {
    const {
      id,
      definition,
      state,
      closedAt = null,
      publishedAt
    } = row as {
      id: string
      definition: Definition
      state: State
      closedAt?: number | null
      publishedAt: number | null
    }
    if (definition.id !== id) throw new StoreError('import', `${id}: its definition is of ${definition.id}`)
    const [there] = await rowsOf<{ definition: Definition; state: State }>(
      tx,
      sql`select definition, state from consultations where id = ${id}
        and pg_advisory_xact_lock(consultation_key(${id})) is not null`
    )
    if (there === undefined) continue
    if (!isDeepStrictEqual(there.definition, definition)) {
      throw new StoreError('import', `${id}: another consultation has this name here`)
    }
    if (STATES.indexOf(state) > STATES.indexOf(there.state)) {
      await tx.execute(
        sql`update consultations set state = ${state}, closed_at = coalesce(closed_at, ${closedAt}::bigint),
          published_at = coalesce(published_at, ${publishedAt}::bigint) where id = ${id}`
      )
    }
  }
  return addConsultations(tx, rows)
}

const addTexts = inserting(
  'text text, version integer, hash text',
  'kept as (insert into opened_texts select text, version, hash from given on conflict do nothing returning 1)'
)

async function texts(tx: Orm, rows: Rows): Promise<number> {
  const kept = await addTexts(tx, rows)
  const [other] = await rowsOf<{ text: string; version: number }>(
    tx,
    sql`select o.text, o.version from opened_texts o join json_to_recordset(${JSON.stringify(rows)}::json)
      as g (text text, version integer, hash text) on g.text = o.text and g.version = o.version where g.hash <> o.hash limit 1`
  )
  if (other !== undefined) {
    throw new StoreError('import', `${other.text}, version ${other.version}: another text was answered here`)
  }
  return kept
}

/** By the `kind` of a line; each says how many rows were not there before. */
export const KEEP: Readonly<Record<string, (tx: Orm, rows: Rows) => Promise<number>>> = {
  consultation: consultations,
  notice: inserting(
    'consultation text, version integer, content json',
    'kept as (insert into notices select consultation, version, content from given on conflict do nothing returning 1)'
  ),
  item: inserting(
    'consultation text, position integer, content json',
    `kept as (insert into items (consultation, item, version, position, hash, content)
      select consultation, content ->> 'id', (content ->> 'version')::integer, position, content ->> 'hash', content
      from given on conflict do nothing returning 1)`
  ),
  text: texts,
  // One of a consultation that is not there was made while the export was: it is not part of it.
  contribution: inserting(
    `id uuid, consultation text, receipt text, notice integer, day date, channel text, marks text[], activity text,
      structure text, signature text, answers json, remarks json`,
    `kept as (insert into contributions
        (id, consultation, receipt, notice, day, channel, marks, activity, structure, signature)
      select id, consultation, receipt, notice, day, channel, marks, activity, structure, signature from given g
      where exists (select from consultations c where c.id = g.consultation)
        and not exists (select from tombstones t where t.receipt = g.receipt)
      on conflict do nothing returning id),
    answered as (insert into answers (contribution, item, version, hash, useful, realistic)
      select g.id, a.item, a.version, a.hash, a.useful, a.realistic from given g join kept using (id),
        json_to_recordset(g.answers) as a (item text, version integer, hash text, useful text, realistic text)),
    remarked as (insert into remarks (id, contribution, item, version, kind, text, consultation)
      select coalesce(r.id, gen_random_uuid()), g.id, r.item, r.version, r.kind, r.text, g.consultation
      from given g join kept using (id) cross join lateral (
        select id, item, version, kind, text
        from json_to_recordset(g.remarks) as r (id uuid, item text, version integer, kind text, text text)
        union all select null, item, version, 'text', text
        from json_to_recordset(g.answers) as a (item text, version integer, text text) where text is not null) r)`
  ),
  tombstone: inserting(
    'receipt text',
    `gone as (delete from contributions where receipt in (select receipt from given)),
    kept as (insert into tombstones select receipt from given on conflict do nothing returning 1)`
  ),
  // A token that was used, here or there, stays used.
  invitation: inserting(
    'digest text, consultation text, used boolean',
    `used as (update invitations i set used = true from given g where g.digest = i.digest and g.used and not i.used),
    kept as (insert into invitations (digest, consultation, used) select digest, consultation, used from given g
      where exists (select from consultations c where c.id = g.consultation) on conflict do nothing returning 1)`
  ),
  'follow-up': inserting(
    'id uuid, consultation text, sealed text, purposes text[]',
    `kept as (insert into follow_ups (id, consultation, sealed, purposes)
      select id, consultation, sealed, purposes from given on conflict do nothing returning 1)`
  ),
  secret: inserting(
    'name text, value text',
    'kept as (insert into secrets (name, value) select name, value from given on conflict do nothing returning 1)'
  ),
  journal: inserting(
    'id uuid, at bigint, event text, detail json',
    'kept as (insert into journal (id, at, event, detail) select id, at, event, detail from given on conflict do nothing returning 1)'
  ),
  clock: inserting(
    'at bigint',
    `kept as (insert into clock as c (at) select at from given
      on conflict (id) do update set at = greatest(c.at, excluded.at) returning 1)`
  ),
  release: keepReleases,
  ...KEEP_MODERATION
}
