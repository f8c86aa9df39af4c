/** Limits and secrets: PRIVACY-SECURITY.md, D2 and I16. */
import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { counting } from './counters.js'
import type { Database } from './database.js'
import { journal } from './schema.js'
import type { Store } from './store.js'

type Part = Pick<Store, 'hit' | 'daySecret' | 'secret' | 'seen' | 'write' | 'health'>

const fresh = () => randomBytes(32).toString('hex')

export function abusePart({ kind, orm, call }: Database): Part {
  /** The secret of a row that may not be there yet: that of the first process to write it, for all. */
  async function made(table: string, column: string, value: string): Promise<string> {
    const select = `select value from ${table} where ${column}::text = $1`
    const known = async () => (await call<{ value: string }>(`know ${table}`, select, [value]))[0]?.value
    const before = await known()
    if (before !== undefined) return before
    await call(
      `make ${table}`,
      `insert into ${table} (${column}, value) values ($1, $2) on conflict do nothing`,
      [value, fresh()]
    )
    return (await known())!
  }

  return {
    hit: counting(call),
    daySecret: day => made('abuse.secrets', 'day', day),
    secret: name => made('secrets', 'name', name),
    async seen(now) {
      const [row] = await call<{ at: string }>(
        'seen',
        `insert into clock as c (at) values ($1::bigint)
         on conflict (id) do update set at = greatest(c.at, excluded.at) returning c.at::text as at`,
        [now]
      )
      return Number(row!.at)
    },
    async write(entry) {
      await orm.insert(journal).values(entry)
    },
    async health() {
      await orm.execute(sql`select 1`)
      return { database: kind, ok: true }
    }
  }
}
