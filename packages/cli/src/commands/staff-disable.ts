/** `staff disable`: an account that signs in no more; its sessions are over at once. */
import type { Command } from 'commander'
import { confirm } from '../confirm.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import type { Session } from '../session.js'
import { changePerson, readPerson } from '../staff-person.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
import { wrap } from '../width.js'
import { withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']

interface Options extends PlaceOptions {
  yes?: boolean
  format: string
}

export function define(command: Command, session: Session): void {
  const { staff, place } = session.text
  command.argument('<login>', staff.login).option('--yes', place.options.yes)
  addPlace(addFormat(command, session, FORMATS), session).action((login: string, options: Options) =>
    disable(login, options, session)
  )
}

async function disable(typed: string, options: Options, session: Session): Promise<void> {
  const { terminal, text } = session
  const format = readFormat(options.format, FORMATS, session)
  await withStore(readPlace(options, session), session, async store => {
    const { id, login } = await readPerson(store, typed, session)
    await confirm(text.staff.disableQuestion(login), options.yes === true, session)
    await changePerson(store, id, { isActive: false }, session)
    if (format === 'json') return writeJson(session, { login, isActive: false })
    for (const line of wrap(text.staff.disabled(login), terminal.width)) terminal.print(line)
  })
}
