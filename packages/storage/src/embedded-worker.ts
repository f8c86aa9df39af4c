/** The thread of the embedded database: it blocks while it works, and the process does not. */
import { parentPort, workerData } from 'node:worker_threads'
import { told } from './faults.js'
import { pinKey } from './key.js'
import { openPglite } from './pglite.js'
import { hasRoom, noRoom, sparing } from './room.js'
import { answer, type Reply, type Request } from './rpc.js'
import { sqlStore } from './sql-store.js'
import { StoreError } from './store.js'

/** What the thread is given. */
export interface Given {
  folder: string
  key: Uint8Array | null
}

/** What the thread says first. */
export type Greeting = { ready: true } | { refused: { fault: StoreError['fault']; detail: string } }

const port = parentPort!
const { folder, key: bytes } = workerData as Given
const key = bytes === null ? null : Buffer.from(bytes)

try {
  // Without a word: calls are told by its end, and another thread opens the database again, from what it had written.
  const database = await openPglite(folder, () => process.exit(1))
  if (key !== null) {
    await pinKey(database.call, key).catch(async error => {
      await database.close()
      throw error
    })
  }
  const store = sparing(sqlStore(database, key), () => hasRoom(folder))
  port.on('message', async (request: Request) => {
    const reply: Reply = await answer(store, request)
    port.postMessage(reply)
  })
  port.postMessage({ ready: true } satisfies Greeting)
} catch (error) {
  // It does not say why it does not start: a full disk is the reason that an operator mends.
  const isTold = error instanceof StoreError
  const { fault, detail } = isTold || hasRoom(folder) ? told(error, 'open') : noRoom()
  port.postMessage({ refused: { fault, detail } } satisfies Greeting)
}
