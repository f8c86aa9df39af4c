import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Accepted, Store } from './store.js'
import { type Bench, DATABASES } from './testing/databases.js'
import { body, DAY, digest, HOUR, NOW, openConsultation, send, TIMES } from './testing/samples.js'

const NONE = { contributions: 0, answers: 0, remarks: 0 }
const SOON = { ...TIMES, closesAt: NOW + HOUR }
const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i))
const kept = (all: Accepted[]) => all.filter(each => 'kept' in each && each.kept === 'new').length

describe.each(DATABASES)('contributions on $name', ({ bench: prepare }) => {
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
  const counted = async (id: string) => {
    await store.move(id, 'closed', NOW)
    return store.count(id)
  }

  it('E1 are read back by their receipt, corrected until closing, withdrawn at any time', async () => {
    await openConsultation(store, 'e1')
    const sent = body('e1', { signature: 'A. Soignante' })
    expect(await send(store, 'e1', 'mine', { body: sent, marks: ['fast'] })).toEqual({ kept: 'new' })
    expect(await store.readContribution('e1', digest('mine'))).toEqual({ ...sent, day: '2027-05-03' })
    expect(await store.readContribution('e1', digest('other'))).toBeNull()

    const other = body('e1', { answers: [{ item: 'e1-p3', version: 1, realistic: 'yes' }] })
    delete other.profile
    expect(await store.correct('e1', digest('mine'), other, NOW)).toBe('done')
    expect(await store.readContribution('e1', digest('mine'))).toEqual({ ...other, day: '2027-05-03' })
    expect(await store.correct('e1', digest('other'), other, NOW)).toBe('unknown')

    expect(await counted('e1')).toEqual({ contributions: 1, answers: 1, remarks: 0 })
    expect(await store.correct('e1', digest('mine'), sent, NOW)).toBe('not-open')
    expect(await store.readContribution('e1', digest('mine'))).toEqual({ ...other, day: '2027-05-03' })
    expect(await store.withdraw('e1', digest('mine'), NOW)).toBe(true)
    expect(await store.withdraw('e1', digest('mine'), NOW)).toBe(false)
    expect(await store.readContribution('e1', digest('mine'))).toBeNull()
    expect(await store.count('e1')).toEqual(NONE)
  })

  it('are kept once, whole or not at all', async () => {
    await openConsultation(store, 'once')
    expect(await send(store, 'once', 'one')).toEqual({ kept: 'new' })
    const turned = body('once', { answers: [...body('once').answers].reverse() })
    expect(await send(store, 'once', 'one', { body: turned })).toEqual({ kept: 'again' })
    const other = body('once', { signature: 'B.' })
    expect(await send(store, 'once', 'one', { body: other })).toEqual({ refused: 'conflict' })
    const broken = body('once')
    broken.answers.push({ item: 'once-p3', version: 2, useful: 'yes' })
    expect(await send(store, 'once', 'two', { body: broken })).toEqual({ refused: 'items' })
    expect(await store.readContribution('once', digest('two'))).toBeNull()
    expect(await send(store, 'nowhere', 'two')).toEqual({ refused: 'unknown' })

    await store.withdraw('once', digest('one'), NOW)
    expect(await send(store, 'once', 'one')).toEqual({ refused: 'conflict' })
    expect(await counted('once')).toEqual(NONE)
  })

  it('I14 twenty sendings at once of one receipt, or with one token, keep one', async () => {
    await openConsultation(store, 'race')
    const same = await Promise.all(times(20, () => send(store, 'race', 'twenty')))
    expect(kept(same)).toBe(1)
    expect(same.filter(each => 'kept' in each && each.kept === 'again')).toHaveLength(19)
    expect(await counted('race')).toMatchObject({ contributions: 1, answers: 2, remarks: 2 })

    await openConsultation(store, 'invited', { access: 'invited' })
    const tokens = times(3, i => digest(`token ${i}`))
    await store.invite('invited', tokens, NOW)
    const token = tokens[0]!
    const many = await Promise.all(times(20, i => send(store, 'invited', `person ${i}`, { token })))
    expect(kept(many)).toBe(1)
    expect(many.filter(each => 'refused' in each && each.refused === 'token')).toHaveLength(19)
    // One contribution sent twenty times with its token is one, and all are told so.
    const repeated = await Promise.all(times(20, () => send(store, 'invited', 'p', { token: tokens[1]! })))
    expect(repeated.every(each => 'kept' in each)).toBe(true)
    expect(kept(repeated)).toBe(1)
    for (const none of [null, digest('no token')]) {
      expect(await send(store, 'invited', 'q', { token: none })).toEqual({ refused: 'token' })
    }
    // What is refused uses no token.
    const wrong = body('invited', { answers: [{ item: 'other', version: 1, useful: 'yes' }] })
    const last = { token: tokens[2]! }
    expect(await send(store, 'invited', 'q', { ...last, body: wrong })).toEqual({ refused: 'items' })
    expect(await send(store, 'invited', 'p', { ...last, body: wrong })).toEqual({ refused: 'conflict' })
    expect(await send(store, 'invited', 'q', last)).toEqual({ kept: 'new' })
    expect(await counted('invited')).toMatchObject({ contributions: 3 })
    await expect(store.invite('invited', [tokens[0]!], NOW)).rejects.toMatchObject({ fault: 'state' })
  })

  it('I13 none is kept after the closing was told, however many come at once', async () => {
    for (let round = 0; round < 5; round++) {
      const id = `closing-${round}`
      await openConsultation(store, id)
      let told = false
      const late: Accepted[] = []
      let before = 0
      const people = times(8, async person => {
        for (let i = 0; i < 6; i++) {
          const after = told
          const answer = await send(store, id, `${id} ${person} ${i}`)
          if (after) late.push(answer)
          if ('kept' in answer) before++
        }
      })
      await store.move(id, 'closed', NOW)
      told = true
      const counts = await store.count(id)
      await Promise.all(people)
      expect(kept(late)).toBe(0)
      expect((await store.count(id)).contributions).toBe(counts.contributions)
      expect(counts.contributions).toBe(before)
    }
  })

  it('E3 are downloaded once, with a ticket of some minutes', async () => {
    await openConsultation(store, 'e3')
    await send(store, 'e3', 'me')
    const until = NOW + 15 * 60_000
    for (const name of ['a', 'b']) {
      expect(await store.addTicket('e3', digest('me'), digest(`ticket ${name}`), until)).toBe(true)
    }
    expect(await store.addTicket('e3', digest('who'), digest('ticket c'), until)).toBe(false)
    expect(await store.useTicket(digest('ticket a'), digest('who'), NOW)).toBe('unknown')
    const both = await Promise.all(times(2, () => store.useTicket(digest('ticket a'), digest('me'), NOW)))
    expect(both.filter(each => each === 'used')).toHaveLength(1)
    expect(both.find(each => each !== 'used')).toEqual({ ...body('e3'), day: '2027-05-03' })
    expect(await store.useTicket(digest('ticket b'), digest('me'), until)).toBe('used')
    await store.withdraw('e3', digest('me'), NOW)
    expect(await store.useTicket(digest('ticket a'), digest('me'), NOW)).toBe('unknown')
  })

  // Last: it moves the clock of the store.
  it('I13 are taken between the two times, by a clock that never goes back', async () => {
    await openConsultation(store, 'times', {}, SOON)
    expect(await send(store, 'times', 'early', { now: TIMES.opensAt - DAY })).toEqual({ kept: 'new' })
    await openConsultation(store, 'later', {}, { opensAt: NOW + DAY, closesAt: NOW + 2 * DAY })
    expect(await send(store, 'later', 'too early')).toEqual({ refused: 'not-open' })
    expect(await send(store, 'times', 'just', { now: SOON.closesAt - 1 })).toEqual({ kept: 'new' })
    expect(await send(store, 'times', 'late', { now: SOON.closesAt })).toEqual({ refused: 'not-open' })
    expect(await send(store, 'times', 'back', { now: NOW })).toEqual({ refused: 'not-open' })
    expect(await store.correct('times', digest('just'), body('times'), NOW)).toBe('not-open')
    expect(await store.seen(NOW)).toBe(SOON.closesAt)
    // It is still told that it was kept.
    expect(await send(store, 'times', 'just')).toEqual({ kept: 'again' })
    await store.seen(TIMES.closesAt)
    await expect(openConsultation(store, 'past')).rejects.toMatchObject({ fault: 'state' })
  })
})
