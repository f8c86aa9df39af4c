/** `consultation list`: every consultation of the installation. */
import type { Command } from 'commander'
import { consultationRecord } from '../consultation-records.js'
import { closesLocal } from '../moments.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace } from '../store-place.js'
import { textTable } from '../table.js'
import { wrap } from '../width.js'
import { hasStore, withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']

export function define(command: Command, session: Session): void {
  addPlace(addFormat(command, session, FORMATS), session).action(
    (options: PlaceOptions & { format: string }) => list(options, session)
  )
}

async function list(options: PlaceOptions & { format: string }, session: Session): Promise<void> {
  const { text, terminal, language } = session
  const format = readFormat(options.format, FORMATS, session)
  const place = readPlace(options, session)
  const records = (await hasStore(place, session))
    ? await withStore(place, session, store => store.list())
    : []
  if (format === 'json') return writeJson(session, { consultations: records.map(consultationRecord) })
  if (records.length === 0)
    return wrap(text.consultation.empty, terminal.width).forEach(line => {
      terminal.print(line)
    })
  const { columns, states } = text.consultation
  const rows = records.map(record => {
    const { id, opens, title } = record.definition
    const dates = [opens, closesLocal(record)].map(local => local.replace('T', ' '))
    return { cells: [id, states[record.state], ...dates, title[language]], place: '' }
  })
  const table = textTable(
    [
      { title: columns.id, width: 18 },
      { title: columns.state, width: 9 },
      { title: columns.opens, width: 16 },
      { title: columns.closes, width: 16 },
      { title: columns.title }
    ],
    rows,
    terminal
  )
  for (const line of table) if (line !== '') terminal.print(line)
}
