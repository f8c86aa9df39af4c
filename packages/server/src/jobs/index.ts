/** The jobs of a server. */
import type { Store } from '@horizon-soin/storage'
import type { FastifyInstance } from 'fastify'
import { type Log, traceOf } from '../log.js'
import type { OpenStore } from '../open-store.js'
import type { Analysis } from '../releases/analysis.js'
import type { Starts } from '../releases/starts.js'
import type { SteadyClock } from '../steady-clock.js'
import { closeDue } from './close-due.js'
import { exportDue } from './export-due.js'
import { type Job, type RunningJobs, startJobs } from './runner.js'
import { signTexts } from './sign-texts.js'
import { sweep } from './sweep.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const CLOSING_MS = MINUTE / 4
const STARTS_MS = 10_000

/** Where exports go, and how often. */
export interface ExportPlan {
  folder: string
  everyMs: number
}

interface JobNeeds {
  store: OpenStore
  clock: SteadyClock
  log: Log
  exports: ExportPlan | null
  analysis: Analysis
  starts: Starts
}

const jobsOf = (store: Store, { clock, exports, analysis, starts }: JobNeeds): Job[] => {
  const jobs = [
    { name: 'close', everyMs: CLOSING_MS, run: () => closeDue(store, clock) },
    { name: 'sign-texts', everyMs: CLOSING_MS, run: () => signTexts(store, analysis) },
    { name: 'starts', everyMs: STARTS_MS, run: starts.flush },
    { name: 'sweep', everyMs: HOUR, run: () => sweep(store, clock.now()) }
  ]
  if (exports === null) return jobs
  const { folder, everyMs } = exports
  const run = async () => {
    // Another database has means of its own.
    if ((await store.health()).database === 'embedded') await exportDue(store, folder, everyMs, clock.now())
  }
  // Often enough for an export to come in its hour; whether one is due is read from the files.
  return [...jobs, { name: 'export', everyMs: Math.min(HOUR, everyMs), run }]
}

/**
 * What the server does by itself: closing by the clock, deleting what is over, exporting. Begins once the server listens and
 * the store is open, ends with the server.
 */
export function addJobs(app: FastifyInstance, needs: JobNeeds): void {
  let running: RunningJobs | null = null
  let isClosing = false
  app.addHook('onListen', () =>
    needs.store.once(store => {
      if (!isClosing) running = startJobs(jobsOf(store, needs), needs.log)
    })
  )
  app.addHook('onClose', async () => {
    isClosing = true
    await running?.stop()
    // Of a store that never opened, nothing was counted.
    await needs.starts.flush().catch(error => needs.log('fault', { job: 'starts', ...traceOf(error) }))
  })
}
