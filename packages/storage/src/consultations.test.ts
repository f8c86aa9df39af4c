import { STATES } from '@horizon-soin/consultation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportTo, importFrom, signer } from './export-format.js'
import type { Store } from './store.js'
import { type Bench, DATABASES } from './testing/databases.js'
import {
  body,
  DAY,
  definition,
  digest,
  item,
  itemsOf,
  NOW,
  notice,
  openConsultation,
  send,
  TIMES
} from './testing/samples.js'

describe.each(DATABASES)('consultations on $name', ({ bench: prepare }) => {
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
  const fault = (promise: Promise<unknown>) =>
    promise.then(
      () => 'none',
      ({ fault: found }) => found
    )
  const rows = async (kind: string) => {
    let text = ''
    await exportTo(store, chunk => {
      text += chunk
    })
    const all = text
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    return all.filter(row => row.kind === kind)
  }

  it('a draft is replaced until it opens, then frozen; what is asked is in its order', async () => {
    const first = definition('draft')
    await store.saveDraft(first, itemsOf('draft'), TIMES, NOW)
    const second = definition('draft', { timeZone: 'America/Cayenne', notice: notice(2) })
    const items = [...itemsOf('draft')].reverse().slice(0, 2)
    await store.saveDraft(second, items, { ...TIMES, closesAt: TIMES.closesAt + DAY }, NOW)
    const record = {
      definition: second,
      state: 'draft',
      opensAt: TIMES.opensAt,
      closesAt: TIMES.closesAt + DAY,
      closedAt: null,
      items,
      notice: notice(2)
    }
    expect(await store.read('draft')).toEqual(record)
    // As they were written, to the order of keys: their digests are of that.
    expect(JSON.stringify(await store.read('draft'))).toBe(JSON.stringify(record))
    expect(await store.readNotice('draft', 1)).toBeNull()
    expect(await store.read('nothing')).toBeNull()
    await store.move('draft', 'open', NOW)
    expect(await fault(store.saveDraft(first, itemsOf('draft'), TIMES, NOW))).toBe('state')
    expect(await store.list()).toEqual([{ ...record, state: 'open' }])
  })

  it('I13 goes from state to state in one order; what it counts is hidden while it is open (J3)', async () => {
    await store.saveDraft(definition('states'), itemsOf('states'), TIMES, NOW)
    for (const [at, state] of STATES.entries()) {
      for (const [to, other] of STATES.entries()) {
        if (to !== at + 1) expect(await fault(store.move('states', other, NOW))).toBe('state')
      }
      expect(await fault(store.count('states'))).toBe(at < 2 ? 'state' : 'none')
      const next = STATES[at + 1]
      if (next !== undefined) await store.move('states', next, NOW)
      expect((await store.read('states'))?.state).toBe(next ?? state)
    }
    expect(await fault(store.move('nothing', 'open', NOW))).toBe('unknown')
    expect(await fault(store.count('nothing'))).toBe('unknown')
    await store.saveDraft(definition('empty'), [], TIMES, NOW)
    expect(await fault(store.move('empty', 'open', NOW))).toBe('state')
    const told = (await rows('journal')).filter(
      row => row.event === 'state' && row.detail.consultation === 'states'
    )
    expect(told.map(row => row.detail.to).sort()).toEqual([...STATES.slice(1)].sort())
  })

  it('notes when it stopped taking answers: early, or at its date whenever that is written', async () => {
    await openConsultation(store, 'early')
    expect((await store.read('early'))?.closedAt).toBeNull()
    await store.move('early', 'closed', NOW + DAY)
    await openConsultation(store, 'due', {}, { ...TIMES, closesAt: NOW + 2 * DAY })
    await store.move('due', 'closed', NOW + 3 * DAY)
    const closed = async (id: string) => (await store.read(id))?.closedAt
    expect([await closed('early'), await closed('due')]).toEqual([NOW + DAY, NOW + 2 * DAY])
    // An export of before this was noted has no such key, and one of now gives it back.
    const [row] = (await rows('consultation')).filter(each => each.id === 'early')
    const [told] = (await rows('notice')).filter(each => each.consultation === 'early')
    const { closedAt, ...old } = row
    const copies = [
      { ...old, id: 'old', definition: { ...old.definition, id: 'old' } },
      { ...row, id: 'new', definition: { ...row.definition, id: 'new' } }
    ]
    const lines = [{ kind: 'header', format: 'horizon-soin-export/1' }, ...copies]
      .concat(copies.map(({ id }) => ({ ...told, consultation: id })))
      .map(line => JSON.stringify(line))
    const signed = signer()
    for (const line of lines) signed.add(line)
    expect(await importFrom(store, [...lines, signed.end()])).toMatchObject({ kept: 4 })
    expect([await closed('old'), await closed('new')]).toEqual([null, closedAt])
  })

  it('a draft is taken out with its codes, and nothing that was opened', async () => {
    await store.saveDraft(definition('unwanted'), itemsOf('unwanted'), TIMES, NOW)
    await store.invite('unwanted', [digest('unwanted code')], NOW)
    await store.deleteDraft('unwanted', NOW)
    expect(await store.read('unwanted')).toBeNull()
    for (const kind of ['item', 'notice', 'invitation'])
      expect((await rows(kind)).filter(row => row.consultation === 'unwanted')).toEqual([])
    expect(await fault(store.deleteDraft('unwanted', NOW))).toBe('unknown')
    await openConsultation(store, 'wanted')
    expect(await fault(store.deleteDraft('wanted', NOW))).toBe('state')
    // Its name is free again.
    await store.saveDraft(definition('unwanted'), itemsOf('unwanted'), TIMES, NOW)
  })

  it('J1 a text that was open never changes under the same version, in any consultation', async () => {
    const open = async (
      id: string,
      words: string,
      kind: 'propositions' | 'contributions' = 'propositions'
    ) => {
      await store.saveDraft(
        definition(id, { kind }),
        [item('proposition-06', words), item(`${id}-p1`)],
        TIMES,
        NOW
      )
      await store.move(id, 'open', NOW)
    }
    await open('j1-first', 'A text.')
    await open('j1-same', 'A text.')
    await expect(open('j1-other', 'Another text.')).rejects.toMatchObject({
      fault: 'frozen',
      detail: 'proposition-06, version 1'
    })
    expect((await store.read('j1-other'))?.state).toBe('draft')
    // Prompts are of their consultation alone.
    await open('j1-call', 'A question.', 'contributions')
    await open('j1-call-2', 'Another question.', 'contributions')
    await send(store, 'j1-first', 'j1', {
      body: body('j1-first', { answers: [{ item: 'proposition-06', version: 1, useful: 'yes' }] })
    })
    const [contribution] = (await rows('contribution')).filter(row => row.consultation === 'j1-first')
    expect(contribution.answers).toEqual([
      {
        item: 'proposition-06',
        version: 1,
        hash: digest('A text.'),
        useful: 'yes',
        realistic: null
      }
    ])
  })

  it('B2 a new version of the notice leaves the first readable', async () => {
    await openConsultation(store, 'b2')
    await send(store, 'b2', 'before')
    await store.addNotice('b2', notice(2), NOW)
    await send(store, 'b2', 'after', { body: body('b2', { notice: 2 }) })
    expect((await store.read('b2'))?.notice).toEqual(notice(2))
    expect(await store.readNotice('b2', 1)).toEqual(notice(1))
    expect((await store.readContribution('b2', digest('before')))?.notice).toBe(1)
    expect((await store.readContribution('b2', digest('after')))?.notice).toBe(2)
    expect(await fault(store.addNotice('b2', notice(2), NOW))).toBe('state')
    expect(await fault(store.addNotice('nothing', notice(2), NOW))).toBe('unknown')
  })
})
