/** `db status`: where the database is, and how it stands. */
import type { State } from '@horizon-soin/consultation'
import type { Command } from 'commander'
import { sizeWords } from '../input-file.js'
import { lastExport } from '../last-export.js'
import { dateWords } from '../moments.js'
import { addFormat, type Format, readFormat, writeJson } from '../output.js'
import type { Session } from '../session.js'
import { addPlace, type PlaceOptions, readPlace, type StorePlace, shownPlace } from '../store-place.js'
import { padEnd, wrap, wrapIndented } from '../width.js'
import { hasStore, withStore } from '../with-store.js'

const FORMATS: readonly Format[] = ['table', 'json']

interface Found {
  schema: number
  bytes: number
  /** The fingerprint of the key of the installation; null where no server has opened it. */
  key: string | null
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
  const found = (await hasStore(place, session)) ? await look(place, session) : null
  // A server that is on PostgreSQL makes none: what the folder holds is of another database.
  const exported = 'url' in place ? null : await lastExport(place.var, session)
  if (format === 'table') return print(place, found, exported, session)
  writeJson(session, {
    database: 'url' in place ? 'postgresql' : 'embedded',
    where: shownPlace(place),
    exists: found !== null,
    ...(found === null ? {} : { schema: found.schema, bytes: found.bytes, key: shortKey(found.key) }),
    consultations: Object.fromEntries(found?.states ?? []),
    scheduled_exports: !('url' in place),
    last_export: exported === null ? null : { file: exported.file, at: exported.at.toISOString() }
  })
}

const look = (place: StorePlace, session: Session): Promise<Found> =>
  withStore(place, session, async store => {
    const { schema, bytes, key } = await store.status()
    const states = new Map<State, number>()
    for (const { state } of await store.list()) states.set(state, (states.get(state) ?? 0) + 1)
    return { schema, bytes, key, states }
  })

/** What is shown of a fingerprint: enough to tell two keys apart. */
const shortKey = (fingerprint: string | null): string | null => fingerprint?.slice(0, 8) ?? null

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
    ...(found === null
      ? []
      : ([
          [fields.size, sizeWords(found.bytes, session)],
          [fields.key, shortKey(found.key) ?? say.noKey]
        ] as [string, string][])),
    [fields.consultations, counted.length === 0 ? say.none : text.list(counted)],
    [
      fields.exported,
      kind === 'postgresql'
        ? say.stopped
        : exported === null
          ? say.never
          : say.exportAt(dateWords(day, exported.at, session), exported.file)
    ]
  ]
  for (const [label, value] of lines)
    for (const line of wrapIndented(padEnd(label, LABEL) + value, terminal.width, LABEL)) terminal.print(line)
  if (kind === 'postgresql') return
  terminal.print('')
  for (const line of wrap(say.embedded, terminal.width)) terminal.print(line)
}
