/** `staff invite`: someone new of the team; a code that serves once, shown once. */
import { ROLES, type Role, readLogin } from '@horizon-soin/consultation'
import type { Command } from 'commander'
import { addFormat, type Format, readFormat } from '../output.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { invitePerson, sayInvitation } from '../staff-invitation.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
import { suggestion } from '../suggest.js'
import { withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']

interface Options extends PlaceOptions {
  role: string[]
  format: string
}

export function define(command: Command, session: Session): void {
  const { staff } = session.text
  command
    .argument('<login>', staff.login)
    .requiredOption('--role <role>', staff.role(ROLES.join(', ')), (role, before: string[] = []) => [
      ...before,
      role
    ])
  addPlace(addFormat(command, session, FORMATS), session).action((login: string, options: Options) =>
    invite(login, options, session)
  )
}

const isRole = (name: string): name is Role => (ROLES as readonly string[]).includes(name)

async function readRoles(names: readonly string[], { text }: Session): Promise<Role[]> {
  const unknown = names.find(name => !isRole(name))
  if (unknown !== undefined) {
    const near = await suggestion(unknown, ROLES, text)
    throw new Refusal(`${text.staff.unknownRole(unknown, text.list(ROLES))}${near}`)
  }
  return ROLES.filter(role => names.includes(role))
}

async function invite(typed: string, options: Options, session: Session): Promise<void> {
  const say = session.text.staff
  const format = readFormat(options.format, FORMATS, session)
  const place = readPlace(options, session)
  const roles = await readRoles(options.role, session)
  const login = readLogin(typed)
  if (login === null) throw new Refusal(say.badLogin(typed))
  const invitation = await withStore(place, session, async store => {
    // An account that is there has its roles and its password: neither is changed by the way.
    if ((await store.readStaff(login)) !== null) throw new Refusal(say.known(login), 1)
    return invitePerson(store, login, roles)
  })
  sayInvitation(invitation, format, session)
}
