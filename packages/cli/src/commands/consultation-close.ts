/** `consultation close`: for good. */
import type { Command } from 'commander'
import { confirm } from '../confirm.js'
import { consultationRecord } from '../consultation-records.js'
import { closesWords } from '../moments.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
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
    close(id, options, session)
  )
}

async function close(id: string, options: Options, session: Session): Promise<void> {
  const { terminal, text } = session
  const { states, cannotClose, closeQuestion, closed } = text.consultation
  const format = readFormat(options.format, FORMATS, session)
  await withStore(readPlace(options, session), session, async store => {
    const record = await readRecord(store, id, session)
    if (record.state !== 'open') throw new Refusal(cannotClose(id, states[record.state]), 1)
    const isEarly = Date.now() < record.closesAt
    const question = closeQuestion(id, closesWords(record, session), isEarly)
    await confirm(question, options.yes === true, session)
    await store.move(id, 'closed', Date.now())
    if (format === 'json') writeJson(session, consultationRecord(await readRecord(store, id, session)))
    else terminal.print(closed(id))
  })
}
