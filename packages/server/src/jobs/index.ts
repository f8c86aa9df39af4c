/** The jobs of a server. */
import type { Store } from '@horizon-soin/storage'
import type { FastifyInstance } from 'fastify'
import type { Log } from '../log.js'
import type { OpenStore } from '../open-store.js'
import type { SteadyClock } from '../steady-clock.js'
import { closeDue } from './close-due.js'
import { exportDue } from './export-due.js'
import { type Job, type RunningJobs, startJobs } from './runner.js'
import { sweep } from './sweep.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const CLOSING_MS = MINUTE / 4

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
}

const jobsOf = (store: Store, { clock, exports }: JobNeeds): Job[] => {
  const jobs = [
    { name: 'close', everyMs: CLOSING_MS, run: () => closeDue(store, clock) },
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
  })
}
