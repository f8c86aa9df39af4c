/**
 * Threads of a browser, asked by messages: one question, one answer. No library is needed for that, and a proxy of calls such
 * as comlink's would wait for ever for a thread that could not be loaded or that broke.
 */
import type { JobSpec } from '@horizon-soin/model/uncertainty'
import { restoreError } from './error-record.js'
import { createPool, type Pool } from './pool.js'
import type { Answer, Question } from './worker.js'
import { workerCount } from './worker-count.js'

export interface BrowserPoolOptions {
  /** Threads; as many as the machine runs at a time where it is not said. */
  workers?: number | undefined
  /** Starts a thread on a module that calls `answerMessages`; jobs of the engine by default. */
  start?: (() => Worker) | undefined
}

const startWorker = () =>
  new Worker(new URL('./bundle/browser-worker.js', import.meta.url), { type: 'module' })

/**
 * A pool of threads of a browser. They start with the first run and stay for the next ones. A thread that is cancelled in the
 * midst of a block gives nothing more, and has ended once its block has, or when the browser forces it to (Chromium: after 2 s).
 *
 * @throws ModelError `bad-argument` on a number of workers that is none
 */
export function browserPool<Spec = JobSpec>({
  workers,
  start = startWorker
}: BrowserPoolOptions = {}): Pool<Spec> {
  const lanes = workerCount(workers, navigator.hardwareConcurrency)
  let threads: Worker[] = []
  return createPool<Spec>({
    lanes,
    async open(spec) {
      while (threads.length < lanes) threads.push(start())
      const opened = await Promise.all(threads.map(thread => ask<Spec>(thread, { spec })))
      return (opened[0] as { blocks: number }).blocks
    },
    async compute(lane, block) {
      const { values } = (await ask<Spec>(threads[lane]!, { block })) as { values: Float64Array<ArrayBuffer> }
      return values
    },
    async stop() {
      for (const thread of threads) thread.terminate()
      threads = []
    }
  })
}

/** Asks a thread that has answered all before. */
function ask<Spec>(thread: Worker, question: Question<Spec>): Promise<Exclude<Answer, { error: unknown }>> {
  return new Promise((resolve, reject) => {
    thread.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
      if ('error' in answer) reject(restoreError(answer.error))
      else resolve(answer)
    }
    thread.onmessageerror = () => reject(new Error('a worker gave an answer that cannot be read'))
    thread.onerror = event => {
      event.preventDefault()
      reject(new Error(`a worker failed: ${event.message ?? 'it could not be loaded'}`))
    }
    thread.postMessage(question)
  })
}
