/** `staff list`: everyone of the team. */
import type { Command } from 'commander'
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
  const { text, terminal } = session
  const format = readFormat(options.format, FORMATS, session)
  const place = readPlace(options, session)
  const people = (await hasStore(place, session))
    ? await withStore(place, session, store => store.listStaff())
    : []
  if (format === 'json') {
    const told = people.map(({ id: _, createdAt, ...person }) => ({
      ...person,
      createdAt: new Date(createdAt).toISOString()
    }))
    return writeJson(session, { people: told })
  }
  const { empty, columns, yes, no } = text.staff
  if (people.length === 0) for (const line of wrap(empty, terminal.width)) terminal.print(line)
  if (people.length === 0) return
  const rows = people.map(({ login, roles, isActive, hasSecondFactor }) => ({
    cells: [login, text.list(roles), isActive ? yes : no, hasSecondFactor ? yes : no],
    place: ''
  }))
  const table = textTable(
    [
      { title: columns.login, width: 28 },
      { title: columns.roles, width: 24 },
      { title: columns.active, width: 6 },
      { title: columns.factor }
    ],
    rows,
    terminal
  )
  for (const line of table) if (line !== '') terminal.print(line)
}
