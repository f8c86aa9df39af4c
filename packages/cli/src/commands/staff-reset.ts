/** `staff reset`: for who has lost a password or a second factor. Neither is worth anything after; an invitation makes new ones. */
import type { Command } from 'commander'
import { confirm } from '../confirm.js'
import { addFormat, type Format, readFormat } from '../output.js'
import type { Session } from '../session.js'
import { invitePerson, sayInvitation } from '../staff-invitation.js'
import { changePerson, readPerson } from '../staff-person.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
import { withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']
/** No hash of any password. */
const NO_PASSWORD = 'none'

interface Options extends PlaceOptions {
  yes?: boolean
  format: string
}

export function define(command: Command, session: Session): void {
  const { staff, place } = session.text
  command.argument('<login>', staff.login).option('--yes', place.options.yes)
  addPlace(addFormat(command, session, FORMATS), session).action((login: string, options: Options) =>
    reset(login, options, session)
  )
}

async function reset(typed: string, options: Options, session: Session): Promise<void> {
  const format = readFormat(options.format, FORMATS, session)
  const invitation = await withStore(readPlace(options, session), session, async store => {
    const { id, login, roles } = await readPerson(store, typed, session)
    await confirm(session.text.staff.resetQuestion(login), options.yes === true, session)
    await changePerson(store, id, { password: NO_PASSWORD, sealedKey: null }, session)
    return invitePerson(store, login, roles)
  })
  sayInvitation(invitation, format, session)
}
