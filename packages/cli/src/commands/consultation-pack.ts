/** `consultation pack`: the documents that whoever runs a consultation puts online or keeps. */
import { faultRecord } from '@horizon-soin/reports'
import type { Command } from 'commander'
import { printFaults } from '../fault-table.js'
import { folderPathOf, withSystemErrors } from '../files.js'
import { readInput, utf8 } from '../input-file.js'
import { FolderTaken, fillNewFolder } from '../new-folder.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
import { wrap } from '../width.js'
import { readRecord, withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']
const LARGEST = 1024 * 1024

interface Options extends PlaceOptions {
  operator?: string
  out?: string
  format: string
}

export function define(command: Command, session: Session): void {
  const { commands } = session.text
  const own = commands.consultation.actions.pack
  command
    .argument('<id>', commands.consultation.id)
    .option('--operator <file>', own.operator)
    .option('--out <dir>', own.out)
  addPlace(addFormat(command, session, FORMATS), session).action((id: string, options: Options) =>
    write(id, options, session)
  )
}

async function write(id: string, options: Options, session: Session): Promise<void> {
  const { terminal, text, language } = session
  const say = text.consultation
  const format = readFormat(options.format, FORMATS, session)
  const { operator: file, out } = options
  if (file === undefined) throw new Refusal(say.needsOption('--operator'))
  if (out === undefined) throw new Refusal(say.needsOption('--out'))
  const { operatorPack, readOperator } = await import('@horizon-soin/consultation')
  const written = utf8(await readInput(file, LARGEST, session))
  if (written === null) throw new Refusal(say.notUtf8(file))
  const { operator, faults } = readOperator(written, file)
  if (operator === null) {
    const telling = await import('@horizon-soin/datasets')
    session.exitCode = 2
    const records = faults.map(fault => faultRecord(fault, telling.describeFault, language))
    if (format === 'json') return writeJson(session, { id, written: false, faults: records })
    terminal.print(say.operatorFaults(file, String(faults.length)))
    return printFaults(faults, telling, session)
  }
  const record = await withStore(readPlace(options, session), session, store =>
    readRecord(store, id, session)
  )
  const documents = operatorPack({ record, operator }, Date.now())
  await writeAll(new Map(documents.map(({ file, text }) => [file, text])), out, session)
  if (format === 'json')
    return writeJson(session, { id, written: true, files: documents.map(({ file }) => file) })
  for (const line of wrap(say.packed(documents.length, out), terminal.width)) terminal.print(line)
}

async function writeAll(files: ReadonlyMap<string, string>, out: string, session: Session): Promise<void> {
  const { writeFolder } = await import('@horizon-soin/datasets/node')
  const path = folderPathOf(session, '--out', out)
  await withSystemErrors(path, session, () =>
    fillNewFolder(path, files.keys(), () => writeFolder(path, files, { overwrite: true })).catch(
      (error: unknown) => {
        throw error instanceof FolderTaken ? new Refusal(session.text.errors.notEmpty(out)) : error
      }
    )
  )
}
