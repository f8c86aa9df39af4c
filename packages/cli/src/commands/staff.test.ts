import { createHash } from 'node:crypto'
import { stripVTControlCharacters } from 'node:util'
import { withPurpose } from '@horizon-soin/consultation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Operator, openOperator } from '../testing/operator.js'

const LOGIN = 'a.martin@example.org'
const WEEK = 7 * 24 * 3_600_000
const CODE = /([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]/

let operator: Operator
beforeAll(async () => {
  operator = await openOperator()
})
afterAll(() => operator.end())

/** As it is read, whatever the spaces and the ends of lines. */
const plain = (text: string) => stripVTControlCharacters(text).replace(/\s+/g, ' ')
const json = (out: string) => JSON.parse(out)
/** What the server looks an invitation up by. */
const digestOf = (code: string) => createHash('sha256').update(withPurpose('invitation', code)).digest('hex')
const account = async () => (await operator.store.readStaff(LOGIN))!
async function accepted(login: string, roles: string) {
  const flags = roles.split(' ').flatMap(role => ['--role', role])
  const { code } = json((await operator.run(['staff', 'invite', login, ...flags, '--format', 'json'])).out)
  return operator.store.acceptStaffInvitation(digestOf(code), 'hash', Date.now())
}

describe('staff', () => {
  it('I32: begins with nobody, and says how the first administrator comes', async () => {
    const { code, out } = await operator.run('staff list')
    expect([code, plain(out)]).toEqual([
      0,
      expect.stringContaining('staff invite LOGIN --role administrator')
    ])
    expect(json((await operator.run('staff list --format json')).out)).toEqual({ people: [] })
  })

  it('I23: invite gives a link that serves once, for seven days, in the language of the reader', async () => {
    for (const [lang, path] of [
      ['fr_FR', '/equipe/#invitation='],
      ['en_GB', '/en/staff/#invitation=']
    ] as const) {
      const said = await operator.run(`staff invite ${LOGIN} --role administrator`, { lang })
      expect([said.code, said.err]).toEqual([0, ''])
      const [link] = said.out.split('\n').filter(line => line.startsWith(path))
      expect(link?.slice(path.length)).toMatch(CODE)
      expect(plain(said.out)).toContain('HORIZON_ORIGIN')
    }
    const before = Date.now()
    const env = {
      LANG: 'fr_FR.UTF-8',
      HORIZON_ORIGIN: 'https://soin.example.org/',
      HORIZON_VAR: `${operator.cwd}/var`
    }
    const told = json(
      (await operator.run(` staff invite ${LOGIN} --role administrator --format json`, { env })).out
    )
    expect(told).toEqual({
      login: LOGIN,
      roles: ['administrator'],
      code: expect.stringMatching(CODE),
      until: expect.any(String),
      path: `/equipe/#invitation=${told.code}`,
      link: `https://soin.example.org/equipe/#invitation=${told.code}`
    })
    expect(Date.parse(told.until) - before - WEEK).toBeLessThan(60_000)
    expect(await operator.store.readStaffInvitation(digestOf(told.code), Date.now())).toEqual({
      login: LOGIN,
      roles: ['administrator']
    })
    expect(await operator.store.readStaff(LOGIN)).toBeNull()
    expect(await operator.store.acceptStaffInvitation(digestOf(told.code), 'hash', Date.now())).not.toBeNull()
    expect(await operator.store.acceptStaffInvitation(digestOf(told.code), 'hash', Date.now())).toBeNull()
  })

  it('invite refuses a role or a login that is none, and an account that is there', async () => {
    for (const [command, said] of [
      ['staff invite x@example.org --role moderater', 'Did you mean “moderator”'],
      ['staff invite x@example.org', '--role'],
      ['staff invite <b>x</b> --role editor', 'cannot be a login'],
      [`staff invite ${LOGIN.toUpperCase()} --role editor`, 'has an account already']
    ] as const) {
      const { code, out, err } = await operator.run(command)
      expect([command, out]).toEqual([command, ''])
      expect(code).toBeGreaterThan(0)
      expect(plain(err)).toContain(said)
    }
  })

  it('I22: disable closes an account and its sessions; the last administrator stays', async () => {
    const member = await accepted('b.diop', 'moderator editor')
    const session = { digest: 'd'.repeat(64), staff: member!.id, isFull: true }
    await operator.store.addSession({ ...session, now: Date.now(), until: Date.now() + WEEK })
    const { code, out } = await operator.run('staff disable B.Diop --yes --format json')
    expect([code, json(out)]).toEqual([0, { login: 'b.diop', isActive: false }])
    expect(await operator.store.readSession(session.digest, Date.now(), WEEK)).toBeNull()
    const last = await operator.run(`staff disable ${LOGIN} --yes`)
    expect([last.code, plain(last.err)]).toEqual([1, expect.stringContaining('only active administrator')])
    const unknown = await operator.run('staff disable b.diopp --yes', { lang: 'fr_FR' })
    expect([unknown.code, plain(unknown.err)]).toEqual([
      2,
      expect.stringContaining('Vouliez-vous dire « b.diop »')
    ])
    const table = plain((await operator.run('staff list', { lang: 'fr_FR' })).out)
    expect(table).toMatch(/a\.martin@example\.org administrator oui non/)
    expect(table).toMatch(/b\.diop editor, moderator non non/)
  })

  it('reset leaves neither password nor second factor nor session, and the roles', async () => {
    const { member } = await account()
    await operator.store.changeStaff(member.id, { sealedKey: 'sealed' }, Date.now())
    const asked = await operator.run(`staff reset ${LOGIN}`, { answer: 'no' })
    expect([asked.code, (await account()).sealedKey]).toEqual([1, 'sealed'])
    const told = json((await operator.run(`staff reset ${LOGIN} --yes --format json`)).out)
    expect(told).toMatchObject({ login: LOGIN, roles: ['administrator'] })
    expect(await account()).toMatchObject({ password: 'none', sealedKey: null })
    const again = await operator.store.acceptStaffInvitation(digestOf(told.code), 'hash', Date.now())
    expect(again).toMatchObject({ id: member.id, roles: ['administrator'], isActive: true })
  })

  it('I38: the journal tells what was done at the terminal, and no code or login', async () => {
    const { entries } = await operator.store.readJournal({ after: null, limit: 100 })
    const events = entries.map(({ event }) => event)
    for (const event of ['invite-staff', 'change-staff']) expect(events).toContain(event)
    const text = JSON.stringify(entries)
    expect(text).toContain('"by":"terminal"')
    expect(text).not.toMatch(CODE)
    for (const login of [LOGIN, 'diop']) expect(text).not.toContain(login)
  })
})
