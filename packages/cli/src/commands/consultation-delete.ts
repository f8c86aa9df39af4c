/** `consultation delete`: a draft that will not be. */
import type { Command } from 'commander'
import { confirm } from '../confirm.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
import { wrap } from '../width.js'
import { readRecord, withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']

interface Options extends PlaceOptions {
  yes?: boolean
  format: string
}

export function define(command: Command, session: Session): void {
  const { commands, place } = session.text
  command.argument('<id>', commands.consultation.id).option('--yes', place.options.yes)
  addPlace(addFormat(command, session, FORMATS), session).action((id: string, options: Options) =>
    remove(id, options, session)
  )
}

async function remove(id: string, options: Options, session: Session): Promise<void> {
  const { terminal, text } = session
  const { states, cannotDelete, deleteQuestion, deleted } = text.consultation
  const format = readFormat(options.format, FORMATS, session)
  await withStore(readPlace(options, session), session, async store => {
    const { state } = await readRecord(store, id, session)
    if (state !== 'draft') throw new Refusal(cannotDelete(id, states[state]), 1)
    await confirm(deleteQuestion(id), options.yes === true, session)
    await store.deleteDraft(id, Date.now())
    if (format === 'json') return writeJson(session, { id, deleted: true })
    for (const line of wrap(deleted(id), terminal.width)) terminal.print(line)
  })
}
