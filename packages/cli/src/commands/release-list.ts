/** `release list`: the releases of a consultation, frozen and numbered. */
import type { Command } from 'commander'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
import { wrap } from '../width.js'
import { readRecord, withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']

export function define(command: Command, session: Session): void {
  command.argument('<id>', session.text.commands.consultation.id)
  addPlace(addFormat(command, session, FORMATS), session).action(
    (id: string, options: PlaceOptions & { format: string }) => list(id, options, session)
  )
}

async function list(id: string, options: PlaceOptions & { format: string }, session: Session): Promise<void> {
  const { text, terminal } = session
  const format = readFormat(options.format, FORMATS, session)
  const rows = await withStore(readPlace(options, session), session, async store => {
    await readRecord(store, id, session)
    return store.listReleases(id)
  })
  const releases = rows.map(({ number, at, sha256 }) => ({
    number,
    day: new Date(at).toISOString().slice(0, 10),
    sha256
  }))
  if (format === 'json') return writeJson(session, { id, releases })
  if (releases.length === 0)
    for (const line of wrap(text.release.none(id), terminal.width)) terminal.print(line)
  // A digest is copied whole: on a line of its own.
  for (const { number, day, sha256 } of releases) {
    terminal.print(terminal.paint('bold', text.release.numbered(String(number), day)))
    terminal.print(`  ${sha256}`)
  }
}
