/** Texts as their authors and everyone see them once they are decided, and what is answered to them. */
import type { Decision, ModeratedKind, ModerationCounts, Response, Theme } from '@horizon-soin/consultation'
import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from './database.js'
import { masked, SIGNATURE } from './masks.js'
import { DECISION, type DecisionRow, decisionOf, pageOf, UUID } from './moderation.js'
import { StoreError } from './store.js'
import type { ModerationStore, PublishedRemark } from './store-moderation.js'

type Part = Pick<
  ModerationStore,
  | 'ownDecisions'
  | 'appeal'
  | 'moderationCounts'
  | 'published'
  | 'publishedCounts'
  | 'saveResponse'
  | 'responses'
>

/** Nothing is public before: held here, whoever asks. */
const IS_PUBLISHED = `exists (select from consultations c where c.id = $1 and c.state in ('published', 'archived'))`
const PUBLISHED = `r.consultation = $1 and r.outcome in ('publish', 'mask') and ${IS_PUBLISHED}`

/** What was asked of texts by others than the team, and what came of it. */
const askedOf = (table: 'appeals' | 'reports') => `(select json_build_object('made', count(*),
  'pending', count(*) filter (where outcome is null), 'granted', count(*) filter (where outcome = 'granted'))
  from ${table} where consultation = $1)`

export function remarkPart({ orm, call }: Database): Part {
  return {
    async ownDecisions(consultation, receipt) {
      type Own = Awaited<ReturnType<ModerationStore['ownDecisions']>>[number]
      const rows = await call<Omit<Own, 'decision'> & { decision: DecisionRow | null }>(
        'own_decisions',
        `select r.id::text as id, r.item, r.kind,
           (select ${DECISION('null')} from decisions d where d.text = r.id order by d.place desc limit 1) as decision,
           case when a.text is null then 'none' when a.outcome is null then 'pending' else 'judged' end as appeal
         from contributions c join remarks r on r.contribution = c.id
         left join items i on i.consultation = r.consultation and i.item = r.item and i.version = r.version
         left join appeals a on a.text = r.id
         where c.receipt = $1 and c.consultation = $2
         order by i.position, array_position(array['text', 'for', 'against', 'amendment'], r.kind)`,
        [receipt, consultation]
      )
      return rows.map(({ decision, ...rest }) => ({
        ...rest,
        decision: decision === null ? null : (decisionOf(decision) satisfies Decision)
      }))
    },
    async appeal(consultation, receipt, text, reason, now) {
      if (!UUID.test(text)) return 'unknown'
      const [row] = await call<{ answer: 'done' | 'unknown' | 'state' }>(
        'appeal',
        'select appeal_text($1, $2, $3::uuid, $4, $5::bigint) as answer',
        [consultation, receipt, text, reason, now]
      )
      return row!.answer
    },
    async moderationCounts(consultation) {
      const [row] = await call<ModerationCounts>(
        'moderation_counts',
        `with texts as materialized (select queue, outcome, motive, alike from remarks where consultation = $1),
         groups as (
           select count(*) as size from texts where alike is not null group by alike having count(*) > 1)
         select count(*)::integer as texts,
           (count(*) filter (where queue = 'to-do'))::integer as "toDo",
           (count(*) filter (where outcome = 'publish'))::integer as published,
           (count(*) filter (where outcome = 'mask'))::integer as masked,
           coalesce((select json_object_agg(motive, n) from (
             select motive, count(*) as n from texts where outcome = 'refuse' group by motive) m), '{}') as refused,
           ${askedOf('appeals')} as appeals, ${askedOf('reports')} as reports,
           (select json_build_object('groups', count(*), 'beyondFirst', coalesce(sum(size - 1), 0)) from groups) as duplicates
         from texts`,
        [consultation]
      )
      return row!
    },
    async published(consultation, { item, kind, theme, after, limit }) {
      const [from] = pageOf(after, UUID)
      const asked = {
        ...(item === undefined ? {} : { 'r.item = %': item }),
        ...(kind === undefined ? {} : { 'r.kind = %': kind }),
        ...(theme === undefined ? {} : { '% = any (r.themes)': theme }),
        ...(from === undefined ? {} : { 'r.id > %::uuid': from })
      }
      const more = Object.keys(asked).map((test, index) => ` and ${test.replace('%', `$${index + 3}`)}`)
      const rows = await call<PublishedRemark & { masks: number[] | null }>(
        `published ${Object.keys(asked).join(' ')}`,
        `with page as (
           select r.* from remarks r where ${PUBLISHED}${more.join('')} order by r.id limit $2::integer)
         select r.id::text as id, r.item, r.version, r.kind, r.text, r.themes,
           greatest(1, (select count(*) from remarks o where o.consultation = $1 and o.alike = r.alike
             and o.outcome in ('publish', 'mask')))::integer as alike,
           ${SIGNATURE} as signature,
           case when r.outcome = 'mask' then
             (select d.masks from decisions d where d.text = r.id order by d.place desc limit 1) end as masks
         from page r order by r.id`,
        [consultation, limit, ...Object.values(asked)]
      )
      return {
        remarks: rows.map(({ masks, text, signature, ...rest }) => ({
          ...rest,
          ...masked(text, signature, masks ?? [])
        })),
        next: rows.length < limit ? null : (rows.at(-1)?.id ?? null)
      }
    },
    async publishedCounts(consultation) {
      return call<{ item: string; kind: ModeratedKind; theme: Theme | ''; count: number }>(
        'published_counts',
        `select r.item, r.kind, t.theme, count(*)::integer as count
         from remarks r, unnest(r.themes || '{""}'::text[]) as t (theme)
         where ${PUBLISHED} group by r.item, r.kind, t.theme order by r.item, r.kind, t.theme`,
        [consultation]
      )
    },
    async saveResponse(consultation, { item, version, outcome, text, remarks, next, at }, by) {
      await orm.transaction(async tx => {
        const ids = JSON.stringify(remarks.filter(id => UUID.test(id)))
        const [here] = await rowsOf<{ state: string; asked: boolean; answered: number }>(
          tx,
          sql`
          select c.state, i.item is not null as asked,
            (select count(*) from remarks r where r.consultation = c.id and r.outcome in ('publish', 'mask')
              and r.id::text in (select json_array_elements_text(${ids}::json)))::integer as answered
          from consultations c left join items i on i.consultation = c.id and i.item = ${item} and i.version = ${version}
          where c.id = ${consultation}`
        )
        if (!here?.asked) throw new StoreError('unknown', `${consultation}, ${item}, version ${version}`)
        if (here.state === 'draft' || here.state === 'open')
          throw new StoreError('state', `${consultation} is ${here.state}`)
        if (here.answered !== new Set(remarks).size)
          throw new StoreError('unknown', 'a remark that is not published')
        await tx.execute(sql`insert into responses (consultation, item, version, outcome, text, remarks, next, at)
          values (${consultation}, ${item}, ${version}, ${outcome}, ${JSON.stringify(text)}::json,
            array(select json_array_elements_text(${ids}::json)::uuid), ${next}, ${at})
          on conflict (consultation, item, version) do update set outcome = excluded.outcome, text = excluded.text,
            remarks = excluded.remarks, next = excluded.next, at = excluded.at`)
        await tx.execute(sql`insert into journal (at, event, detail) values (${at}, 'response',
          json_build_object('consultation', ${consultation}::text, 'item', ${item}::text, 'version', ${version}::integer,
            'outcome', ${outcome}::text, 'by', member_of(${by})))`)
      })
    },
    async responses(consultation) {
      // A remark that was withdrawn or refused since is answered no more.
      return call<Response>(
        'responses',
        `select p.item, p.version, p.outcome, p.text,
           array(select x.id::text from unnest(p.remarks) with ordinality as x (id, place)
             join remarks r on r.id = x.id and r.outcome in ('publish', 'mask') order by x.place) as remarks,
           p.next, p.at::float8 as at
         from responses p left join items i on i.consultation = p.consultation and i.item = p.item and i.version = p.version
         where p.consultation = $1 order by i.position, p.item, p.version`,
        [consultation]
      )
    }
  }
}
