import { type Job, type JobSpec, openJob } from '@horizon-soin/model/uncertainty'
import { createPool, type Pool } from './pool.js'

/** What a block that nobody waits for any more ends with. */
const STOPPED = new DOMException('the run has ended', 'AbortError')

/**
 * A pool without threads: one block at a time, in this thread, which sees to its events before each. It can be cancelled
 * between two blocks.
 */
export function inThread<Spec = JobSpec>(open?: (spec: Spec) => Job): Pool<Spec> {
  const openSpec = open ?? (openJob as (spec: Spec | JobSpec) => Job)
  let job: Job | null = null
  return createPool<Spec>({
    lanes: 1,
    async open(spec) {
      job = openSpec(spec)
      return job.blocks
    },
    async compute(_, block) {
      const mine = job
      await pendingEvents()
      if (mine === null || mine !== job) throw STOPPED
      return mine.run(block)
    },
    async stop() {
      job = null
    }
  })
}

/** Resolves once other events had their turn. A message comes sooner than a timer, which browsers hold back for 4 ms. */
function pendingEvents(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise(resolve => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
