/** The thread of the embedded database: it blocks while it works, and the process does not. */
import { statfsSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { told } from './faults.js'
import { openPglite } from './pglite.js'
import { answer, type Reply, type Request } from './rpc.js'
import { sqlStore } from './sql-store.js'
import { StoreError } from './store.js'

/** What the thread says first. */
export type Greeting = { ready: true } | { refused: { fault: StoreError['fault']; detail: string } }

/** What it writes before it answers: a segment of its log, and a little. */
const ROOM = 20 * 2 ** 20

const port = parentPort!
const { folder } = workerData as { folder: string }

try {
  // Without a word: calls are told by its end, and another thread opens the database again, from what it had written.
  const store = sqlStore(await openPglite(folder, () => process.exit(1)))
  port.on('message', async (request: Request) => {
    const reply: Reply = await answer(store, request)
    port.postMessage(reply)
  })
  port.postMessage({ ready: true } satisfies Greeting)
} catch (error) {
  // It does not say why it does not start: a full disk is the reason that an operator mends.
  const { bavail, bsize } = statfsSync(folder)
  const { fault, detail } =
    bavail * bsize < ROOM
      ? new StoreError('full', `less than ${ROOM / 2 ** 20} MB are free on the disk of the folder`)
      : told(error, 'open')
  port.postMessage({ refused: { fault, detail } } satisfies Greeting)
}
