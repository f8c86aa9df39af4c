/** Test only. Runs a script on a pool and tells what came of it, both as plain data: they go into a page and back. */
import type { ModelError } from '@horizon-soin/model'
import type { Pool } from '../pool.js'
import type { ToySpec } from './toy-job.js'

/** A run, and what is done when a block of it is given (`at`), or some milliseconds after its start (`after`). */
export interface Step {
  spec: ToySpec
  abort?: { at: number } | { after: number }
  throw?: { at: number }
  close?: { at: number } | { after: number }
  /** Is aborted before it starts. */
  aborted?: boolean
}

export interface Script {
  workers: number
  steps: readonly Step[]
  /** All steps start at once; otherwise one after the other. */
  together?: boolean
}

export interface Outcome {
  blocks: number[]
  values: number[][]
  progress: [number, number][]
  /** Null where the run ended well. */
  error: { name: string; message: string; model: unknown } | null
}

/** What the runs of a script gave, and the order in which they ended. */
export interface Report {
  outcomes: Outcome[]
  ended: number[]
}

export type Trial = (script: Script) => Promise<Report>

export async function runScript(pool: Pool<ToySpec>, { steps, together }: Script): Promise<Report> {
  const ended: number[] = []
  const started = steps.map((step, index) => async () => {
    const outcome = await runStep(pool, step)
    ended.push(index)
    return outcome
  })
  const outcomes: Outcome[] = []
  if (together) outcomes.push(...(await Promise.all(started.map(start => start()))))
  else for (const start of started) outcomes.push(await start())
  await pool.close()
  return { outcomes, ended }
}

async function runStep(pool: Pool<ToySpec>, step: Step): Promise<Outcome> {
  const outcome: Outcome = { blocks: [], values: [], progress: [], error: null }
  const aborting = new AbortController()
  const closing: Promise<void>[] = []
  const acts = { abort: () => aborting.abort(), close: () => closing.push(pool.close()) }
  if (step.aborted) aborting.abort()
  for (const act of ['abort', 'close'] as const) {
    const when = step[act]
    if (when && 'after' in when) setTimeout(acts[act], when.after)
  }
  try {
    await pool.run(step.spec, {
      signal: aborting.signal,
      onBlock(block, values) {
        outcome.blocks.push(block)
        outcome.values.push(Array.from(values))
        for (const act of ['abort', 'close'] as const) {
          const when = step[act]
          if (when && 'at' in when && when.at === block) acts[act]()
        }
        if (step.throw?.at === block) throw new RangeError('thrown by onBlock')
      },
      onProgress: (done, total) => outcome.progress.push([done, total])
    })
  } catch (thrown) {
    const { name, message, code, value, known } = thrown as ModelError
    outcome.error = { name, message, model: known ? { code, value, known } : null }
  }
  await Promise.all(closing)
  return outcome
}
