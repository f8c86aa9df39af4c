import type { Job } from '@horizon-soin/model/uncertainty'
import { type ErrorRecord, recordError } from './error-record.js'

/** What a thread is told: the job, once, then the blocks to run. */
export type Question<Spec> = { spec: Spec } | { block: number }

export type Answer = { blocks: number } | { values: Float64Array<ArrayBuffer> } | { error: ErrorRecord }

/** The whole of what a thread does, in Node as in a browser: it keeps the last job that it was told of. */
export function createAnswerer<Spec>(open: (spec: Spec) => Job): (question: Question<Spec>) => Answer {
  let job: Job | null = null
  return question => {
    try {
      if ('spec' in question) {
        job = open(question.spec)
        return { blocks: job.blocks }
      }
      if (job === null) throw new Error(`block ${question.block} asked for before a job was open`)
      return { values: job.run(question.block) }
    } catch (error) {
      return { error: recordError(error) }
    }
  }
}
