/** The threads of releases: one for the team's trials, one for the files that visitors download. */
import type { FastifyReply } from 'fastify'
import { NoAnswer, openThreads } from '../projection/threads.js'
import { Refusal } from '../refusals.js'
import type { Task, TaskAnswer } from './task.js'

const WORKER = new URL('../../dist/releases/worker.js', import.meta.url)
/** Twenty proposals by twelve activities and eight structures take some twenty seconds of a processor that does nothing else. */
const TRIAL_MS = 180_000
const FILE_MS = 20_000
/** Texts of a consultation of hundreds of thousands of remarks. */
const TEXTS_MS = 600_000
const MEBIBYTES = 2048

export interface Analysis {
  /** Runs a task; it ends with the connection of who asked. @throws Refusal `busy` where too many wait, or it takes too long */
  answer: (task: Task, reply: FastifyReply) => Promise<TaskAnswer>
  /** Runs what the server asks for itself. */
  run: (task: Task) => Promise<TaskAnswer>
  close: () => Promise<void>
}

const threadsOf = (timeLimitMs: number) =>
  openThreads<Task, TaskAnswer>({ worker: WORKER, threads: 1, timeLimitMs, mebibytes: MEBIBYTES })

export function openAnalysis(): Analysis {
  const [trials, files, texts] = [threadsOf(TRIAL_MS), threadsOf(FILE_MS), threadsOf(TEXTS_MS)]
  return {
    answer: async (task, reply) => {
      const gone = new AbortController()
      const leave = () => gone.abort()
      reply.raw.once('close', leave)
      try {
        return await (task.name === 'file' ? files : trials).run(task, gone.signal)
      } catch (error) {
        if (error instanceof NoAnswer) throw new Refusal('busy')
        throw error
      } finally {
        reply.raw.off('close', leave)
      }
    },
    run: task => texts.run(task, new AbortController().signal),
    close: async () => {
      await Promise.all([trials.close(), files.close(), texts.close()])
    }
  }
}
