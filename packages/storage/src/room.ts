/** Room on the disk of the embedded database. Without any, it does not refuse: it stops, and cannot start again. */
import { statfsSync } from 'node:fs'
import { type Store, StoreError } from './store.js'

/** Bytes that are always left: a segment of its log, and a little. */
const ROOM = 20 * 2 ** 20

/** Whether the disk of a folder has the room that the database needs to write. */
export function hasRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize >= ROOM
}

export const noRoom = (): StoreError =>
  new StoreError('full', `less than ${ROOM / 2 ** 20} MB are free on the disk of the folder`)

/** What adds. The rest is small, or takes out: reading, withdrawing and deleting go on in the room that is left. */
const ADDS = [
  'saveDraft',
  'addNotice',
  'invite',
  'accept',
  'acceptAll',
  'correct',
  'addFollowUp',
  'importLines'
] as const satisfies readonly (keyof Store)[]

/** The store, refusing to add while `hasRoomLeft` says no. */
export function sparing(store: Store, hasRoomLeft: () => boolean): Store {
  const guarded = ADDS.map(name => [
    name,
    async (...args: unknown[]) => {
      if (!hasRoomLeft()) throw noRoom()
      return (store[name] as (...given: unknown[]) => Promise<unknown>)(...args)
    }
  ])
  return { ...store, ...Object.fromEntries(guarded) }
}
