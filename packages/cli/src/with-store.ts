/** The database of a command: opened, used, closed; what it refuses is said in the reader's language. */
import type { ConsultationRecord } from '@horizon-soin/consultation'
import type { Store, StoreError, StoreFault } from '@horizon-soin/storage'
import { codeOf, kindOf, withSystemErrors } from './files.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'
import { type StorePlace, secretFileOf, shownPlace } from './store-place.js'
import { suggestion } from './suggest.js'

/**
 * Runs `act` on the database of a place, through the server that holds it if one does.
 *
 * @param key of the installation, for what carries its secrets; through a server, it is the server's own
 * @throws Refusal
 */
export async function withStore<Value>(
  place: StorePlace,
  session: Session,
  act: (store: Store) => Promise<Value>,
  key: Buffer | null = null
): Promise<Value> {
  const { openStore, StoreError } = await import('@horizon-soin/storage')
  let store: Store | null = null
  try {
    store = await openStore(
      'url' in place ? { url: place.url, key } : { folder: place.folder, join: true, key }
    )
    return await act(store)
  } catch (error) {
    throw error instanceof StoreError ? new Refusal(saidOf(error, place, session)) : error
  } finally {
    await store?.close().catch(() => {})
  }
}

/** The key of this installation; null where it has none, and none is made. @throws Refusal for a file that cannot be read, or holds no key */
export async function readKey(place: StorePlace, session: Session): Promise<Buffer | null> {
  const { findSecretFile } = await import('@horizon-soin/storage')
  const file = secretFileOf(place, session)
  return withSystemErrors(file, session, async () => {
    try {
      return findSecretFile(file)?.key ?? null
    } catch (error) {
      if (codeOf(error) === undefined) throw new Refusal(session.text.place.noKey(file))
      throw error
    }
  })
}

/** Faults of the database itself, or of where it is, more than of what was asked. */
const OF_PLACE: readonly StoreFault[] = [
  'unavailable',
  'locked',
  'full',
  'key',
  'absent',
  'password',
  'encoding',
  'denied',
  'later'
]

/** Faults whose detail is an id, a code or the name of what was asked: the others tell it in English sentences. */
const NAMED: readonly StoreFault[] = ['frozen', 'unknown', 'failed']

/** What the database refuses, in a sentence, with its own detail for who looks closer. */
function saidOf({ fault, detail }: StoreError, place: StorePlace, { text, language }: Session): string {
  const isOfPlace = OF_PLACE.includes(fault)
  const said = isOfPlace
    ? text.place.of(shownPlace(place), text.place.faults[fault])
    : text.place.faults[fault]
  return detail === '' || (language !== 'en' && !isName(fault, detail))
    ? said
    : text.place.detail(said, detail)
}

/** `accept (53100)`, `process 1234`, an id: what needs no translation. */
const isName = (fault: StoreFault, detail: string): boolean =>
  NAMED.includes(fault) || /^(process \d+|\w+ \(\w+\)|[A-Z0-9_]+)$/.test(detail)

/**
 * Whether there is a database to look at: an embedded one is made when it is first written to, not when it is asked for.
 *
 * @throws Refusal where the system does not let it be seen
 */
export const hasStore = async (place: StorePlace, session: Session): Promise<boolean> =>
  'url' in place || (await kindOf(place.folder, session)) !== 'missing'

/** A consultation by its id. @throws Refusal with those that there are */
export async function readRecord(store: Store, id: string, session: Session): Promise<ConsultationRecord> {
  const { text } = session
  const record = await store.read(id)
  if (record !== null) return record
  const ids = (await store.list()).map(({ definition }) => definition.id)
  const known = ids.length === 0 ? text.consultation.empty : text.consultation.known(text.list(ids))
  throw new Refusal(`${text.consultation.unknown(id)}${await suggestion(id, ids, text)} ${known}`)
}
