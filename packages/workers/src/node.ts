import { availableParallelism } from 'node:os'
import { serialize } from 'node:v8'
import type { JobSpec } from '@horizon-soin/model/uncertainty'
import { Piscina } from 'piscina'
import { restoreError } from './error-record.js'
import type { Task, TaskAnswer } from './node-tasks.js'
import { createPool, type Pool } from './pool.js'
import { workerCount } from './worker-count.js'

export interface NodePoolOptions {
  /** Threads; as many as the machine runs at a time where it is not said. */
  workers?: number | undefined
  /** The module that threads run, of which the default export is made by `answerTasks`; jobs of the engine by default. */
  module?: URL | undefined
}

/** Threads load built modules, whoever asks: tests run the sources, which Node cannot load. */
const BUILT = new URL('../dist/node-worker.js', import.meta.url)

/**
 * A pool of threads of Node. They start with the first run and stay for the next ones, without keeping the process alive.
 *
 * @throws ModelError `bad-argument` on a number of workers that is none
 */
export function nodePool<Spec = JobSpec>({ workers, module }: NodePoolOptions = {}): Pool<Spec> {
  const lanes = workerCount(workers, availableParallelism())
  const filename = (module ?? BUILT).href
  let threads: Piscina | null = null
  let run = 0
  let spec = new SharedArrayBuffer(0)

  const ask = async (block: number | null): Promise<Exclude<TaskAnswer, { error: unknown }>> => {
    if (threads === null) throw new Error('no thread')
    const answer: TaskAnswer = await threads.run({ run, spec, block } satisfies Task)
    if ('error' in answer) throw restoreError(answer.error)
    return answer
  }

  return createPool<Spec>({
    lanes,
    async open(given) {
      const bytes = serialize(given)
      spec = new SharedArrayBuffer(bytes.length)
      new Uint8Array(spec).set(bytes)
      run++
      threads ??= startThreads(filename, lanes)
      // All answer before a refusal is told: a thread is better not ended while it starts.
      const opened = await Promise.allSettled(Array.from({ length: lanes }, () => ask(null)))
      const refused = opened.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined
      if (refused) throw refused.reason
      return (opened[0] as PromiseFulfilledResult<{ blocks: number }>).value.blocks
    },
    compute: (_, block) => ask(block) as Promise<Float64Array<ArrayBuffer>>,
    async stop() {
      const ended = threads
      threads = null
      await ended?.destroy()
    }
  })
}

function startThreads(filename: string, count: number): Piscina {
  const threads = new Piscina({ filename, minThreads: count, maxThreads: count, recordTiming: false })
  // A thread that cannot start also rejects the tasks that it had: this is for the others, which have none.
  threads.on('error', () => {})
  return threads
}
