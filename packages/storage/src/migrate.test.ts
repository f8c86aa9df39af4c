import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { expect, it } from 'vitest'
import { MIGRATIONS } from './migrate.js'
import { openStore } from './open.js'
import { startCluster } from './testing/postgres.js'
import { body, digest } from './testing/samples.js'

/** Migrations of before texts were moderated. */
const BEFORE = 4

it('brings a database of before moderation up to date: its contributions read back as they were, each text with an id', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-migrations-'))
  cpSync(MIGRATIONS, folder, { recursive: true })
  const list = join(folder, 'meta/_journal.json')
  const all = JSON.parse(readFileSync(list, 'utf8'))
  writeFileSync(list, JSON.stringify({ ...all, entries: all.entries.slice(0, BEFORE) }))
  const cluster = await startCluster()
  try {
    const url = await cluster.database()
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await migrate(drizzle(client), { migrationsFolder: folder })
    const said = {
      remarks: body('old'),
      call: { notice: 1, answers: [{ item: 'call-p1', version: 1, text: 'Une idée « neuve ».' }] }
    }
    for (const [id, sent] of [['old', said.remarks] as const, ['call', said.call] as const]) {
      await client.query(
        `insert into consultations (id, definition, state, access, time_zone, opens_at, closes_at, notice)
         values ($1, '{}', 'draft', 'open', 'UTC', 0, 9000000000000, 1)`,
        [id]
      )
      await client.query(
        `insert into items select $1, $1 || '-p' || n, 1, n, 'hash', '{}' from generate_series(1, 3) n`,
        [id]
      )
      await client.query(`update consultations set state = 'open' where id = $1`, [id])
      const input = {
        consultation: id,
        receipt: digest(id),
        token: null,
        channel: 'form',
        marks: [],
        body: sent,
        now: 1
      }
      const { rows } = await client.query('select accept_contribution($1::jsonb) as answer', [
        JSON.stringify(input)
      ])
      expect(rows[0].answer).toBe('new')
      await client.query(`update consultations set state = 'closed' where id = $1`, [id])
    }
    await client.end()
    const store = await openStore({ url })
    expect(await store.readContribution('old', digest('old'))).toEqual({ ...said.remarks, day: '1970-01-01' })
    expect(await store.readContribution('call', digest('call'))).toEqual({ ...said.call, day: '1970-01-01' })
    const texts = async (id: string) =>
      (await store.queue(id, { queue: 'to-do', after: null, limit: 10 })).texts.map(({ kind }) => kind).sort()
    expect([await texts('old'), await texts('call')]).toEqual([['against', 'for'], ['text']])
    await store.close()
  } finally {
    await cluster.remove()
    rmSync(folder, { recursive: true })
  }
})
