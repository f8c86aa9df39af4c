import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from './database.js'
import { makeSnapshot } from './make-snapshot.js'
import { MIGRATIONS } from './migrate.js'
import { openPglite } from './pglite.js'
import { snapshotFile, unpack } from './snapshot.js'
import { sqlStore } from './sql-store.js'

let root: string
/** Two folders from the file, and one that made itself because its file is cut short. */
let one: Database
let two: Database
let made: Database
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'horizon-soin-snapshot-'))
  await makeSnapshot()
  const cut = join(root, 'cut.tar.gz')
  writeFileSync(cut, readFileSync(snapshotFile()).subarray(0, -1000))
  one = await openPglite(join(root, 'one'))
  two = await openPglite(join(root, 'two'))
  made = await openPglite(join(root, 'made'), undefined, cut)
})
afterAll(async () => {
  for (const each of [one, two, made]) await each?.close()
  rmSync(root, { recursive: true, force: true })
})

const rows = (database: Database, text: string) => database.call<Record<string, unknown>>('', text, [])
const OURS = `in ('public', 'abuse', 'drizzle')`

/** What the schema is made of, a name and the statement that reads it. */
const PARTS: Record<string, string> = {
  relations: `select n.nspname, c.relname, c.relkind, c.relpersistence, c.reloptions, r.rolname
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
    where n.nspname ${OURS} order by 1, 2`,
  columns: `select * from information_schema.columns where table_schema ${OURS} order by table_schema, table_name, ordinal_position`,
  constraints: `select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
    where connamespace::regnamespace::text ${OURS} order by 1, 2`,
  indexes: `select schemaname, indexname, indexdef from pg_indexes where schemaname ${OURS} order by 1, 2`,
  functions: `select oid::regprocedure::text, pg_get_functiondef(oid), proowner::regrole::text from pg_proc
    where pronamespace::regnamespace::text ${OURS} order by 1`,
  triggers: `select tgrelid::regclass::text, tgname, tgenabled, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal order by 1, 2`,
  migrations: `select id, hash, created_at from drizzle.__drizzle_migrations order by id`,
  settings: `select name, setting from pg_settings where name in ('TimeZone', 'server_encoding', 'lc_messages') order by 1`
}

/** The number that PostgreSQL draws for each database that it makes: it tells which folders come from one file. */
const identifier = async (database: Database) =>
  (await rows(database, 'select system_identifier::text as id from pg_control_system()'))[0]!['id']

describe('a folder that starts from the file of the build', () => {
  it.each(Object.keys(PARTS))('has exactly the %s of one that ran the migrations', async part => {
    const [from, own] = await Promise.all([one, made].map(each => rows(each, PARTS[part]!)))
    expect(own!.length).toBeGreaterThan(2)
    expect(from).toEqual(own)
  })

  it('holds no row, draws secrets of its own, and shares with others no more than what replication reads', async () => {
    const tables = await rows(
      one,
      `select schemaname || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'abuse')`
    )
    expect(tables.length).toBeGreaterThan(14)
    for (const { name } of tables)
      expect(await rows(one, `select count(*)::int as n from ${name}`)).toEqual([{ n: 0 }])
    const [first, second] = [sqlStore(one), sqlStore(two)]
    expect(await first.secret('receipt')).not.toEqual(await second.secret('receipt'))
    expect(await first.daySecret('2027-05-03')).not.toEqual(await second.daySecret('2027-05-03'))
    const draw = async (from: Database) =>
      (await rows(from, 'select gen_random_uuid()::text as id'))[0]!['id']
    expect(await draw(one)).not.toBe(await draw(two))
    expect(await identifier(one)).toBe(await identifier(two))
  })

  it('makes itself where the file is cut short, altered or absent, and leaves nothing of it', async () => {
    expect(await identifier(made)).not.toBe(await identifier(one))
    const altered = join(root, 'altered.tar.gz')
    const bytes = readFileSync(snapshotFile())
    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(altered, bytes)
    const target = join(root, 'target')
    expect(unpack(altered, target)).toBe(false)
    expect(unpack(join(root, 'absent.tar.gz'), target)).toBe(false)
    expect(() => statSync(target)).toThrow('ENOENT')
  })

  it('is read by its owner alone', () => {
    expect(statSync(join(root, 'one', 'data')).mode & 0o777).toBe(0o700)
    expect(statSync(join(root, 'one', 'data', 'PG_VERSION')).mode & 0o777).toBe(0o600)
  })
})

describe('the name of the file', () => {
  it('changes with any migration, so that one of before is not read', () => {
    const changed = join(root, 'migrations')
    cpSync(MIGRATIONS, changed, { recursive: true })
    expect(snapshotFile(changed)).toBe(snapshotFile())
    appendFileSync(join(changed, '0001_rules.sql'), '-- changed\n')
    expect(snapshotFile(changed)).not.toBe(snapshotFile())
  })
})
