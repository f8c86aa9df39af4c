/** What is deleted, and when: PRIVACY-SECURITY.md, D5. */
import type { Database } from './database.js'
import type { Store } from './store.js'

const DAY = 86_400_000
/** Half a year and a year, to the day's width. */
const SIX_MONTHS = 183 * DAY
const A_YEAR = 366 * DAY
/** Two months, to the day's width. */
const TWO_MONTHS = 62 * DAY
/** How long a member of the team stays signed in without a word. */
const IDLE = 30 * 60_000

/** When a consultation is over: the end of its last stage, or its closing. In SQL, milliseconds; the day after the last, UTC. */
const OVER = `greatest(coalesce(c.closed_at, c.closes_at), coalesce((
  select max(extract(epoch from left(stage ->> 'end', 10)::date + 1) * 1000)
  from json_array_elements(c.definition -> 'stages') stage), 0))`

/** Each rule deletes what it names; $1 is now, $2 what its time is. */
const RULES: { name: string; text: string; keep: number }[] = [
  {
    name: 'abuse.counters',
    keep: 0,
    text: 'delete from abuse.counters where until + $2::bigint <= $1::bigint'
  },
  {
    // Half a day after its day in UTC, so that a job which runs every few hours has done it a day after its day anywhere.
    name: 'abuse.secrets',
    keep: 1.5 * DAY,
    text: 'delete from abuse.secrets where extract(epoch from day) * 1000 + $2::bigint <= $1::bigint'
  },
  { name: 'tickets', keep: 0, text: 'delete from tickets where until + $2::bigint <= $1::bigint' },
  {
    name: 'follow_ups',
    keep: SIX_MONTHS,
    text: `delete from follow_ups f using consultations c where c.id = f.consultation and ${OVER} + $2::bigint <= $1::bigint`
  },
  {
    name: 'invitations',
    keep: SIX_MONTHS,
    text: `delete from invitations i using consultations c where c.id = i.consultation and ${OVER} + $2::bigint <= $1::bigint`
  },
  {
    // Names under remarks, a year after what they led to was published; what was said stays, of no one.
    name: 'signatures',
    keep: A_YEAR,
    text: `update contributions t set signature = null from consultations c where c.id = t.consultation
      and t.signature is not null and c.state in ('published', 'archived') and c.published_at + $2::bigint <= $1::bigint`
  },
  {
    // The row stays, emptied: what is counted does not change.
    name: 'refused',
    keep: TWO_MONTHS,
    text: `update remarks r set text = '' where r.outcome = 'refuse' and r.queue = 'decided' and r.text <> ''
      and (select max(d.at) from decisions d where d.text = r.id) + $2::bigint <= $1::bigint`
  },
  {
    name: 'report_contacts',
    keep: SIX_MONTHS,
    text: `update reports set sealed = null, reason = case when outcome is null then reason else '' end
      where (sealed is not null or (outcome is not null and reason <> ''))
        and extract(epoch from day) * 1000 + $2::bigint <= $1::bigint`
  },
  {
    name: 'staff.sessions',
    keep: IDLE,
    text: 'delete from staff.sessions where until <= $1::bigint or seen_at + $2::bigint <= $1::bigint'
  },
  {
    name: 'staff.invitations',
    keep: 0,
    text: 'delete from staff.invitations where until + $2::bigint <= $1::bigint'
  }
]

export function retentionPart({ kind, call }: Database): Pick<Store, 'sweep'> {
  return {
    async sweep(now) {
      const report: Record<string, number> = {}
      for (const { name, text, keep } of RULES) {
        const [row] = await call<{ gone: number }>(
          `sweep ${name}`,
          `with gone as (${text} returning 1) select count(*)::integer as gone from gone`,
          [now, keep]
        )
        report[name] = row!.gone
      }
      // Nothing else does it in the embedded database, which has no process of its own: deleted rows are still in its files, and its
      // log grows.
      if (kind === 'embedded') for (const text of ['vacuum', 'checkpoint']) await call(text, text, [])
      return report
    }
  }
}
