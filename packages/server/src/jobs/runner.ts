/** What the server does by itself, now and then. */
import { type Log, traceOf } from '../log.js'

export interface Job {
  name: string
  everyMs: number
  run: () => Promise<void>
}

export interface RunningJobs {
  /** Starts nothing more, and waits for what is under way. */
  stop: () => Promise<void>
}

/** Runs each job at once, then each time its period is over; never twice at a time. One that fails is tried again in its turn. */
export function startJobs(jobs: readonly Job[], log: Log): RunningJobs {
  const timers = new Map<Job, NodeJS.Timeout>()
  const running = new Set<Promise<void>>()
  let isStopped = false

  const turn = async (job: Job): Promise<void> => {
    try {
      await job.run()
    } catch (error) {
      log('fault', { job: job.name, ...traceOf(error) })
    }
    if (!isStopped) timers.set(job, setTimeout(() => begin(job), job.everyMs).unref())
  }
  const begin = (job: Job): void => {
    const done = turn(job).finally(() => running.delete(done))
    running.add(done)
  }
  for (const job of jobs) begin(job)
  return {
    stop: async () => {
      isStopped = true
      for (const timer of timers.values()) clearTimeout(timer)
      await Promise.all(running)
    }
  }
}
