import { createHash } from 'node:crypto'
import type { Channel, ContributionBody, Mark, Opinion, Tally } from '@horizon-soin/consultation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportTo, importFrom } from './export-format.js'
import { openPglite } from './pglite.js'
import { openPostgres } from './postgres.js'
import type { Store } from './store.js'
import { type Bench, DATABASES } from './testing/databases.js'
import { definition, digest, item, NOW, openConsultation, send, TIMES } from './testing/samples.js'

const ID = 'rel'
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest()
/** mulberry32. */
function seeded(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

interface Line {
  channel: Channel
  marks: Mark[]
  notice: number
  activity: string | null
  structure: string | null
  answers: { item: string; version: number; useful: Opinion | null; realistic: Opinion | null }[]
  remarks: { item: string; kind: string; text: string }[]
}

/** The same counts, one row after the other, from what an export says. */
function counted(lines: Line[], started: number): Tally {
  const byKey = <Row extends object>() => {
    const rows = new Map<string, Row & { count: number }>()
    return {
      add(row: Row) {
        const key = JSON.stringify(row)
        rows.set(key, { ...row, count: (rows.get(key)?.count ?? 0) + 1 })
      },
      all: () => [...rows.values()]
    }
  }
  const profiles = byKey<Omit<Tally['profiles'][number], 'count'>>()
  const answers = byKey<Omit<Tally['answers'][number], 'count'>>()
  const sayings: Buffer[] = []
  const signed: Buffer[] = []
  let empty = 0
  const sorted = <Row>(rows: Row[], key: (row: Row) => string) =>
    [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  for (const { channel, marks, notice, activity, structure, answers: said, remarks } of lines) {
    const who = {
      activity,
      structure,
      channel: channel === 'form' || channel === 'api' ? ('online' as const) : ('paper' as const),
      marked: marks.length > 0
    }
    profiles.add(who)
    for (const { item, version, useful, realistic } of said) {
      const written = remarks.some(each => each.item === item && each.kind === 'text')
      answers.add({ ...who, item, version, useful, realistic, written })
    }
    const words = sorted(remarks, each => `${each.item} ${each.kind}`).map(
      ({ item, kind, text }) => `${item}/${kind}/${sha256(text).toString('hex')}`
    )
    const opinions = sorted(said, each => each.item).map(each =>
      [each.item, each.version, each.useful, each.realistic].map(part => part ?? '').join('/')
    )
    const saying = sha256(
      ['v1', activity ?? '', structure ?? '', opinions.join(' '), words.join(' ')].join('\n')
    )
    sayings.push(saying)
    signed.push(sha256(Buffer.concat([saying, Buffer.from(`${channel}/${marks.join(',')}/${notice}`)])))
    if (
      remarks.length === 0 &&
      said.every(each => [each.useful, each.realistic].every(one => one === null || one === 'no-opinion'))
    )
      empty++
  }
  return {
    consultation: ID,
    started,
    completed: lines.length,
    distinct: new Set(sayings.map(each => each.toString('hex'))).size,
    wrote: lines.filter(({ remarks }) => remarks.length > 0).length,
    empty,
    profiles: profiles.all(),
    answers: answers.all(),
    digest: sha256(Buffer.concat(signed.sort(Buffer.compare))).toString('hex')
  }
}

/** In one order of rows and of keys. */
const ordered = (tally: Tally) => {
  const rows = (list: object[]) => list.map(row => JSON.stringify(Object.entries(row).sort())).sort()
  return { ...tally, profiles: rows(tally.profiles), answers: rows(tally.answers) }
}

describe.each(DATABASES)('results on $name', ({ bench: prepare }) => {
  let bench: Bench
  let store: Store
  beforeAll(async () => {
    bench = await prepare()
    store = await bench.open()
    await openConsultation(store, ID)
    const draw = seeded(8)
    const one = <Value>(values: readonly Value[]) => values[draw(values.length)]!
    const opinions = [undefined, 'yes', 'no', 'no-opinion'] as const
    for (let i = 0; i < 80; i++) {
      const answers = [1, 2, 3].flatMap((n): ContributionBody['answers'] => {
        const [useful, realistic, remark] = [
          one(opinions),
          one(opinions),
          one(['', '', '', 'Le même texte.', `Texte ${i} 🙂`])
        ]
        const said = {
          ...(useful ? { useful } : {}),
          ...(realistic ? { realistic } : {}),
          ...(remark ? { remarks: [{ kind: 'for' as const, text: remark }] } : {})
        }
        return Object.keys(said).length > 0 ? [{ item: `${ID}-p${n}`, version: 1, ...said }] : []
      })
      if (answers.length === 0) continue
      const activity = one([undefined, 'infirmier', 'médecin'])
      const structure = one([undefined, 'ehpad'])
      const body = {
        notice: 1,
        answers,
        profile: { ...(activity ? { activity } : {}), ...(structure ? { structure } : {}) }
      }
      const rest = {
        channel: one(['form', 'form', 'api', 'paper', 'import'] as const),
        marks: one<Mark[]>([[], [], ['trap', 'fast']])
      }
      for (const twice of i % 10 === 0 ? ['a', 'b'] : ['a'])
        await send(store, ID, `person ${i} ${twice}`, { body, ...rest })
    }
    for (const [i, opinion] of (['no-opinion', 'no-opinion', 'yes'] as const).entries())
      await send(store, ID, `mute ${i}`, {
        body: { notice: 1, answers: [{ item: `${ID}-p1`, version: 1, useful: opinion }] }
      })
  })
  afterAll(async () => {
    await store?.close()
    await bench.remove()
  })
  const fault = (promise: Promise<unknown>) =>
    promise.then(
      () => 'none',
      ({ fault: found }) => found
    )
  const lines = async (from = store) => {
    let text = ''
    await exportTo(from, chunk => {
      text += chunk
    })
    return text.trimEnd().split('\n')
  }
  const contributions = async () =>
    (await lines())
      .map(line => JSON.parse(line))
      .filter(row => row.kind === 'contribution' && row.consultation === ID) as Line[]
  const release = (number: number, content = `{"release":${number},"é":"«»"}`) => ({
    consultation: ID,
    number,
    at: NOW,
    content,
    sha256: sha256(content).toString('hex')
  })

  it('J3 results are hidden from everyone until it is closed', async () => {
    await store.started(ID, 120)
    await store.started(ID, 30)
    await store.started('nothing', 1)
    expect(await fault(store.tally(ID))).toBe('state')
    expect(await fault(store.tally('nothing'))).toBe('unknown')
    await store.move(ID, 'closed', NOW)
    expect((await store.tally(ID)).started).toBe(150)
  })

  it('J2 counts what a naive count of an export counts, to the digest, which nothing random moves', async () => {
    const before = await contributions()
    const tally = await store.tally(ID)
    expect(ordered(tally)).toEqual(ordered(counted(before, 150)))
    expect(tally.distinct).toBeLessThan(tally.completed)
    expect(tally.empty).toBeGreaterThanOrEqual(2)
    expect(await store.withdraw(ID, digest('person 10 b'), NOW)).toBe(true)
    const after = await store.tally(ID)
    expect(ordered(after)).toEqual(ordered(counted(await contributions(), 150)))
    expect([after.completed, after.distinct]).toEqual([tally.completed - 1, tally.distinct])
    expect(after.digest).not.toBe(tally.digest)
    // Nobody answered.
    await openConsultation(store, 'none')
    await store.move('none', 'closed', NOW)
    expect(await store.tally('none')).toMatchObject({
      completed: 0,
      distinct: 0,
      wrote: 0,
      empty: 0,
      profiles: [],
      answers: [],
      digest: sha256('').toString('hex')
    })
  })

  it('I19 shows the team signs of answers that were not given one by one, as counts', async () => {
    const found = await store.anomalies(ID)
    const all = await contributions()
    const groups = new Map<string, number>()
    for (const { answers } of all.filter(each => each.answers.length >= 3)) {
      const key = JSON.stringify(answers.map(each => [each.item, each.useful, each.realistic]))
      groups.set(key, (groups.get(key) ?? 0) + 1)
    }
    const sizes = [...groups.values()].filter(size => size > 1).sort((a, b) => b - a)
    expect(sizes.length).toBeGreaterThan(0)
    expect(found).toEqual({
      identical: sizes,
      days: [{ day: '2027-05-03', count: all.length }],
      straightLining: 0,
      copied: 0,
      marked: {
        trap: all.filter(({ marks }) => marks.includes('trap')).length,
        fast: all.filter(({ marks }) => marks.includes('fast')).length,
        formless: 0
      }
    })
    const items = Array.from({ length: 6 }, (_, i) => item(`straight-p${i}`))
    await store.saveDraft(definition('straight'), items, TIMES, NOW)
    await store.move('straight', 'open', NOW)
    expect(await fault(store.anomalies('straight'))).toBe('state')
    const said = (realistic: (i: number) => 'yes' | 'no') => ({
      notice: 1,
      answers: items.map(({ id }, i) => ({
        item: id,
        version: 1,
        useful: 'yes' as const,
        realistic: realistic(i)
      }))
    })
    await send(store, 'straight', 'same', { body: said(() => 'yes') })
    await send(store, 'straight', 'other', { body: said(i => (i === 5 ? 'no' : 'yes')) })
    await store.move('straight', 'closed', NOW)
    expect(await store.anomalies('straight')).toMatchObject({ identical: [], straightLining: 1 })
  })

  it('G6 releases are numbered and frozen: none before moderation, none of other contributions, none changed', async () => {
    const basis = await store.tally(ID)
    expect(await fault(store.addRelease(release(1), basis, NOW))).toBe('state')
    for (
      let texts = await store.queue(ID, { queue: 'to-do', after: null, limit: 100 });
      texts.texts.length > 0;
      texts = await store.queue(ID, { queue: 'to-do', after: null, limit: 100 })
    )
      for (const { id } of texts.texts)
        await store.decide(
          ID,
          id,
          { step: 'first', by: 'ann', outcome: 'publish', motive: null, note: '', masks: [], themes: [] },
          NOW
        )
    await store.move(ID, 'moderated', NOW)
    expect(await fault(store.addRelease(release(2), basis, NOW))).toBe('state')
    expect(await fault(store.addRelease({ ...release(1), content: '{}' }, basis, NOW))).toBe('state')
    expect(await fault(store.addRelease(release(1), { ...basis, digest: digest('other') }, NOW))).toBe(
      'state'
    )
    expect(await store.listReleases(ID)).toEqual([])
    const made = await Promise.all(
      Array.from({ length: 4 }, () => fault(store.addRelease(release(1), basis, NOW)))
    )
    expect(made.sort()).toEqual(['none', 'state', 'state', 'state'])
    expect((await store.read(ID))?.state).toBe('published')
    await store.withdraw(ID, digest('person 20 b'), NOW)
    expect(await fault(store.addRelease(release(2), basis, NOW))).toBe('state')
    await store.addRelease(release(2), await store.tally(ID), NOW)
    const { content: _, ...second } = release(2)
    expect((await store.listReleases(ID))[1]).toEqual(second)
    expect(await store.readRelease(ID, 1)).toEqual(release(1))
    expect(await store.readRelease(ID, 3)).toBeNull()
    expect(await store.readBasis(ID, 1)).toEqual(basis)
    expect(await store.readBasis(ID, 3)).toBeNull()

    await store.close()
    const place = bench.places[0]!
    const database = await (bench.cluster ? openPostgres(place) : openPglite(place))
    const codes: unknown[] = []
    for (const table of ['releases', 'bases'])
      for (const text of [`update ${table} set number = 9`, `delete from ${table}`, `truncate ${table}`])
        codes.push(
          await database.call(text, text, []).then(
            () => 'kept',
            ({ code }) => code
          )
        )
    await database.close()
    store = await bench.open(place)
    expect(codes).toEqual(Array(6).fill('HS004'))
    const events = (await store.readJournal({ after: null, limit: 50, event: 'release' })).entries
    expect(events.map(({ detail }) => detail['number']).sort()).toEqual([1, 2])
  })

  it('releases go from one database to another, whatever their size', async () => {
    const draw = seeded(9)
    const large = release(3, JSON.stringify(Array.from({ length: 150_000 }, () => draw(2 ** 31))))
    await store.addRelease(large, await store.tally(ID), NOW)
    const copy = await bench.open()
    const all = await lines()
    expect(all.filter(line => line.startsWith('{"kind":"release"')).length).toBeGreaterThan(3)
    await importFrom(copy, all)
    expect(await copy.readRelease(ID, 3)).toEqual(large)
    expect(await copy.readBasis(ID, 1)).toEqual(await store.readBasis(ID, 1))
    expect(ordered(await copy.tally(ID))).toEqual(ordered(await store.tally(ID)))
    expect((await lines(copy)).sort()).toEqual(all.sort())
    await copy.close()
  })
})
