import type { Moderated, Verdict } from '@horizon-soin/consultation'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_QUEUE, onTheirWay, type QueueAction, type QueueState, reduceQueue } from './queue-state.js'
import { type Draft, draftOf, lackOf, verdictOf, withMask, withTheme } from './verdict-draft.js'

const text = (id: string): Moderated => ({
  id,
  item: 'proposition-01',
  version: 1,
  kind: 'for',
  text: `Texte ${id}`,
  flags: [],
  group: null,
  queue: 'to-do',
  decisions: [],
  asked: null
})
const texts = (...ids: string[]): Moderated[] => ids.map(text)
const DRAFT: Draft = { masks: [], motive: null, note: '', themes: ['care'] }
const PUBLISH: Verdict = { outcome: 'publish', motive: null, note: '', masks: [], themes: [] }
const decide = (alike: Moderated[] = []): QueueAction => ({
  do: 'decide',
  verdict: PUBLISH,
  draft: DRAFT,
  alike
})
const after = (...actions: QueueAction[]): QueueState => actions.reduce(reduceQueue, EMPTY_QUEUE)
const ids = (state: QueueState) => state.texts.map(({ id }) => id)
const page = (...names: string[]): QueueAction => ({ do: 'page', texts: texts(...names), next: 'more' })

describe('a queue of texts to moderate', () => {
  it('goes on to the next; the decision before is on its way, the last can be taken back', () => {
    const state = after(page('a', 'b', 'c'), decide(), decide())
    expect(ids(state)).toEqual(['c'])
    expect(state.outbox.map(({ texts: [one] }) => one!.id)).toEqual(['a'])
    expect(state.waiting?.texts[0]?.id).toBe('b')
    const back = reduceQueue(state, { do: 'undo' })
    expect(ids(back)).toEqual(['b', 'c'])
    expect(back.at).toBe(0)
    expect(back.drafts.get('b')).toBe(DRAFT)
    expect(back.decided).toBe(1)
    expect(reduceQueue(back, { do: 'undo' })).toBe(back)
  })

  it('takes near-duplicates along, and gives them back together', () => {
    const state = after(page('a', 'b', 'c', 'd'), { do: 'move', by: 1 }, decide(texts('a', 'b', 'd', 'z')))
    expect(ids(state)).toEqual(['c'])
    expect(state.waiting?.texts.map(({ id }) => id)).toEqual(['b', 'a', 'd', 'z'])
    expect(state.decided).toBe(4)
    expect(ids(reduceQueue(state, { do: 'undo' }))).toEqual(['b', 'a', 'd', 'z', 'c'])
  })

  it('what could not be sent comes back next, with its reason; the text at hand stays', () => {
    const state = after(
      page('a', 'b', 'c'),
      decide(),
      { do: 'flush' },
      {
        do: 'failed',
        key: 1,
        returned: new Map([['a', 'pas de réseau']]),
        lost: 0
      }
    )
    expect(ids(state)).toEqual(['b', 'a', 'c'])
    expect(state.at).toBe(0)
    expect(state.returned.get('a')).toBe('pas de réseau')
    expect(state.drafts.get('a')).toBe(DRAFT)
    expect([state.decided, onTheirWay(state).length]).toEqual([0, 0])
    const again = reduceQueue(reduceQueue(state, { do: 'move', by: 1 }), decide())
    expect(again.returned.size).toBe(0)
  })

  it('whatever happens, no text is lost, doubled, or decided twice', () => {
    const names = [...'abcdefgh']
    const action = fc.oneof(
      fc.subarray(names).map(some => page(...some)),
      fc.constantFrom<QueueAction>(
        { do: 'move', by: 1 },
        { do: 'move', by: -1 },
        { do: 'undo' },
        { do: 'flush' }
      ),
      fc.subarray(names, { maxLength: 2 }).map(some => decide(texts(...some))),
      fc.nat(8).map((key): QueueAction => ({ do: 'sent', key })),
      fc.nat(8).map(
        (key): QueueAction => ({
          do: 'failed',
          key,
          returned: new Map(names.map(one => [one, 'x'])),
          lost: 0
        })
      )
    )
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), actions => {
        let state = EMPTY_QUEUE
        let sent = 0
        for (const one of actions) {
          // What has left is not to do any more for the server.
          if (one.do === 'page' && sent > 0) continue
          if (one.do === 'decide' && one.alike.some(({ id }) => !ids(state).includes(id))) continue
          const before = ids(state).length + onTheirWay(state).flatMap(({ texts: some }) => some).length
          if (one.do === 'sent')
            sent += state.outbox
              .filter(({ key }) => key === one.key)
              .flatMap(({ texts: some }) => some).length
          const next = reduceQueue(state, one)
          const held = [
            ...ids(next),
            ...onTheirWay(next).flatMap(({ texts: some }) => some.map(({ id }) => id))
          ]
          expect(new Set(held).size).toBe(held.length)
          if (one.do === 'sent') expect(held.length).toBeLessThanOrEqual(before)
          else expect(held.length).toBeGreaterThanOrEqual(before)
          expect(next.at).toBeGreaterThanOrEqual(0)
          expect(next.at).toBeLessThan(Math.max(1, next.texts.length))
          expect(next.decided).toBe(sent + onTheirWay(next).flatMap(({ texts: some }) => some).length)
          state = next
        }
      }),
      { seed: 8, numRuns: 300 }
    )
  })
})

describe('a verdict', () => {
  const none = draftOf(text('a'))

  it('publishes as it is, hides passages, refuses with a motive', () => {
    expect(verdictOf(none, 'publish')).toEqual(PUBLISH)
    expect(lackOf(verdictOf(none, 'publish'), 'Texte')).toBeNull()
    expect(lackOf(verdictOf(none, 'refuse'), 'Texte')).toBe('motive')
    expect(lackOf(verdictOf({ ...none, motive: 'other' }, 'refuse'), 'Texte')).toBe('note')
    const mail = 'Mon adresse : a.b@exemple.fr'
    const masked = withMask(mail, none, 14, mail.length)!
    expect(verdictOf(masked, 'publish')).toMatchObject({
      outcome: 'mask',
      motive: 'personal-data',
      masks: [[14, 28]]
    })
    expect(lackOf(verdictOf(masked, 'publish'), mail)).toBeNull()
    expect(lackOf(verdictOf(withMask(mail, none, 0, 3)!, 'publish'), mail)).toBe('motive')
    expect(withMask(mail, none, 3, 4)).toBeNull()
    expect(verdictOf(masked, 'refuse').masks).toEqual([])
  })

  it('has themes that are there or not', () => {
    expect(withTheme(withTheme(none, 'care'), 'time').themes).toEqual(['care', 'time'])
    expect(withTheme(withTheme(none, 'care'), 'care').themes).toEqual([])
  })
})
