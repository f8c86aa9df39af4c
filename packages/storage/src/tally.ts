/** What is counted of a consultation, in one pass over its answers; the database counts, and loads no row of theirs. */
import type { AnswerCount, ProfileCount, State, Tally } from '@horizon-soin/consultation'
import { sql } from 'drizzle-orm'
import { type Database, type Orm, rowsOf } from './database.js'
import { StoreError } from './store.js'
import type { ReleaseStore } from './store-releases.js'

/** For the transaction: sorting and grouping stay in memory up to a million answers; compiling would take longer than it saves. */
export const WHOLE = sql`select set_config('work_mem', '128MB', true), set_config('jit', 'off', true)`

/** Whom contributions `c` are of. */
const PROFILE = sql`c.activity, c.structure,
  case when c.channel in ('form', 'api') then 'online' else 'paper' end as channel, cardinality(c.marks) > 0 as marked`

/**
 * What each contribution says, as a SHA-256 of its profile, answers and words, none of which holds the separators: ids are of a
 * definition, words are digests. Answers and words come in the order of their item.
 */
const sayings = (id: string) => sql`
  said as (
    select a.contribution, string_agg(a.item || '/' || a.version || '/' || coalesce(a.useful, '') || '/' ||
        coalesce(a.realistic, ''), ' ' order by a.item collate "C") as answers,
      bool_and(coalesce(a.useful, 'no-opinion') = 'no-opinion' and coalesce(a.realistic, 'no-opinion') = 'no-opinion') as mute
    from contributions c join answers a on a.contribution = c.id where c.consultation = ${id} group by 1),
  wrote as (
    select contribution, string_agg(item || '/' || kind || '/' || encode(sha256(convert_to(text, 'UTF8')), 'hex'),
        ' ' order by item collate "C", kind collate "C") as words
    from remarks where consultation = ${id} group by 1),
  sayings as (
    select s.mute, w.words is not null as wrote,
      sha256(convert_to(concat_ws(E'\n', 'v1', coalesce(c.activity, ''), coalesce(c.structure, ''), s.answers, coalesce(w.words, '')),
        'UTF8')) as digest,
      concat_ws('/', c.channel, array_to_string(c.marks, ','), c.notice) as beside
    from contributions c join said s on s.contribution = c.id left join wrote w on w.contribution = c.id)`

/** The digest of all that is kept of a consultation: over the sorted digests of its contributions. */
export async function digestOf(tx: Orm, id: string): Promise<string> {
  return (await summaryOf(tx, id)).digest
}

async function summaryOf(
  tx: Orm,
  id: string
): Promise<Pick<Tally, 'completed' | 'distinct' | 'wrote' | 'empty' | 'digest'>> {
  const [row] = await rowsOf<Pick<Tally, 'completed' | 'distinct' | 'wrote' | 'empty' | 'digest'>>(
    tx,
    sql`with ${sayings(id)},
      signed as (select sha256(digest || convert_to(beside, 'UTF8')) as digest from sayings)
      select count(*)::integer as completed, count(distinct digest)::integer as distinct,
        (count(*) filter (where wrote))::integer as wrote,
        (count(*) filter (where mute and not wrote))::integer as empty,
        encode(sha256(coalesce((select string_agg(digest, '' order by digest) from signed), '')), 'hex') as digest
      from sayings`
  )
  return row!
}

/** Answers by profile: the profiles are numbered first, so that the many rows of answers are grouped by few columns. */
const answersOf = (id: string) => sql`
  with profiled as (
    select p.*, dense_rank() over (order by activity, structure, channel, marked) as profile
    from (select c.id, ${PROFILE} from contributions c where c.consultation = ${id}) p),
  profiles as (select distinct profile, activity, structure, channel, marked from profiled),
  written as (select contribution, item from remarks where consultation = ${id} and kind = 'text'),
  counted as (
    select a.item, a.version, a.useful, a.realistic, w.item is not null as written, o.profile, count(*)::integer as count
    from profiled o join answers a on a.contribution = o.id
    left join written w on w.contribution = a.contribution and w.item = a.item
    group by 1, 2, 3, 4, 5, 6)
  select item, version, useful, realistic, written, activity, structure, channel, marked, count
  from counted join profiles using (profile)
  order by profile, item, version, useful, realistic, written`

export function tallyPart({ orm }: Database): Pick<ReleaseStore, 'tally'> {
  return {
    async tally(consultation): Promise<Tally> {
      return orm.transaction(
        async tx => {
          await tx.execute(WHOLE)
          const [here] = await rowsOf<{ state: State; started: number }>(
            tx,
            sql`select c.state, coalesce(s.count, 0)::float8 as started
              from consultations c left join starts s on s.consultation = c.id where c.id = ${consultation}`
          )
          if (here === undefined) throw new StoreError('unknown', consultation)
          const { state, started } = here
          if (state === 'draft' || state === 'open')
            throw new StoreError('state', `${consultation} is ${state}`)
          const profiles = await rowsOf<ProfileCount>(
            tx,
            sql`select p.*, count(*)::integer as count
              from (select ${PROFILE} from contributions c where c.consultation = ${consultation}) p
              group by 1, 2, 3, 4 order by 1, 2, 3, 4`
          )
          const answers = await rowsOf<AnswerCount>(tx, answersOf(consultation))
          return { consultation, started, ...(await summaryOf(tx, consultation)), profiles, answers }
        },
        // One moment for all of it: a withdrawal that comes meanwhile is in none of the counts.
        { isolationLevel: 'repeatable read', accessMode: 'read only' }
      )
    }
  }
}
