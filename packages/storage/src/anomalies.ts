/** Signs that answers were not given one by one, for the team: they mark and refuse none. PRIVACY-SECURITY.md, I19. */
import { MARKS, type State } from '@horizon-soin/consultation'
import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from './database.js'
import { StoreError } from './store.js'
import type { Anomalies, ReleaseStore } from './store-releases.js'
import { WHOLE } from './tally.js'

/** Answers that are alike in many contributions say something from this many on. */
const FEWEST_ALIKE = 3
const FEWEST_STRAIGHT = 5
const GROUPS = 100

export function anomalyPart({ orm }: Database): Pick<ReleaseStore, 'anomalies'> {
  return {
    async anomalies(id) {
      return orm.transaction(
        async tx => {
          await tx.execute(WHOLE)
          const [here] = await rowsOf<{ state: State }>(
            tx,
            sql`select state from consultations where id = ${id}`
          )
          if (here === undefined) throw new StoreError('unknown', id)
          if (here.state === 'draft' || here.state === 'open')
            throw new StoreError('state', `${id} is ${here.state}`)
          const [found] = await rowsOf<Omit<Anomalies, 'days' | 'marked'>>(
            tx,
            sql`with said as (
              select count(*) as items, sha256(convert_to(string_agg(a.item || '/' || a.version || '/' ||
                  coalesce(a.useful, '') || '/' || coalesce(a.realistic, ''), ' ' order by a.item collate "C"), 'UTF8')) as answers,
                min(a.useful) = max(a.useful) and count(a.useful) = count(*)
                  and min(a.realistic) = max(a.realistic) and count(a.realistic) = count(*)
                  and min(a.useful) = min(a.realistic) as straight
              from contributions c join answers a on a.contribution = c.id where c.consultation = ${id} group by c.id),
            alike as (
              select count(*)::integer as size from said where items >= ${FEWEST_ALIKE}
              group by answers having count(*) > 1 order by 1 desc limit ${GROUPS})
            select array(select size from alike order by size desc) as identical,
              (select count(*) from said where items >= ${FEWEST_STRAIGHT} and straight)::integer as "straightLining",
              (select coalesce(sum(size - 1), 0) from (
                select count(*) as size from remarks where consultation = ${id} and alike is not null group by alike) g
              )::integer as copied`
          )
          const days = await rowsOf<Anomalies['days'][number]>(
            tx,
            sql`select day::text as day, count(*)::integer as count from contributions where consultation = ${id}
              group by contributions.day order by contributions.day`
          )
          const marks = await rowsOf<{ mark: keyof Anomalies['marked']; count: number }>(
            tx,
            sql`select mark, count(*)::integer as count from contributions, unnest(marks) as m (mark)
              where consultation = ${id} group by mark`
          )
          const marked = Object.fromEntries(
            MARKS.map(mark => [mark, marks.find(each => each.mark === mark)?.count ?? 0])
          ) as Anomalies['marked']
          return { ...found!, days, marked }
        },
        { isolationLevel: 'repeatable read', accessMode: 'read only' }
      )
    }
  }
}
