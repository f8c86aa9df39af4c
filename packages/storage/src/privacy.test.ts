import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportTo } from './export-format.js'
import { openPglite } from './pglite.js'
import { openPostgres } from './postgres.js'
import type { Store } from './store.js'
import { type Bench, DATABASES } from './testing/databases.js'
import { DAY, digest, HOUR, NOW, openConsultation, send, TIMES } from './testing/samples.js'

describe.each(DATABASES)('what is kept on $name', ({ bench: prepare }) => {
  let bench: Bench
  let store: Store
  beforeAll(async () => {
    bench = await prepare()
    store = await bench.open()
  })
  afterAll(async () => {
    await store?.close()
    await bench.remove()
  })
  const lines = async () => {
    let text = ''
    await exportTo(store, chunk => {
      text += chunk
    })
    return text.trimEnd().split('\n')
  }
  /** Past the store, which is opened again after. */
  async function past<T>(look: (rows: (text: string) => Promise<Record<string, unknown>[]>) => Promise<T>) {
    await store.close()
    const place = bench.places[0]!
    const database = await (bench.cluster ? openPostgres(place) : openPglite(place))
    const seen = await look(text =>
      database.call<Record<string, unknown>>(digest(text).slice(0, 60), text, [])
    ).finally(() => database.close())
    store = await bench.open(place)
    return seen
  }

  it('D1 D3 D4 no column says who, from where or when, none counts, and none leads from a person to an answer', async () => {
    const { columns, keys } = await past(async rows => ({
      columns:
        await rows(`select table_schema || '.' || table_name as table, column_name as column, data_type as type,
        coalesce(column_default, '') as preset, is_identity as identity from information_schema.columns
        where table_schema in ('public', 'abuse', 'staff') order by 1, ordinal_position`),
      keys: await rows(`select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
        where contype = 'f' and connamespace in ('public'::regnamespace, 'staff'::regnamespace) order by 1, 2`)
    }))
    const text = JSON.stringify(columns)
    expect(text).not.toMatch(
      /mail|"ip"|_ip|ip_|addr|agent|birth|author|user|phone|timestamp|nextval|inet|serial/i
    )
    expect(columns.every(each => each['identity'] === 'NO')).toBe(true)
    const of = (table: string) =>
      columns.filter(each => each['table'] === table).map(each => `${each['column']} ${each['type']}`)
    expect(of('public.contributions')).toEqual([
      'id uuid',
      'consultation text',
      'receipt text',
      'notice integer',
      'day date',
      'channel text',
      'marks ARRAY',
      'activity text',
      'structure text',
      'signature text'
    ])
    expect(of('public.follow_ups')).toEqual(['id uuid', 'consultation text', 'sealed text', 'purposes ARRAY'])
    expect(of('public.invitations')).toEqual(['digest text', 'consultation text', 'used boolean'])
    // What became of a text leads to the text alone; who of the team decided is a login, which leads nowhere.
    expect(of('public.remarks')).toEqual([
      'id uuid',
      'contribution uuid',
      'item text',
      'version integer',
      'kind text',
      'text text',
      'consultation text',
      'flags ARRAY',
      'alike text',
      'queue text',
      'outcome text',
      'motive text',
      'themes ARRAY'
    ])
    expect(of('public.decisions')).toEqual([
      'text uuid',
      'place integer',
      'consultation text',
      'item text',
      'version integer',
      'kind text',
      'step text',
      'outcome text',
      'motive text',
      'note text',
      'masks ARRAY',
      'themes ARRAY',
      'at bigint',
      'by text'
    ])
    expect(of('public.appeals')).toEqual(['text uuid', 'consultation text', 'reason text', 'outcome text'])
    expect(of('public.reports')).toEqual([
      'id uuid',
      'text uuid',
      'consultation text',
      'reason text',
      'sealed text',
      'day date',
      'outcome text'
    ])
    expect(of('public.starts')).toEqual(['consultation text', 'count bigint'])
    expect(columns.filter(each => /^(login|password|digest)$/.test(String(each['column'])))).toEqual(
      columns.filter(({ table, column }) =>
        ['members.login', 'members.password', 'invitations.login', 'invitations.digest', 'sessions.digest']
          .map(name => `staff.${name}`)
          .concat('public.invitations.digest')
          .includes(`${table}.${column}`)
      )
    )
    // Times are of calendars, of what operators and the team do, of tickets and of the clock.
    const times = columns
      .filter(each => each['type'] === 'bigint')
      .map(each => `${each['table']}.${each['column']}`)
    expect(times.filter(name => name.startsWith('public.'))).toEqual([
      'public.clock.at',
      'public.consultations.opens_at',
      'public.consultations.closes_at',
      'public.consultations.published_at',
      'public.consultations.closed_at',
      'public.decisions.at',
      'public.journal.at',
      'public.releases.at',
      'public.responses.at',
      'public.starts.count',
      'public.tickets.until'
    ])
    expect(keys.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'answers contributions',
      'appeals remarks',
      'invitations consultations',
      'items consultations',
      'notices consultations',
      'remarks contributions',
      'reports remarks',
      'staff.sessions staff.members',
      'tickets contributions'
    ])
  })

  it('I14 every unique key is of columns that are never null; rules of tables hold past the store', async () => {
    await openConsultation(store, 'held')
    const { loose, refused } = await past(async rows => {
      const code = (text: string) =>
        rows(text).then(
          () => 'kept',
          ({ code }) => code
        )
      return {
        loose: await rows(`select i.indexrelid::regclass::text as index from pg_index i
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
          where i.indisunique and not a.attnotnull and i.indrelid::regclass::text !~ '^(pg_|information_schema|drizzle)'`),
        refused: [
          await code(`update journal set event = 'x'`),
          await code(`delete from journal`),
          await code(`truncate journal`),
          await code(`update opened_texts set hash = 'x'`),
          await code(`update items set hash = 'x'`),
          await code(`delete from items`),
          await code(`insert into items select consultation, 'new', 1, 9, hash, content from items limit 1`)
        ]
      }
    })
    expect(loose).toEqual([])
    expect(refused).toEqual(Array(7).fill('HS004'))
  })

  it('D2 counters and the secret of a day are apart: no export has them, and a day empties them', async () => {
    const day = '2027-05-03'
    const secrets = await Promise.all(Array.from({ length: 5 }, () => store.daySecret(day)))
    expect(new Set(secrets).size).toBe(1)
    expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(await store.daySecret('2027-05-04')).not.toBe(secrets[0])
    const limit = { rule: 'submit', key: digest('a network'), windowMs: 10 * 60_000, now: NOW }
    const hits = await Promise.all(Array.from({ length: 6 }, () => store.hit(limit)))
    expect(hits.map(({ count }) => count).sort()).toEqual([1, 2, 3, 4, 5, 6])
    expect(hits[0]!.resetsAt).toBe(NOW + 10 * 60_000)
    expect((await store.hit({ ...limit, now: NOW + 10 * 60_000 })).count).toBe(1)
    expect((await store.hit({ ...limit, rule: 'code' })).count).toBe(1)
    expect(await store.secret('receipt')).toBe(await store.secret('receipt'))

    const text = (await lines()).join('\n')
    for (const hidden of [await store.secret('receipt'), secrets[0]!, limit.key, 'submit'])
      expect(text).not.toContain(hidden)

    expect(await store.sweep(Date.UTC(2027, 4, 3, 23))).toMatchObject({
      'abuse.counters': 3,
      'abuse.secrets': 0
    })
    expect(await store.daySecret(day)).toBe(secrets[0])
    // In Paris the 3rd ended at 22:00, UTC.
    expect(await store.sweep(Date.UTC(2027, 4, 4, 22))).toMatchObject({
      'abuse.counters': 0,
      'abuse.secrets': 1
    })
    expect(await store.daySecret(day)).not.toBe(secrets[0])
  })

  it('D5 addresses, tokens and names go when their time is over; answers stay', async () => {
    const stages = [
      {
        id: 'seminar',
        kind: 'seminar' as const,
        title: { fr: 'Séminaire', en: 'Seminar' },
        start: '2027-09-01T09:00',
        end: '2027-09-01T18:00',
        place: null,
        about: null
      }
    ]
    await openConsultation(store, 'd5', { stages, access: 'invited' })
    await store.invite('d5', [digest('d5 token'), digest('d5 other')], NOW)
    const signed = {
      signature: 'C. Soignante',
      notice: 1,
      answers: [{ item: 'd5-p1', version: 1, useful: 'yes' as const }]
    }
    await send(store, 'd5', 'signed', { token: digest('d5 token'), body: signed })
    await store.addFollowUp('d5', 'sealed', ['results'], NOW)
    await expect(store.addFollowUp('nothing', 'sealed', [], NOW)).rejects.toMatchObject({ fault: 'unknown' })
    await store.addTicket('d5', digest('signed'), digest('d5 ticket'), NOW + HOUR)
    const gone = async (now: number) => {
      const report = await store.sweep(now)
      return Object.keys(report).filter(name => report[name]! > 0 && !name.startsWith('abuse'))
    }
    const seminar = Date.UTC(2027, 8, 2)
    expect(await gone(NOW)).toEqual([])
    expect(await gone(NOW + HOUR)).toEqual(['tickets'])
    expect(await gone(TIMES.closesAt + 183 * DAY)).toEqual([])
    expect(await gone(seminar + 183 * DAY)).toEqual(['follow_ups', 'invitations'])
    for (const state of ['closed', 'moderated', 'published'] as const) await store.move('d5', state, NOW)
    expect(await gone(NOW + 365 * DAY)).toEqual([])
    expect(await gone(NOW + 366 * DAY)).toEqual(['signatures'])
    const { signature: _, ...rest } = signed
    expect(await store.readContribution('d5', digest('signed'))).toEqual({ ...rest, day: '2027-05-03' })
    expect((await lines()).join('\n')).not.toMatch(/"sealed":"|Soignante|d5 token/)
  })
})
