/** The database of a command: opened, used, closed; what it refuses is said in the reader's language. */
import { stat } from 'node:fs/promises'
import type { ConsultationRecord } from '@horizon-soin/consultation'
import type { Store, StoreError } from '@horizon-soin/storage'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'
import { type StorePlace, shownPlace } from './store-place.js'
import { suggestion } from './suggest.js'

/** Runs `act` on the database of a place, through the server that holds it if one does. @throws Refusal */
export async function withStore<Value>(
  place: StorePlace,
  session: Session,
  act: (store: Store) => Promise<Value>
): Promise<Value> {
  const { openStore, StoreError } = await import('@horizon-soin/storage')
  let store: Store | null = null
  try {
    store = await openStore('url' in place ? { url: place.url } : { folder: place.folder, join: true })
    return await act(store)
  } catch (error) {
    throw error instanceof StoreError ? new Refusal(saidOf(error, place, session)) : error
  } finally {
    await store?.close().catch(() => {})
  }
}

/** What the database refuses, in a sentence; its own detail, in English, for who looks closer. */
function saidOf({ fault, detail }: StoreError, place: StorePlace, { text }: Session): string {
  const isOfPlace = fault === 'unavailable' || fault === 'locked' || fault === 'full'
  const said = isOfPlace
    ? text.place.of(shownPlace(place), text.place.faults[fault])
    : text.place.faults[fault]
  return detail === '' ? said : text.place.detail(said, detail)
}

/** Whether there is a database to look at: an embedded one is made when it is first written to, not when it is asked for. */
export const hasStore = async (place: StorePlace): Promise<boolean> =>
  'url' in place || (await stat(place.folder).catch(() => null)) !== null

/** A consultation by its id. @throws Refusal with those that there are */
export async function readRecord(store: Store, id: string, session: Session): Promise<ConsultationRecord> {
  const { text } = session
  const record = await store.read(id)
  if (record !== null) return record
  const ids = (await store.list()).map(({ definition }) => definition.id)
  const known = ids.length === 0 ? text.consultation.empty : text.consultation.known(text.list(ids))
  throw new Refusal(`${text.consultation.unknown(id)}${await suggestion(id, ids, text)} ${known}`)
}
