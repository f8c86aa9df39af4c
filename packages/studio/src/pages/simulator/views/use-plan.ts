/** A training plan: heavy, and so only where it is asked for. */
import type { NoPlan, PlanReport } from '@horizon-soin/model/planning'
import { useEffect, useRef, useState } from 'react'
import type { PlanAnswer, PlanQuestion } from '../../../engine/plan-protocol.js'
import { useStudy } from '../../../shell/studio-context.js'
import { type PlanAsked, planRequest } from './plan-rules.js'

const startWorker = () =>
  new Worker(new URL('../../../engine/plan.worker.ts', import.meta.url), { type: 'module' })

export interface Planning {
  isRunning: boolean
  /** Whether there was a network tells what to do about it: the solver comes by it. */
  failure: 'offline' | 'other' | null
  /** With the name that its scenario had when it was asked for: the one at hand may be another by now. */
  done: { asked: PlanAsked; told: string; report: PlanReport | NoPlan } | null
  start(asked: PlanAsked, told: string): void
  cancel(): void
}

/** @param from the first year whose places nobody has opened yet */
export function usePlan(from: number): Planning {
  const { dataset } = useStudy()
  const [isRunning, setRunning] = useState(false)
  const [failure, setFailure] = useState<Planning['failure']>(null)
  const [done, setDone] = useState<Planning['done']>(null)
  const running = useRef<Worker | null>(null)

  const end = () => {
    running.current?.terminate()
    running.current = null
    setRunning(false)
  }
  // Nobody waits for it on another page.
  useEffect(() => () => running.current?.terminate(), [])

  return {
    isRunning,
    failure,
    done,
    cancel: end,
    start(asked, told) {
      end()
      const fail = () => {
        end()
        setFailure(navigator.onLine ? 'other' : 'offline')
      }
      const worker = startWorker()
      running.current = worker
      setRunning(true)
      setFailure(null)
      worker.onerror = fail
      worker.onmessageerror = fail
      worker.onmessage = ({ data }: MessageEvent<PlanAnswer>) => {
        const report = 'reports' in data ? data.reports[0] : undefined
        if (report === undefined) return fail()
        end()
        setDone({ asked, told, report })
      }
      const question: PlanQuestion = {
        dataset,
        scenario: asked.scenario,
        request: planRequest(asked, from)
      }
      worker.postMessage(question)
    }
  }
}
