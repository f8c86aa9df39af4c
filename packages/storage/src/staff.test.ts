import type { Role } from '@horizon-soin/consultation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportTo, importFrom } from './export-format.js'
import type { Store } from './store.js'
import { type Bench, DATABASES } from './testing/databases.js'
import { DAY, digest, HOUR, NOW } from './testing/samples.js'

const KEY = Buffer.alloc(32, 3)
const IDLE = 30 * 60_000

describe.each(DATABASES)('the team on $name', ({ bench: prepare }) => {
  let bench: Bench
  let store: Store
  beforeAll(async () => {
    bench = await prepare()
    store = await bench.open(undefined, KEY)
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
  const invite = (login: string, roles: Role[], until = NOW + DAY) =>
    store.addStaffInvitation({ digest: digest(`code of ${login}`), login, roles, until }, NOW)
  const join = async (login: string, ...roles: Role[]) => {
    await invite(login, roles)
    return (await store.acceptStaffInvitation(digest(`code of ${login}`), `hash of ${login}`, NOW))!
  }
  const signIn = (staff: string, name: string) =>
    store.addSession({ digest: digest(name), staff, isFull: true, now: NOW, until: NOW + 12 * HOUR })
  const isIn = async (name: string, now = NOW) => (await store.readSession(digest(name), now, IDLE)) !== null

  it('I23 an invitation makes one account, once, whoever comes at the same time', async () => {
    await invite('first@example.org', ['administrator'])
    const code = digest('code of first@example.org')
    expect(await store.readStaffInvitation(code, NOW)).toEqual({
      login: 'first@example.org',
      roles: ['administrator']
    })
    expect(await store.readStaffInvitation(code, NOW + DAY)).toBeNull()
    const taken = await Promise.all(
      Array.from({ length: 8 }, (_, i) => store.acceptStaffInvitation(code, `hash ${i}`, NOW))
    )
    const [member, ...others] = taken.filter(each => each !== null)
    expect(others).toEqual([])
    expect(member).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      login: 'first@example.org',
      roles: ['administrator'],
      isActive: true,
      hasSecondFactor: false,
      createdAt: NOW
    })
    expect(await store.readStaff('first@example.org')).toEqual({
      member,
      password: `hash ${taken.findIndex(each => each !== null)}`,
      sealedKey: null,
      lastStep: 0
    })
    expect(await store.acceptStaffInvitation(code, 'again', NOW)).toBeNull()
    // A later invitation takes the place of the one before; one that is over makes nothing.
    await invite('late@example.org', ['editor'])
    await store.addStaffInvitation(
      { digest: digest('second'), login: 'late@example.org', roles: ['editor'], until: NOW + HOUR },
      NOW
    )
    expect(await store.acceptStaffInvitation(digest('code of late@example.org'), 'x', NOW)).toBeNull()
    expect(await store.acceptStaffInvitation(digest('second'), 'x', NOW + HOUR)).toBeNull()
    expect(await store.readStaff('late@example.org')).toBeNull()
    expect(await store.sweep(NOW + HOUR)).toMatchObject({ 'staff.invitations': 1 })
  })

  it('I22 a session ends idle, at its time, and with a change of password, of roles or of the account', async () => {
    const { id, ...member } = await join('mod@example.org', 'moderator')
    await signIn(id, 's1')
    expect(await store.readSession(digest('s1'), NOW, IDLE)).toEqual({
      member: { id, ...member },
      isFull: true,
      until: NOW + 12 * HOUR
    })
    expect(await isIn('s1', NOW + IDLE - 1)).toBe(true)
    expect(await isIn('s1', NOW + 2 * IDLE - 2)).toBe(true)
    expect(await isIn('s1', NOW + 3 * IDLE - 2)).toBe(false)
    expect(await isIn('none')).toBe(false)
    for (let at = NOW; at < NOW + 12 * HOUR; at += IDLE / 2) await store.readSession(digest('s1'), at, HOUR)
    expect(await isIn('s1', NOW + 12 * HOUR)).toBe(false)
    const ends: [string, () => Promise<unknown>][] = [
      ['roles', () => store.changeStaff(id, { roles: ['moderator', 'analyst'] }, NOW)],
      ['password', () => store.changeStaff(id, { password: 'other' }, NOW)],
      ['reset', () => join('mod@example.org', 'moderator')],
      ['one', () => store.endSession(digest('one'))],
      ['all', async () => expect(await store.endSessionsOf(id)).toBe(1)],
      ['activity', () => store.changeStaff(id, { isActive: false }, NOW)]
    ]
    for (const [name, end] of ends) {
      await signIn(id, name)
      expect(await isIn(name)).toBe(true)
      await end()
      expect(await isIn(name), name).toBe(false)
    }
    expect(await fault(signIn(id, 'inactive'))).toBe('unknown')
    expect(await fault(signIn('nobody', 'nobody'))).toBe('unknown')
    await invite('mod@example.org', ['moderator'])
    await store.changeStaff(id, { isActive: false }, NOW)
    expect(await store.readStaffInvitation(digest('code of mod@example.org'), NOW)).toBeNull()
    expect((await join('mod@example.org', 'moderator')).isActive).toBe(true)
    await signIn(id, 'swept')
    expect(await store.sweep(NOW + IDLE - 1)).toMatchObject({ 'staff.sessions': 0 })
    expect(await store.sweep(NOW + IDLE)).toMatchObject({ 'staff.sessions': 1 })
  })

  it('I22 nobody is signed in by a password that was changed since it was checked, whoever comes first', async () => {
    const { id } = await join('eve@example.org', 'editor')
    const by = (password: string, name: string) =>
      store.addSession({
        digest: digest(name),
        staff: id,
        isFull: true,
        now: NOW,
        until: NOW + HOUR,
        password
      })
    expect([await fault(by('hash of eve@example.org', 'right')), await isIn('right')]).toEqual(['none', true])
    expect(await fault(by('another', 'wrong'))).toBe('unknown')
    for (let i = 0; i < 5; i++) {
      const before = (await store.readStaff('eve@example.org'))!.password
      const names = Array.from({ length: 8 }, (_, k) => `${i} ${k}`)
      await Promise.all([
        ...names.slice(4).map(name => fault(by(before, name))),
        store.changeStaff(id, { password: `changed ${i}` }, NOW),
        ...names.slice(0, 4).map(name => fault(by(before, name)))
      ])
      expect((await Promise.all(names.map(name => isIn(name)))).filter(Boolean)).toEqual([])
    }
    await store.changeStaff(id, { isActive: false }, NOW)
  })

  it('I23 a code of the second factor serves once, however many come', async () => {
    const { id } = (await store.readStaff('first@example.org'))!.member
    await store.changeStaff(id, { sealedKey: 'sealed' }, NOW)
    expect((await store.readStaff('first@example.org'))!.member.hasSecondFactor).toBe(true)
    const used = await Promise.all(Array.from({ length: 8 }, () => store.useStep(id, 58_000_000)))
    expect(used.filter(Boolean)).toHaveLength(1)
    expect([await store.useStep(id, 57_999_999), await store.useStep(id, 58_000_001)]).toEqual([false, true])
  })

  it('I9 keeps an active administrator, whoever goes at the same time', async () => {
    const first = (await store.readStaff('first@example.org'))!.member.id
    const second = (await join('second@example.org', 'administrator', 'analyst')).id
    const gone = await Promise.all([
      fault(store.changeStaff(first, { isActive: false }, NOW)),
      fault(store.changeStaff(second, { roles: ['analyst'] }, NOW))
    ])
    expect(gone.sort()).toEqual(['none', 'state'])
    const last = (await store.listStaff()).filter(
      ({ isActive, roles }) => isActive && roles.includes('administrator')
    )
    expect(last).toHaveLength(1)
    const { id, login } = last[0]!
    expect(await fault(store.changeStaff(id, { roles: [] }, NOW))).toBe('state')
    await invite(login, ['editor'])
    expect(await fault(store.acceptStaffInvitation(digest(`code of ${login}`), 'x', NOW))).toBe('state')
    expect(await fault(store.changeStaff('nobody', { isActive: true }, NOW))).toBe('unknown')
    await store.changeStaff(first, { isActive: true, roles: ['administrator'] }, NOW)
    await store.changeStaff(second, { isActive: true, roles: ['administrator'] }, NOW)
    expect((await store.listStaff()).map(each => each.login)).toEqual([
      'eve@example.org',
      'first@example.org',
      'mod@example.org',
      'second@example.org'
    ])
  })

  it('the journal is read from its end, in pages', async () => {
    for (let i = 0; i < 7; i++) await store.write({ at: NOW + (i >> 1), event: `e${i % 2}`, detail: { i } })
    const read = async (event?: string) => {
      const all: unknown[] = []
      let after: string | null = null
      do {
        const page: Awaited<ReturnType<Store['readJournal']>> = await store.readJournal({
          after,
          limit: 3,
          ...(event ? { event } : {})
        })
        all.push(...page.entries.map(({ detail }) => detail['i']))
        after = page.next
      } while (after !== null)
      return all
    }
    const all = await read()
    expect([...all].sort()).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(all.map(i => Math.floor(Number(i) / 2))).toEqual([3, 2, 2, 1, 1, 0, 0])
    expect(await read('e1')).toEqual([5, 3, 1])
    expect(await fault(store.readJournal({ after: "1.'", limit: 3 }))).toBe('unknown')
  })

  it('I9 an export seals what they sign in by: with the key they come back, without it they do not', async () => {
    let text = ''
    const exported = await exportTo(store, chunk => {
      text += chunk
    })
    expect(exported.leftOut).toBe(0)
    expect(text).not.toMatch(/hash \d|hash of|"sealedKey"|58000001|swept/)
    const lines = text.trimEnd().split('\n')
    const copy = await bench.open(undefined, KEY)
    expect(await importFrom(copy, lines)).toMatchObject({ lost: 0 })
    expect(await copy.readStaff('first@example.org')).toEqual(await store.readStaff('first@example.org'))
    await copy.close()
    const bare = await bench.open()
    expect(await importFrom(bare, lines)).toMatchObject({ lost: 4 })
    expect(await bare.listStaff()).toEqual([])
    await bare.close()
  })
})
