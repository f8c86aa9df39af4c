/** The embedded database, from the thread that asks. */
import { Worker } from 'node:worker_threads'
import type { Given, Greeting } from './embedded-worker.js'
import { hasRoom, noRoom } from './room.js'
import { caller, type Reply, remoteStore } from './rpc.js'
import { type Store, StoreError } from './store.js'

/** Threads load built modules, whoever asks: tests run the sources, which Node cannot load. */
const BUILT = new URL('../dist/embedded-worker.js', import.meta.url)

/** How long a thread that is asked may say nothing: in the middle of a transaction it can be lost for ever, after a full disk. */
const SILENCE = 10_000
/** The same while something long is asked of it, or while it opens: an old database, or one that was cut, is made good first. */
const LONG_SILENCE = 120_000
const LONG: ReadonlySet<string> = new Set<keyof Store>([
  'acceptAll',
  'importLines',
  'exportPage',
  'sweep',
  'tally',
  'anomalies',
  'addRelease',
  'close'
])

interface Thread {
  worker: Worker
  calls: ReturnType<typeof caller>
}

export interface EmbeddedOptions {
  /** The installation's: pins it, seals what is exported. */
  key?: Buffer | null
  module?: URL
  silence?: number
}

/**
 * Starts the thread of the database of `folder`, of which the caller holds the lock. A thread that ends is followed by another at the
 * next call, where there is room for it to start; calls that wait are told at once. It does not keep the process alive, but while a call waits.
 */
export async function openEmbedded(
  folder: string,
  { key = null, module = BUILT, silence = SILENCE }: EmbeddedOptions = {}
): Promise<Store> {
  let closed = false
  let hasOpened = false
  let current: Promise<Thread> | null = null

  const thread = async () => {
    // Without room it would take seconds to fail, at each call.
    if (current === null && hasOpened && !hasRoom(folder)) throw noRoom()
    current ??= start({ folder, key }, module, silence, () => {
      current = null
    })
    return current
  }

  async function call(method: string, args: unknown[]): Promise<unknown> {
    if (closed) throw new StoreError('unavailable', 'it is closed')
    if (method === 'close') return close()
    const { worker, calls } = await thread()
    worker.ref()
    try {
      return await calls.call(method, args)
    } finally {
      if (calls.waiting().length === 0) worker.unref()
    }
  }

  async function close() {
    closed = true
    const running = await current?.catch(() => null)
    if (!running) return
    running.worker.ref()
    // The thread may end before it replies.
    await running.calls.call('close', []).catch(() => {})
    await running.worker.terminate()
  }

  await thread()
  hasOpened = true
  return remoteStore(call)
}

function start(given: Given, module: URL, silence: number, onEnd: () => void): Promise<Thread> {
  const worker = new Worker(module, { workerData: given })
  const calls = caller(request => worker.postMessage(request))
  let heard = Date.now()
  let isOpen = false
  const watch = setInterval(() => {
    const waiting = calls.waiting()
    if (isOpen && waiting.length === 0) heard = Date.now()
    const isLong = !isOpen || waiting.some(method => LONG.has(method))
    if (Date.now() - heard > (isLong ? LONG_SILENCE : silence)) void worker.terminate()
  }, silence / 10).unref()
  return new Promise<Thread>((resolve, reject) => {
    const end = (error: StoreError) => {
      clearInterval(watch)
      onEnd()
      calls.fail(error)
      reject(error)
    }
    const stopped = () =>
      end(
        hasRoom(given.folder) ? new StoreError('unavailable', 'the embedded database has stopped') : noRoom()
      )
    worker.once('message', (greeting: Greeting) => {
      if ('refused' in greeting) {
        const { fault, detail } = greeting.refused
        end(new StoreError(fault, detail))
        void worker.terminate()
        return
      }
      worker.on('message', (reply: Reply) => {
        heard = Date.now()
        calls.receive(reply)
      })
      worker.unref()
      isOpen = true
      resolve({ worker, calls })
    })
    worker.once('error', stopped)
    worker.once('exit', stopped)
  })
}
