/** `db status`: where the database is, and how it stands. */
import type { State } from '@horizon-soin/consultation'
import type { Command } from 'commander'
import { sizeWords } from '../input-file.js'
import { lastExport } from '../last-export.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace, type StorePlace, shownPlace } from '../store-place.js'
import { padEnd, wrap, wrapIndented } from '../width.js'
import { hasStore, withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']

interface Found {
  schema: number
  bytes: number
  states: Map<State, number>
}

export function define(command: Command, session: Session): void {
  addPlace(addFormat(command, session, FORMATS), session).action(
    (options: PlaceOptions & { format: string }) => status(options, session)
  )
}

async function status(options: PlaceOptions & { format: string }, session: Session): Promise<void> {
  const format = readFormat(options.format, FORMATS, session)
  const place = readPlace(options, session)
  const found = (await hasStore(place)) ? await look(place, session) : null
  const exported = await lastExport(place.var)
  if (format === 'table') return print(place, found, exported, session)
  writeJson(session, {
    database: 'url' in place ? 'postgresql' : 'embedded',
    where: shownPlace(place),
    exists: found !== null,
    ...(found === null ? {} : { schema: found.schema, bytes: found.bytes }),
    consultations: Object.fromEntries(found?.states ?? []),
    last_export: exported === null ? null : { file: exported.file, at: exported.at.toISOString() }
  })
}

const look = (place: StorePlace, session: Session): Promise<Found> =>
  withStore(place, session, async store => {
    const { schema, bytes } = await store.status()
    const states = new Map<State, number>()
    for (const { state } of await store.list()) states.set(state, (states.get(state) ?? 0) + 1)
    return { schema, bytes, states }
  })

/** Columns of the names of fields. */
const LABEL = 26

function print(
  place: StorePlace,
  found: Found | null,
  exported: Awaited<ReturnType<typeof lastExport>>,
  session: Session
): void {
  const { terminal, text, language } = session
  const { fields, kinds, ...say } = text.db.status
  const kind = 'url' in place ? 'postgresql' : 'embedded'
  const counted = [...(found?.states ?? [])].map(([state, count]) =>
    say.byState(count, text.consultation.states[state])
  )
  const day = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short'
  })
  const lines: [string, string][] = [
    [fields.database, kinds[kind]],
    [fields.where, shownPlace(place)],
    [fields.schema, found === null ? say.notYet : say.version(String(found.schema))],
    ...(found === null ? [] : ([[fields.size, sizeWords(found.bytes, session)]] as [string, string][])),
    [fields.consultations, counted.length === 0 ? say.none : text.list(counted)],
    [
      fields.exported,
      exported === null
        ? say.never
        : say.exportAt(day.format(exported.at).replaceAll(' ', '\u00a0'), exported.file)
    ]
  ]
  for (const [label, value] of lines)
    for (const line of wrapIndented(padEnd(label, LABEL) + value, terminal.width, LABEL)) terminal.print(line)
  if (kind === 'postgresql') return
  terminal.print('')
  for (const line of wrap(say.embedded, terminal.width)) terminal.print(line)
}
