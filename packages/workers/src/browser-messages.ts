import type { Job } from '@horizon-soin/model/uncertainty'
import { createAnswerer, type Question } from './worker.js'

/** What a thread of the browser runs: each message is a question, and has one answer; numbers are handed over, not copied. */
export function answerMessages<Spec>(open: (spec: Spec) => Job): void {
  const answer = createAnswerer(open)
  addEventListener('message', ({ data }: MessageEvent<Question<Spec>>) => {
    const made = answer(data)
    const transfer = 'values' in made ? [made.values.buffer] : []
    postMessage(made, { transfer })
  })
}
