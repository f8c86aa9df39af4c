import type { JobSpec } from '@horizon-soin/model/uncertainty'
import type { Backend, RunOptions } from './backend.js'
import { runBlocks } from './run-blocks.js'

/** Runs jobs one after the other, the blocks of each side by side. What comes back does not depend on the pool. */
export interface Pool<Spec = JobSpec> {
  /**
   * Runs a job; another run of this pool waits for its turn. Where it fails nothing more is given, and no thread is left.
   *
   * @throws what opening or running the job throws (`ModelError` as itself), the reason of `signal`, or an `Error` where a
   * thread died
   */
  run(spec: Spec, options: RunOptions): Promise<void>
  /** Ends every thread; runs in flight or waiting reject with an `AbortError`, later ones with an `InvalidStateError`. */
  close(): Promise<void>
}

/** The pool of a backend: turns, cancelling and closing are the same for all. */
export function createPool<Spec>(backend: Backend<Spec>): Pool<Spec> {
  const endings = new Set<AbortController>()
  let last: Promise<unknown> = Promise.resolve()
  let closed = false

  async function runInTurn(
    before: Promise<unknown>,
    spec: Spec,
    options: RunOptions,
    signal: AbortSignal
  ): Promise<void> {
    await unlessAborted(before, signal)
    try {
      const total = await unlessAborted(backend.open(spec), signal)
      await unlessAborted(runBlocks(backend, total, options, signal), signal)
    } catch (error) {
      await backend.stop()
      throw error
    }
  }

  return {
    async run(spec, options) {
      if (closed) throw new DOMException('the pool is closed', 'InvalidStateError')
      options.signal?.throwIfAborted()
      const ending = new AbortController()
      const abort = () => ending.abort(options.signal?.reason)
      options.signal?.addEventListener('abort', abort)
      endings.add(ending)
      const before = last
      const mine = runInTurn(before, spec, options, ending.signal)
      // A run that gives up while it waits does not let the next one in before its turn.
      last = Promise.allSettled([before, mine])
      try {
        await mine
      } finally {
        options.signal?.removeEventListener('abort', abort)
        endings.delete(ending)
      }
    },
    async close() {
      closed = true
      for (const ending of endings) ending.abort(new DOMException('the pool was closed', 'AbortError'))
      await last
      await backend.stop()
    }
  }
}

/** `work`, or the reason of `signal` as soon as it is aborted. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    work.then(resolve, reject)
  })
}
