/** Texts as moderators work through them. What decides is in the database: `migrations/0005_moderation.sql`. */
import type { Decision, Moderated, ModeratedKind, Motive } from '@horizon-soin/consultation'
import type { Database } from './database.js'
import { MODERATED_TEXT, passagesOf, SIGNATURE } from './masks.js'
import { StoreError } from './store.js'
import type { ModerationStore, TextToSign } from './store-moderation.js'

type Part = Pick<
  ModerationStore,
  'unsigned' | 'texts' | 'readText' | 'sign' | 'queue' | 'decide' | 'report' | 'moderationLog'
>

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
export const UUID = new RegExp(`^(${ID})$`)
/** Where a page of a queue ended: whether it was flagged (`0`) or not, its id, its group. */
const QUEUE_PAGE = new RegExp(`^([01])\\.(${ID})\\.(.*)$`, 's')
/** Where a page of the log ended: `time.text.place`. */
const LOG_PAGE = new RegExp(`^(\\d{1,15})\\.(${ID})\\.(\\d{1,9})$`)
const TO_SIGN = 1000
const TEXTS = 5000
const LOG = 2000
/** Reports that are read under a text: the first ones. */
const REPORTS = 20

/** The parts of `after`, none where it is the first page. @throws StoreError `unknown` where it is not of a page */
export function pageOf(after: string | null, pattern: RegExp): string[] {
  if (after === null) return []
  const parts = pattern.exec(after)
  if (parts === null) throw new StoreError('unknown', 'no such page')
  return parts.slice(1)
}

/** A decision as JSON of SQL, from columns of `d`; without who decided where the author reads it. */
export const DECISION = (by: 'd.by' | 'null') => `json_build_object('step', d.step, 'outcome', d.outcome,
  'motive', d.motive, 'note', d.note, 'masks', d.masks, 'themes', d.themes, 'at', d.at, 'by', ${by})`

export type DecisionRow = Omit<Decision, 'masks'> & { masks: number[] }
export const decisionOf = ({ masks, ...rest }: DecisionRow): Decision => ({
  ...rest,
  masks: passagesOf(masks)
})

const FLAGGED = `(coalesce(r.flags, '{}') = '{}')`
const GROUP = `(coalesce(r.alike, '~') collate "C")`

type QueueRow = Omit<Moderated, 'decisions' | 'group'> & {
  decisions: DecisionRow[]
  alike: string | null
  size: number
}

export function moderationPart({ call }: Database): Part {
  return {
    unsigned: consultation =>
      call(
        'unsigned',
        `select r.id::text as id, r.text, ${SIGNATURE} as signature from remarks r
         where r.consultation = $1 and r.flags is null and r.text <> '' limit ${TO_SIGN}`,
        [consultation]
      ),
    async texts(consultation, after) {
      const [from] = pageOf(after, UUID)
      const texts = await call<TextToSign>(
        'texts',
        `select r.id::text as id, r.text, ${SIGNATURE} as signature from remarks r
         where r.consultation = $1 and ($2::uuid is null or r.id > $2::uuid) and r.text <> '' order by r.id limit ${TEXTS}`,
        [consultation, from ?? null]
      )
      return { texts, next: texts.length < TEXTS ? null : texts.at(-1)!.id }
    },
    async readText(consultation, text) {
      if (!UUID.test(text)) return null
      const [row] = await call<{ text: string; item: string; version: number; kind: ModeratedKind }>(
        'read_text',
        `select ${MODERATED_TEXT} as text, r.item, r.version, r.kind from remarks r where r.consultation = $1 and r.id = $2::uuid`,
        [consultation, text]
      )
      return row ?? null
    },
    async sign(consultation, found) {
      await call(
        'sign',
        `update remarks r set alike = g."group", flags = array(select json_array_elements_text(g.flags))
         from json_to_recordset($2::json) as g (id uuid, flags json, "group" text)
         where r.id = g.id and r.consultation = $1`,
        [consultation, JSON.stringify(found)]
      )
    },
    async queue(consultation, { queue, item, group, after, limit }) {
      const [flagged, id, alike] = pageOf(after, QUEUE_PAGE)
      // A statement for what is asked, so that each is read from its index.
      const asked = {
        ...(item === undefined ? {} : { 'r.item =': item }),
        ...(group === undefined ? {} : { 'r.alike =': group })
      }
      const from = flagged === undefined ? [] : [flagged === '1', alike, id]
      const values = [consultation, queue, limit, ...from, ...Object.values(asked)]
      const more = Object.keys(asked).map((test, index) => ` and ${test} $${4 + from.length + index}`)
      const start =
        from.length > 0
          ? ` and (${FLAGGED}, ${GROUP}, r.id) > ($4::boolean, $5::text collate "C", $6::uuid)`
          : ''
      const rows = await call<QueueRow>(
        `queue ${[from.length, ...Object.keys(asked)].join(' ')}`,
        `with page as (
           select r.* from remarks r where r.consultation = $1 and r.queue = $2${start}${more.join('')}
           order by ${FLAGGED}, ${GROUP}, r.id limit $3::integer)
         select r.id::text as id, r.item, r.version, r.kind, ${MODERATED_TEXT} as text, coalesce(r.flags, '{}') as flags, r.queue, r.alike,
           (select count(*) from remarks o where o.consultation = $1 and o.alike = r.alike)::integer as size,
           (select coalesce(json_agg(${DECISION('d.by')} order by d.place desc), '[]') from decisions d where d.text = r.id) as decisions,
           case r.queue when 'appealed' then (select a.reason from appeals a where a.text = r.id)
             when 'reported' then (select string_agg(p.reason, E'\\n\\n' order by p.day, p.id) from (select * from reports o
               where o.text = r.id and o.outcome is null order by o.day, o.id limit ${REPORTS}) p) end as asked
         from page r order by ${FLAGGED}, ${GROUP}, r.id`,
        values
      )
      const last = rows.at(-1)
      return {
        texts: rows.map(({ alike: of, size, decisions, ...rest }) => ({
          ...rest,
          group: of === null ? null : { id: of, size },
          decisions: decisions.map(decisionOf)
        })),
        next:
          rows.length < limit || !last
            ? null
            : `${last.flags.length > 0 ? 0 : 1}.${last.id}.${last.alike ?? '~'}`
      }
    },
    async decide(consultation, text, verdict, now) {
      if (!UUID.test(text)) return 'unknown'
      const input = { ...verdict, masks: verdict.masks.flat(), consultation, text, now }
      const [row] = await call<{ answer: 'done' | 'unknown' | 'state' | 'same-person' }>(
        'decide',
        'select decide_text($1::jsonb) as answer',
        [JSON.stringify(input)]
      )
      return row!.answer
    },
    async report(consultation, text, { reason, sealed }, now) {
      if (!UUID.test(text)) return null
      const [row] = await call<{ id: string | null }>(
        'report',
        'select report_text($1, $2::uuid, $3, $4, $5::bigint)::text as id',
        [consultation, text, reason, sealed, now]
      )
      return row!.id
    },
    async moderationLog(consultation, after) {
      const [at, text, place] = pageOf(after, LOG_PAGE)
      const rows = await call<
        Omit<Decision, 'masks'> & {
          text: string
          item: string
          kind: ModeratedKind
          motive: Motive | null
          masked: number
          place: number
        }
      >(
        'moderation_log',
        `select d.text::text as text, d.place, d.item, d.kind, d.step, d.outcome, d.motive, d.note, d.themes,
           d.at::float8 as at, d.by, cardinality(d.masks) / 2 as masked
         from decisions d where d.consultation = $1
           and ($2::bigint is null or (d.at, d.text, d.place) > ($2::bigint, $3::uuid, $4::integer))
         order by d.at, d.text, d.place limit ${LOG}`,
        [consultation, at ?? null, text ?? null, place ?? null]
      )
      const last = rows.at(-1)
      return {
        rows: rows.map(({ place: _, ...row }) => row),
        next: rows.length < LOG || !last ? null : `${last.at}.${last.text}.${last.place}`
      }
    }
  }
}
