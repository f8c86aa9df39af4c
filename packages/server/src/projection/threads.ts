/** Threads that compute answers: bounded in number, in what waits for them and in time; what nobody waits for any more is ended. */
import { Piscina } from 'piscina'

const MOST_WAITING = 16

/** Why an answer did not come: too many were asked for, this one took too long, or nobody waits for it. */
export class NoAnswer extends Error {
  constructor(readonly why: 'busy' | 'slow' | 'gone') {
    super(why)
    this.name = 'NoAnswer'
  }
}

export interface ThreadOptions {
  /** A built module: Node cannot load the sources, which tests run. */
  worker: URL
  threads: number
  timeLimitMs: number
  /** Of a thread, buffers aside. */
  mebibytes: number
}

export interface Threads<Task, Answer> {
  /** Computes an answer. @throws NoAnswer, or Error on a fault of ours */
  run(task: Task, gone: AbortSignal): Promise<Answer>
  /** Ends all threads, and what they are at. */
  close(): Promise<void>
}

/** Threads that start with the first question, and keep what they have loaded for the next ones. */
export function openThreads<Task, Answer>({
  worker,
  threads,
  timeLimitMs,
  mebibytes
}: ThreadOptions): Threads<Task, Answer> {
  let pool: Piscina<Task, Answer> | null = null
  let isClosed = false
  // Counted here: piscina leaves tasks that can be aborted out of the count of its own queue.
  let held = 0
  const start = () => {
    const started = new Piscina<Task, Answer>({
      filename: worker.href,
      minThreads: threads,
      maxThreads: threads,
      concurrentTasksPerWorker: 1,
      resourceLimits: { maxOldGenerationSizeMb: mebibytes },
      recordTiming: false
    })
    // A thread that dies rejects the task that it had; one that had none has nobody to tell.
    started.on('error', () => {})
    return started
  }

  return {
    async run(task, gone) {
      if (isClosed || gone.aborted) throw new NoAnswer('gone')
      if (held >= threads + MOST_WAITING) throw new NoAnswer('busy')
      pool ??= start()
      held++
      const stop = new AbortController()
      const leave = () => stop.abort()
      gone.addEventListener('abort', leave, { once: true })
      let isLate = false
      const timer = setTimeout(() => {
        isLate = true
        stop.abort()
      }, timeLimitMs)
      try {
        // Its abortion ends the thread with what it is at; another takes its place.
        return await pool.run(task, { signal: stop.signal })
      } catch (error) {
        if (isLate || codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') throw new NoAnswer('slow')
        if (gone.aborted || isClosed) throw new NoAnswer('gone')
        throw error
      } finally {
        held--
        clearTimeout(timer)
        gone.removeEventListener('abort', leave)
      }
    },
    async close() {
      isClosed = true
      await pool?.destroy()
    }
  }
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code
