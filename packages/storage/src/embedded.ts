/** The embedded database, from the thread that asks. */
import { Worker } from 'node:worker_threads'
import type { Greeting } from './embedded-worker.js'
import { caller, type Reply, remoteStore } from './rpc.js'
import { type Store, StoreError } from './store.js'

/** Threads load built modules, whoever asks: tests run the sources, which Node cannot load. */
const BUILT = new URL('../dist/embedded-worker.js', import.meta.url)

/** How long a thread that is asked may say nothing: in the middle of a statement it can be lost for ever, after a full disk. */
const SILENCE = 60_000

interface Thread {
  worker: Worker
  calls: ReturnType<typeof caller>
}

/**
 * Starts the thread of the database of `folder`, of which the caller holds the lock. A thread that ends is followed by another at the
 * next call. It does not keep the process alive, but while a call waits.
 */
export async function openEmbedded(folder: string, module: URL = BUILT): Promise<Store> {
  let closed = false
  let current: Promise<Thread> | null = null

  const thread = () => {
    current ??= start(folder, module, () => {
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
      if (calls.waiting() === 0) worker.unref()
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
  return remoteStore(call)
}

function start(folder: string, module: URL, onEnd: () => void): Promise<Thread> {
  const worker = new Worker(module, { workerData: { folder } })
  const calls = caller(request => worker.postMessage(request))
  let heard = Date.now()
  const watch = setInterval(() => {
    if (calls.waiting() === 0) heard = Date.now()
    else if (Date.now() - heard > SILENCE) void worker.terminate()
  }, SILENCE / 12).unref()
  return new Promise<Thread>((resolve, reject) => {
    const end = (error: StoreError) => {
      clearInterval(watch)
      onEnd()
      calls.fail(error)
      reject(error)
    }
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
      resolve({ worker, calls })
    })
    worker.once('error', () => end(new StoreError('unavailable', 'the embedded database has stopped')))
    worker.once('exit', () => end(new StoreError('unavailable', 'the embedded database has stopped')))
  })
}
