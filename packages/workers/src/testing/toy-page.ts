/** Test only. What a page has to try pools of its own threads with. */
import { browserPool } from '../browser.js'
import type { Pool } from '../pool.js'
import type { ToySpec } from './toy-job.js'
import { type Report, runScript, type Script } from './trial.js'

/** A pool whose threads run this source. */
const poolOf = (workers: number, source: string): Pool<ToySpec> => {
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  return browserPool<ToySpec>({ workers, start: () => new Worker(address) })
}

export const tryScript = (source: string, script: Script): Promise<Report> =>
  runScript(poolOf(script.workers, source), script)

/** Runs a job whose block 3 never ends, cancels it, and leaves the pool open; gives the error's name. */
export async function cancelEndless(source: string): Promise<string> {
  const signal = AbortSignal.timeout(150)
  const spec = { id: 'a', blocks: 9, size: 1, endless: 3 }
  try {
    await poolOf(2, source).run(spec, { signal, onBlock: () => {} })
    return 'ended'
  } catch (error) {
    return (error as Error).name
  }
}

/** Runs a job whose threads break as they load; gives the error's message. */
export async function loadBroken(): Promise<string> {
  try {
    await poolOf(2, 'not a script').run({ id: 'a', blocks: 1, size: 1 }, { onBlock: () => {} })
    return 'ended'
  } catch (error) {
    return (error as Error).message
  }
}
