import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportTo, importFrom, signer } from './export-format.js'
import type { Store } from './store.js'
import { type Bench, DATABASES } from './testing/databases.js'
import {
  body,
  DAY,
  definition,
  digest,
  itemsOf,
  NOW,
  notice,
  openConsultation,
  send,
  TIMES
} from './testing/samples.js'

const HEADER = '{"kind":"header","format":"horizon-soin-export/2"}'
const KEY = Buffer.alloc(32, 7)

/** Lines between a header and an end that signs them. */
function signed(...rows: string[]): string[] {
  return signedAs(HEADER, ...rows)
}

function signedAs(header: string, ...rows: string[]): string[] {
  const sign = signer()
  const lines = [header, ...rows]
  for (const line of lines) sign.add(line)
  return [...lines, sign.end()]
}

describe('an export', () => {
  const benches: Bench[] = []
  let postgres: Store
  let embedded: Store
  beforeAll(async () => {
    for (const { bench } of DATABASES) benches.push(await bench())
    postgres = await benches[0]!.open(undefined, KEY)
    embedded = await benches[1]!.open(undefined, KEY)
  })
  afterAll(async () => {
    await postgres?.close()
    await embedded?.close()
    for (const bench of benches) await bench.remove()
  })
  async function lines(store: Store): Promise<string[]> {
    let text = ''
    const { rows } = await exportTo(store, chunk => {
      text += chunk
    })
    const all = text.trimEnd().split('\n')
    expect(all).toHaveLength(rows + 2)
    return all
  }
  /** Without what differs in two exports of the same: a seal is never twice the same, and its end signs it. */
  const alike = (all: string[]) =>
    all.map(line => line.replace(/"(sealed|sha256)":"(v1\.)?[\w-]+"\}$/, '')).sort()
  const rows = (all: string[], kind: string) =>
    all.map(line => JSON.parse(line)).filter(row => row.kind === kind)

  it('goes from one database to the other and back, line for line, in no order of time', async () => {
    await openConsultation(embedded, 'moved', { access: 'invited' })
    const tokens = Array.from({ length: 130 }, (_, i) => digest(`token ${i}`))
    await embedded.invite('moved', tokens, NOW)
    for (let i = 0; i < 120; i++) {
      await send(embedded, 'moved', `person ${i}`, {
        token: tokens[i]!,
        marks: i % 2 ? ['fast', 'trap'] : []
      })
    }
    const large = body('moved', { signature: 'D. « Soignante »', answers: [] })
    const text = 'é'.repeat(4000)
    large.answers = itemsOf('moved').map(({ id }) => ({
      item: id,
      version: 1,
      remarks: [{ kind: 'for', text }]
    }))
    await send(embedded, 'moved', 'large', { token: tokens[125]!, body: large, channel: 'paper' })
    await embedded.addNotice('moved', notice(2), NOW)
    await embedded.withdraw('moved', digest('person 7'), NOW)
    await embedded.addFollowUp('moved', 'sealed', ['results', 'panel'], NOW)
    await embedded.secret('receipt')
    await embedded.write({ at: NOW, event: 'test', detail: { words: 'a\nline', number: 1 } })
    await embedded.saveDraft(definition('draft'), itemsOf('draft'), TIMES, NOW)
    await embedded.seen(NOW + DAY)

    const first = await lines(embedded)
    const contributions = rows(first, 'contribution')
    expect(contributions).toHaveLength(120)
    expect(contributions.map(({ id }) => id)).toEqual(contributions.map(({ id }) => id).sort())
    expect(await importFrom(postgres, first)).toEqual({ kept: first.length - 2, skipped: 0, lost: 0 })
    const second = await lines(postgres)
    expect(alike(second)).toEqual(alike(first))
    expect(await postgres.secret('receipt')).toBe(await embedded.secret('receipt'))
    expect(await postgres.read('moved')).toEqual(await embedded.read('moved'))

    const third = await benches[1]!.open(undefined, KEY)
    expect(await importFrom(third, second)).toEqual({ kept: second.length - 2, skipped: 0, lost: 0 })
    expect(alike(await lines(third))).toEqual(alike(first))
    // Again: all is there but the clock, which is not a row to skip.
    expect(await importFrom(third, second)).toEqual({ kept: 1, skipped: second.length - 3, lost: 0 })
    expect(await send(third, 'moved', 'more', { token: tokens[0]! })).toEqual({ refused: 'token' })
    expect(await send(third, 'moved', 'more', { token: tokens[129]! })).toEqual({ kept: 'new' })
    await third.close()
  })

  it('D5 brings back no contribution that was withdrawn since, no token that was used, no consultation that was closed', async () => {
    const before = await lines(postgres)
    await postgres.withdraw('moved', digest('person 8'), NOW)
    const token = digest('token 128')
    await send(postgres, 'moved', 'since', { token })
    await postgres.move('moved', 'closed', NOW)
    expect((await importFrom(postgres, before)).kept).toBe(1)
    expect(await postgres.readContribution('moved', digest('person 8'))).toBeNull()
    expect((await postgres.read('moved'))?.state).toBe('closed')
    expect(rows(await lines(postgres), 'invitation').find(row => row.digest === token).used).toBe(true)

    // The other way: an old copy, into which what came after is brought.
    const copy = embedded
    await importFrom(copy, await lines(postgres))
    expect(await copy.readContribution('moved', digest('person 8'))).toBeNull()
    expect(await copy.readContribution('moved', digest('since'))).toMatchObject({ notice: 1 })
    expect((await copy.read('moved'))?.state).toBe('closed')
  })

  it('is refused whole where a line is not what it must be, and says which', async () => {
    const good = await lines(postgres)
    const row = (kind: string, change: object) =>
      JSON.stringify({ ...good.map(line => JSON.parse(line)).find(each => each.kind === kind), ...change })
    const added = row('secret', { name: 'added' })
    const cut = good.slice(0, -1)
    const cases: [string[], RegExp][] = [
      [[], /^line 1: the file is cut short/],
      [['{}'], /^line 1: the format is not horizon-soin-export\/2$/],
      [[HEADER.replace('/2', '/3')], /^line 1: the format/],
      [cut, new RegExp(`^line ${good.length}: the file is cut short`)],
      [[...cut.slice(0, -1), good.at(-1)!], /not those that it signs$/],
      [[...good, added], new RegExp(`^line ${good.length + 1}: lines after the end$`)],
      [signed(added, 'nonsense'), /^line 3: not JSON$/],
      [signed(added, '[]'), /^line 3: not an object$/],
      [signed(added, '{"kind":"constructor"}'), /^line 3: a kind that is none$/],
      [signed(added, row('secret', { more: 1 })), /^line 3: expected no key "more"$/],
      [signed(added, '{"kind":"secret","name":"a"}'), /^line 3: expected a key sealed$/],
      [
        signed(added, `{"kind":"secret","__proto__":{},"name":"a","sealed":null}`),
        /^line 3: expected no key "__proto__"$/
      ],
      [signed(added, row('contribution', { day: 'today' })), /^line 3: expected day: a day$/],
      [
        signed(added, row('contribution', { day: '2027-02-31' })),
        /^line 3: refused by the database \(22008\)$/
      ],
      [signed(added, row('contribution', { id: 1 })), /^line 3: expected id: a UUID$/],
      [
        signed(added, row('contribution', { marks: ['robot'] })),
        /^line 3: expected marks: one of trap, fast, formless$/
      ],
      [signed(added, row('item', { consultation: 'none' })), /^line 3: refused by the database \(23503\)$/],
      [signed(added, row('text', { hash: digest('other') })), /^line 3: .*another text was answered here$/],
      [
        signed(added, row('consultation', { definition: definition('draft', { timeZone: 'UTC' }) })),
        /^line 3: draft: another consultation has this name here$/
      ],
      [
        signed(added, `{"kind":"secret","name":"${'x'.repeat(1_000_000)}"}`),
        /^line 3: longer than 1000000 characters$/
      ]
    ]
    for (const store of [postgres, embedded]) {
      for (const [given, reason] of cases) {
        await expect(importFrom(store, given), String(reason)).rejects.toMatchObject({
          fault: 'import',
          detail: expect.stringMatching(reason)
        })
      }
      // One that was left in the middle ends with the next.
      await store.importLines(signed(added).slice(0, 2), 'first')
      expect(await importFrom(store, signed())).toEqual({ kept: 0, skipped: 0, lost: 0 })
      await expect(store.importLines([], 'last')).rejects.toMatchObject({ fault: 'import' })
    }
    expect(alike(await lines(postgres))).toEqual(alike(good))
    expect(readdirSync(benches[1]!.places[0]!).sort()).toEqual(['data', 'lock'])
  })

  it('I9 holds no secret in clear: the same key restores them, without it they are left out and told', async () => {
    const secret = await embedded.secret('paper')
    const all = await lines(embedded)
    expect(all.join()).not.toContain(secret)
    expect(all.join()).not.toContain(KEY.toString('hex'))
    const none = await benches[1]!.open()
    expect(await importFrom(none, all)).toMatchObject({ lost: 2 })
    expect(await none.secret('paper')).not.toBe(secret)
    const bare = await lines(none)
    expect(bare.filter(line => line.startsWith('{"kind":"secret"'))).toEqual([
      '{"kind":"secret","name":"paper","sealed":null}'
    ])
    expect((await exportTo(none, () => {})).leftOut).toBe(1)
    await none.close()

    // An export of the first format, its secrets in clear, is still read; none becomes the fingerprint of a key.
    const other = await benches[0]!.open(undefined, Buffer.alloc(32, 8))
    const old = signedAs(
      HEADER.replace('/2', '/1'),
      `{"kind":"secret","name":"paper","value":"${secret}"}`,
      '{"kind":"secret","name":"key","value":"00"}'
    )
    expect(await importFrom(other, old)).toEqual({ kept: 1, skipped: 1, lost: 0 })
    expect(await other.secret('paper')).toBe(secret)
    await expect(importFrom(other, signed(...old.slice(1, 2)))).rejects.toMatchObject({ fault: 'import' })
    await other.close()
  })

  it('a database is of one key: another is refused, who has none is not', async () => {
    for (const bench of benches) {
      const place = bench.places.at(-1)!
      const key = Buffer.alloc(32, bench === benches[0] ? 8 : 9)
      const first = await bench.open(place, key)
      const { key: fingerprint } = await first.status()
      expect(fingerprint).toMatch(/^[0-9a-f]{64}$/)
      await first.close()
      await expect(bench.open(place, Buffer.alloc(32, 1))).rejects.toMatchObject({ fault: 'key' })
      const bare = await bench.open(place)
      expect((await bare.status()).key).toBe(fingerprint)
      await bare.close()
    }
  })
})
