/** Counters of a day, against floods: those that are asked for together are counted by one statement. */
import type { Database } from './database.js'
import { gathered } from './gather.js'
import type { Limit, Store } from './store.js'

type Hit = Awaited<ReturnType<Store['hit']>>
type Window = Pick<Limit, 'rule' | 'key'> & { start: number; until: number; count: number }

const TOGETHER = { together: 64, atOnce: 2 }

/** `Store.hit` on a database. */
export function counting(call: Database['call']): Store['hit'] {
  /** Counts each, those of one key and window in their order, by a row a key: a statement may change a row once. */
  async function hits(limits: Limit[]): Promise<Hit[]> {
    const windows = new Map<string, Window>()
    const places = limits.map(({ rule, key, windowMs, now }) => {
      const start = Math.floor(now / windowMs) * windowMs
      const name = `${rule} ${key} ${start}`
      const window = windows.get(name) ?? { rule, key, start, until: start + windowMs, count: 0 }
      windows.set(name, window)
      return { window, place: ++window.count }
    })
    // In one order, whoever writes: two statements never wait for one another.
    const sorted = [...windows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, window]) => window)
    const rows = await call<{ rule: string; key: string; start: string; total: number }>(
      'hit',
      `insert into abuse.counters as c (rule, key, start, until, count)
       select * from unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[], $5::integer[])
       on conflict (rule, key, start) do update set count = least(c.count, 2000000000) + excluded.count
       returning rule, key, start::text as start, count as total`,
      [
        sorted.map(({ rule }) => rule),
        sorted.map(({ key }) => key),
        sorted.map(({ start }) => start),
        sorted.map(({ until }) => until),
        sorted.map(({ count }) => count)
      ]
    )
    const totals = new Map(rows.map(({ rule, key, start, total }) => [`${rule} ${key} ${start}`, total]))
    return places.map(({ window: { rule, key, start, until, count }, place }) => ({
      count: totals.get(`${rule} ${key} ${start}`)! - count + place,
      resetsAt: until
    }))
  }

  return gathered(hits, async limit => (await hits([limit]))[0]!, TOGETHER)
}
