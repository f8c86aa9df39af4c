/** `consultation paper`: answers given on paper or in a meeting, through the same gate as the form. */
import type { Command } from 'commander'
import { readInput, utf8 } from '../input-file.js'
import { writeNewFile } from '../new-file.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { checkSheets } from '../paper-check.js'
import { readPaperCsv } from '../paper-csv.js'
import { readPaperJson } from '../paper-json.js'
import { type KeptSheet, keepSheets } from '../paper-keep.js'
import type { PaperFault, PaperRead } from '../paper-sheets.js'
import { printKept, printPaperFaults } from '../paper-table.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
import { readRecord, withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']
const LARGEST = 16 * 1024 * 1024
/** Sheets that are kept together. */
const MOST = 2000

interface Options extends PlaceOptions {
  out?: string
  force?: boolean
  format: string
}

export function define(command: Command, session: Session): void {
  const { commands, consultation } = session.text
  command
    .argument('<id>', commands.consultation.id)
    .argument('<file>', commands.consultation.actions.paper.file)
    .option('--out <file>', consultation.out)
    .option('--force', consultation.force)
  addPlace(addFormat(command, session, FORMATS), session).action(
    (id: string, file: string, options: Options) => enter(id, file, options, session)
  )
}

async function enter(id: string, file: string, options: Options, session: Session): Promise<void> {
  const format = readFormat(options.format, FORMATS, session)
  const place = readPlace(options, session)
  const read = await readSheets(file, session)
  await withStore(place, session, async store => {
    const record = await readRecord(store, id, session)
    const now = Date.now()
    const noticeOf = (version: number) => store.readNotice(id, version)
    const { sheets, faults } = await checkSheets(read, record, { noticeOf, now }, session)
    if (faults.length > 0) return refuse(file, read.unit, faults, format, session)
    const write = () => keepSheets(store, id, sheets, now, session)
    const answer =
      options.out === undefined ? await write() : await keepInto(options.out, options, write, session)
    if ('faults' in answer) return refuse(file, read.unit, answer.faults, format, session)
    tell(id, answer.kept, options.out, format, session)
  })
}

type Kept = Awaited<ReturnType<typeof keepSheets>>

/** Codes go to a file that has its name only once the sheets are kept. */
async function keepInto(
  out: string,
  { force = false }: Options,
  keep: () => Promise<Kept>,
  session: Session
): Promise<Kept> {
  let answer: Kept | null = null
  try {
    await writeNewFile(out, { force, session }, async write => {
      answer = await keep()
      if ('faults' in answer) throw new Faulty()
      await write(answer.kept.map(({ reference, code }) => `${reference},${code}\n`).join(''))
    })
  } catch (error) {
    if (!(error instanceof Faulty)) throw error
  }
  return answer!
}

class Faulty extends Error {}

async function readSheets(file: string, session: Session): Promise<PaperRead> {
  const { text, language } = session
  const say = text.consultation.paper
  const written = utf8(await readInput(file, LARGEST, session))?.replace(/\r\n?/g, '\n')
  if (written === undefined) throw new Refusal(text.consultation.notUtf8(file))
  const isJson = /^\s*[[{]/.test(written)
  const read = isJson ? readPaperJson(written, text) : readPaperCsv(written, file, session)
  if (read.sheets.length === 0 && read.faults.length === 0) throw new Refusal(say.none(file))
  if (read.sheets.length <= MOST) return read
  const most = new Intl.NumberFormat(language).format(MOST)
  return { ...read, sheets: [], faults: [{ at: 0, reference: '', message: say.tooMany(most) }] }
}

function refuse(
  file: string,
  unit: PaperRead['unit'],
  faults: readonly PaperFault[],
  format: Format,
  session: Session
): void {
  session.exitCode = 2
  if (format === 'table') printPaperFaults(file, unit, faults, session)
  else
    writeJson(session, {
      kept: 0,
      faults: faults.map(({ at, reference, message }) => ({
        [unit]: at === 0 ? null : at,
        reference: reference === '' ? null : reference,
        message
      }))
    })
}

function tell(
  id: string,
  kept: readonly KeptSheet[],
  out: string | undefined,
  format: Format,
  session: Session
): void {
  const again = kept.filter(sheet => sheet.again).length
  if (format === 'table') printKept(id, kept, again, out, session)
  else
    writeJson(session, {
      id,
      kept: kept.length - again,
      again,
      ...(out === undefined ? { sheets: kept } : { out })
    })
}
