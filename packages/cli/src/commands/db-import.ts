/** `db import`: an export is taken in, whole or not at all. */
import { importFrom, type Store, StoreError } from '@horizon-soin/storage'
import type { Command } from 'commander'
import { confirm } from '../confirm.js'
import { exportLines, MOST_TIMES, UnreadableExport } from '../export-lines.js'
import { kindOf, pathOf, withSystemErrors } from '../files.js'
import { note } from '../journal.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace, shownPlace } from '../store-place.js'
import { verifyExport } from '../verify-export.js'
import { wrap } from '../width.js'
import { readKey, withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']
/** Characters of a line, as they are said. */
const LONGEST = 1_000_000

interface Options extends PlaceOptions {
  yes?: boolean
  format: string
}

export function define(command: Command, session: Session): void {
  const { commands, place } = session.text
  command.argument('<file>', commands.db.actions.import.file).option('--yes', place.options.yes)
  addPlace(addFormat(command, session, FORMATS), session).action((file: string, options: Options) =>
    take(file, options, session)
  )
}

async function take(file: string, options: Options, session: Session): Promise<void> {
  const { terminal, text, language } = session
  const format = readFormat(options.format, FORMATS, session)
  const place = readPlace(options, session)
  const path = pathOf(session, file)
  if ((await kindOf(path, session)) !== 'file') throw new Refusal(text.errors.notAFile(file))
  const number = (value: number) => new Intl.NumberFormat(language).format(value)
  const bad = (line: number | null, why: string) =>
    new Refusal(text.db.bad(file, line === null ? null : number(line), why))
  try {
    await withSystemErrors(file, session, async () => {
      const verified = await verifyExport(exportLines(path))
      if ('bad' in verified) throw bad(verified.line, whyBad(verified.bad, verified.format ?? '', session))
      await confirm(text.db.question(file, shownPlace(place)), options.yes === true, session)
    })
    const take = async (store: Store) => {
      const totals = await importFrom(store, exportLines(path)).catch((error: unknown) => {
        if (!(error instanceof StoreError) || error.fault !== 'import') throw error
        const [, line, detail] = /^line ([\d–]+): (.*)$/s.exec(error.detail) ?? [null, null, error.detail]
        throw new Refusal(text.db.bad(file, line, text.db.why.line(detail!)))
      })
      await note(store, 'import', totals.kept)
      return totals
    }
    const { kept, skipped, lost } = await withStore(place, session, take, await readKey(place, session))
    if (format === 'json') return writeJson(session, { kept, skipped, secrets_lost: lost })
    for (const line of wrap(text.db.imported(number(kept), number(skipped)), terminal.width))
      terminal.print(line)
    if (lost > 0) for (const line of wrap(text.db.lostSecrets, terminal.width)) terminal.print(line)
  } catch (error) {
    if (!(error instanceof UnreadableExport)) throw error
    throw bad(error.line, whyBad(error.why, '', session))
  }
}

function whyBad(
  bad: UnreadableExport['why'] | 'empty' | 'foreign' | 'newer' | 'truncated' | 'altered',
  format: string,
  { text, language }: Session
): string {
  const { why } = text.db
  const number = (value: number) => new Intl.NumberFormat(language).format(value)
  if (bad === 'newer') return why.newer(format.slice(0, 60))
  if (bad === 'longLine') return why.longLine(number(LONGEST))
  if (bad === 'bomb') return why.bomb(number(MOST_TIMES))
  return why[bad]
}
