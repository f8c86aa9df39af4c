import { deserialize } from 'node:v8'
import type { Job } from '@horizon-soin/model/uncertainty'
import { move } from 'piscina'
import { type Answer, createAnswerer } from './worker.js'

/**
 * A block to run, or the number of blocks to tell (`block` null). piscina chooses the thread: each task brings its job along, in
 * memory that threads share, and a thread reads it only when it is not the one that it has open.
 */
export interface Task {
  run: number
  spec: SharedArrayBuffer
  block: number | null
}

export type TaskAnswer = Exclude<Answer, { values: unknown }> | Float64Array<ArrayBuffer>

/** What a thread of piscina runs: the default export of its module. */
export function answerTasks<Spec>(open: (spec: Spec) => Job): (task: Task) => unknown {
  const answer = createAnswerer(open)
  let opened: { run: number; answer: Answer } | null = null
  return ({ run, spec, block }) => {
    if (opened?.run !== run) opened = { run, answer: answer({ spec: deserialize(new Uint8Array(spec)) }) }
    if (block === null || 'error' in opened.answer) return opened.answer
    const made = answer({ block })
    return 'values' in made ? move(made.values) : made
  }
}
