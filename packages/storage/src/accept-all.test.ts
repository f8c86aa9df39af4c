import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Accept, Store } from './store.js'
import { type Bench, DATABASES } from './testing/databases.js'
import { body, digest, NOW, openConsultation, send } from './testing/samples.js'

describe.each(DATABASES)('several contributions on $name', ({ bench: prepare }) => {
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

  const accept = (consultation: string, name: string, rest: Partial<Accept> = {}): Accept => ({
    consultation,
    receipt: digest(`${consultation} ${name}`),
    token: null,
    channel: 'paper',
    marks: [],
    body: body(consultation),
    now: NOW,
    ...rest
  })
  const contributions = async (id: string) => {
    await store.move(id, 'closed', NOW)
    return (await store.count(id)).contributions
  }

  it('are kept together, those that were kept before told apart', async () => {
    await openConsultation(store, 'together')
    await send(store, 'together', 'first', { receipt: digest('together first') })
    const all = ['first', 'second', 'third'].map(name => accept('together', name))
    expect(await store.acceptAll(all)).toEqual({ kept: ['again', 'new', 'new'] })
    expect(await store.acceptAll(all)).toEqual({ kept: ['again', 'again', 'again'] })
    expect(await store.acceptAll([])).toEqual({ kept: [] })
    expect(await contributions('together')).toBe(3)
  })

  it('I15 are kept all or none, each refusal told, no token used up', async () => {
    await openConsultation(store, 'guests', { access: 'invited' })
    await store.invite('guests', [digest('a'), digest('b')], NOW)
    const guest = (name: string, token: string, rest: Partial<Accept> = {}) =>
      accept('guests', name, { token: digest(token), ...rest })
    const broken = body('guests', { answers: [{ item: 'guests-p1', version: 9, useful: 'yes' }] })
    expect(
      await store.acceptAll([
        guest('1', 'a'),
        guest('2', 'a'),
        guest('3', 'b', { body: broken }),
        guest('4', 'c')
      ])
    ).toEqual({
      refused: [
        { index: 1, why: 'token' },
        { index: 2, why: 'items' },
        { index: 3, why: 'token' }
      ]
    })
    // The token of the broken one is free again for the next, as is that of the one that was sound.
    expect(await store.acceptAll([guest('1', 'a'), guest('3', 'b')])).toEqual({ kept: ['new', 'new'] })
    await store.withdraw('guests', digest('guests 1'), NOW)
    expect(await store.acceptAll([guest('3', 'b'), guest('1', 'a')])).toMatchObject({
      refused: [{ index: 1 }]
    })
    expect(await contributions('guests')).toBe(1)
    expect(await store.acceptAll([accept('guests', '5')])).toEqual({
      refused: [{ index: 0, why: 'not-open' }]
    })
  })

  it('are of a database that says how it stands', async () => {
    const status = await store.status()
    expect(status.database).toBe((await store.health()).database)
    expect(status.schema).toBeGreaterThan(1)
    expect(status.bytes).toBeGreaterThan(1_000_000)
  })
})
