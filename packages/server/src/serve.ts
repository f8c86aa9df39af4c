/** Serves a place with its data, until told to stop. */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Store, StoreError } from '@horizon-soin/storage'
import type { FastifyInstance } from 'fastify'
import { addressOf } from './address.js'
import { keepOpening, placeOf, RETRY_MS } from './keep-opening.js'
import { jsonLines } from './log.js'
import type { Messages } from './messages/index.js'
import { openServer, type ServerPlace } from './open-server.js'
import { otherPort } from './options.js'
import type { Installation } from './read-settings.js'

/** How long downloads that are under way may take to end. */
const GRACE_MS = 3000
/** How long the first lines wait for the store: by then it is known whether another program holds the data. */
const FIRST_LINES_MS = 3000
const HOUR_MS = 3_600_000

export interface ServeNeeds {
  place: ServerPlace
  installation: Installation
  sealKey: Buffer
  text: Messages
  say: (line: string) => void
  complain: (line: string) => void
  stop: AbortSignal
}

/** @returns null once stopped as asked, or why it does not serve */
export async function serve(needs: ServeNeeds): Promise<string | null> {
  const { place, installation, sealKey, text, say, complain } = needs
  const { folder, database, exportHours, settings } = installation
  const over = new AbortController()
  const stop = AbortSignal.any([needs.stop, over.signal])
  const data = join(folder, 'database')
  const where = placeOf(database, data)

  // The port first: a second server of the same port is told so, and leaves the data alone.
  let begin: () => void = () => {}
  const listening = new Promise<void>(resolve => {
    begin = resolve
  })
  // Nothing more is to be known before the first lines.
  let known: () => void = () => {}
  const waits = new Promise<null>(resolve => {
    known = () => resolve(null)
  })
  const opening = listening.then(() =>
    keepOpening({
      database,
      folder: data,
      key: sealKey,
      signal: stop,
      onWait: () => {
        complain(text.waiting(where, RETRY_MS / 1000))
        known()
      },
      onFound: () => say(text.found(where))
    })
  )
  /** Null where it opens, or where nobody waits for it any more. */
  const ended = opening.then(
    () => null,
    (error: unknown) => (stop.aborted ? null : whyNoStore(error, where, installation.secretFile, text))
  )
  let app: FastifyInstance
  try {
    app = await openServer({
      ...place,
      store: opening,
      settings: { ...settings, sealKey },
      log: jsonLines(complain, Date.now),
      exports: { folder: join(folder, 'exports'), everyMs: exportHours * HOUR_MS }
    })
  } catch (error) {
    return whyClosed(error as NodeJS.ErrnoException, place, text)
  }
  begin()
  let why = await Promise.race([ended, waits, pause(FIRST_LINES_MS, null, { ref: false })])
  if (why === null) {
    say(text.listening(addressOf(app)))
    say(text.kept(where))
    opening.then(async store => (await store.listStaff()).length > 0 || say(text.noTeam)).catch(() => {})
    const fails = ended.then(reason => reason ?? new Promise<never>(() => {}))
    why = await Promise.race([untilRaised(needs.stop).then(() => null), fails])
  }
  over.abort()
  const timer = setTimeout(() => app.server.closeAllConnections(), GRACE_MS)
  await app.close()
  clearTimeout(timer)
  await opening.then(
    (store: Store) => store.close(),
    () => {}
  )
  return why
}

const untilRaised = (signal: AbortSignal): Promise<unknown> =>
  signal.aborted
    ? Promise.resolve()
    : new Promise(resolve => signal.addEventListener('abort', resolve, { once: true }))

function whyNoStore(error: unknown, where: string, secretFile: string, { errors }: Messages): string {
  const { fault, detail } = error instanceof StoreError ? error : { fault: null, detail: String(error) }
  // `process 1234`, or words where its number is not known.
  if (fault === 'locked') return errors.locked(where, /^process (\d+)$/.exec(detail)?.[1] ?? null)
  if (fault === 'full') return errors.full(where)
  if (fault === 'key') return errors.otherKey(where, secretFile)
  if (fault === 'absent') return errors.absent(where)
  if (fault === 'password') return errors.password(where)
  if (fault === 'encoding') return errors.encoding(where)
  return errors.noStore(where, detail)
}

function whyClosed(
  { code, message }: NodeJS.ErrnoException,
  { host, port }: ServerPlace,
  { errors }: Messages
): string {
  if (code === 'EADDRINUSE') return errors.inUse(port, otherPort(port))
  if (code === 'EACCES') return errors.notAllowed(port, otherPort(port))
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return errors.noHost(host)
  return errors.unexpected(message)
}
