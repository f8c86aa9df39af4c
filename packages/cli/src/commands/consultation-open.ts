/** `consultation open`: a draft is frozen and opened, or every reason why it is not. */
import type { ConsultationRecord } from '@horizon-soin/consultation'
import type { Command } from 'commander'
import { confirm } from '../confirm.js'
import { consultationRecord } from '../consultation-records.js'
import { closesWords, opensWords } from '../moments.js'
import { recordOpened, refuseReadOnly } from '../opened-texts.js'
import { whyNotOpen } from '../opening-faults.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { openPropositions } from '../read-propositions.js'
import { Refusal } from '../refusal.js'
import { sayReasons } from '../say-reasons.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
import { wrap } from '../width.js'
import { readRecord, withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']

interface Options extends PlaceOptions {
  propositions?: string
  record?: boolean
  yes?: boolean
  format: string
}

export function define(command: Command, session: Session): void {
  const { commands, consultation, place } = session.text
  command
    .argument('<id>', commands.consultation.id)
    .option('--propositions <dir>', place.options.propositions)
    .option('--record', consultation.record)
    .option('--yes', place.options.yes)
  addPlace(addFormat(command, session, FORMATS), session).action((id: string, options: Options) =>
    open(id, options, session)
  )
}

async function open(id: string, options: Options, session: Session): Promise<void> {
  const { text, terminal } = session
  const format = readFormat(options.format, FORMATS, session)
  await withStore(readPlace(options, session), session, async store => {
    const record = await readRecord(store, id, session)
    const { states, alreadyPast, openQuestion } = text.consultation
    if (record.state !== 'draft') throw new Refusal(alreadyPast(id, states[record.state]), 1)
    const { proposals, folder } = await openPropositions(record.definition, options.propositions, session)
    if (options.record) await refuseReadOnly(folder, session)
    const reasons = await whyNotOpen(record, { store, proposals, now: Date.now() }, session)
    if (reasons.length > 0) return refuse(record, reasons, format, session)
    await confirm(openQuestion(id, closesWords(record, session)), options.yes === true, session)
    await store.move(id, 'open', Date.now())
    const opened = await readRecord(store, id, session)
    const noted = options.record ? await recordOpened(opened, folder, session) : null
    if (format === 'json')
      return writeJson(session, {
        ...consultationRecord(opened),
        ...(noted === null ? {} : { recorded: noted })
      })
    const said = [text.consultation.opened(id, opensWords(opened, session), closesWords(opened, session))]
    if (noted !== null) said.push(text.consultation.recorded(noted))
    for (const line of said.flatMap(each => wrap(each, terminal.width))) terminal.print(line)
  })
}

function refuse(
  record: ConsultationRecord,
  reasons: readonly string[],
  format: Format,
  session: Session
): void {
  session.exitCode = 1
  if (format === 'json') writeJson(session, { ...consultationRecord(record), missing: reasons })
  else sayReasons(session.text.consultation.cannotOpen(record.definition.id), reasons, session)
}
