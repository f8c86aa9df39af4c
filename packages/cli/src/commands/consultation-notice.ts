/** `consultation notice`: a new version of what people are told before they answer. */
import { faultRecord } from '@horizon-soin/reports'
import type { Command } from 'commander'
import { confirm } from '../confirm.js'
import { printFaults } from '../fault-table.js'
import { readInput, utf8 } from '../input-file.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { Refusal } from '../refusal.js'
import { sayReasons } from '../say-reasons.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
import { wrap } from '../width.js'
import { readRecord, withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']
const LARGEST = 4 * 1024 * 1024

interface Options extends PlaceOptions {
  yes?: boolean
  format: string
}

export function define(command: Command, session: Session): void {
  const { commands, place } = session.text
  command
    .argument('<id>', commands.consultation.id)
    .argument('<file>', commands.consultation.actions.notice.file)
    .option('--yes', place.options.yes)
  addPlace(addFormat(command, session, FORMATS), session).action(
    (id: string, file: string, options: Options) => change(id, file, options, session)
  )
}

async function change(id: string, file: string, options: Options, session: Session): Promise<void> {
  const { terminal, text, language } = session
  const say = text.consultation
  const format = readFormat(options.format, FORMATS, session)
  const place = readPlace(options, session)
  const { noticeFaults, readNoticeFile } = await import('@horizon-soin/consultation')
  const written = utf8(await readInput(file, LARGEST, session))
  if (written === null) throw new Refusal(say.notUtf8(file))
  const { notice, faults } = readNoticeFile(written, file)
  if (notice === null) {
    const telling = await import('@horizon-soin/datasets')
    session.exitCode = 2
    const records = faults.map(fault => faultRecord(fault, telling.describeFault, language))
    if (format === 'json') return writeJson(session, { id, added: false, faults: records })
    terminal.print(say.noticeFaults(file, String(faults.length)))
    return printFaults(faults, telling, session)
  }
  const missing = noticeFaults(notice, language)
  await withStore(place, session, async store => {
    const record = await readRecord(store, id, session)
    if (record.state !== 'open') throw new Refusal(say.noticeState(id, say.states[record.state]), 1)
    const expected = record.notice.version + 1
    if (notice.version !== expected)
      throw new Refusal(say.noticeVersion(file, String(notice.version), String(expected)))
    if (missing.length > 0) {
      session.exitCode = 1
      if (format === 'json') return writeJson(session, { id, added: false, missing })
      return sayReasons(say.noticeEmpty(file), missing, session)
    }
    const version = String(notice.version)
    await confirm(say.noticeQuestion(id, version), options.yes === true, session)
    await store.addNotice(id, notice, Date.now())
    if (format === 'json') return writeJson(session, { id, added: true, notice: notice.version })
    for (const line of wrap(say.noticeAdded(id, version), terminal.width)) terminal.print(line)
  })
}
