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
  hasFailed: boolean
  done: { asked: PlanAsked; report: PlanReport | NoPlan } | null
  start(asked: PlanAsked): void
  cancel(): void
}

/** @param from the first year whose places nobody has opened yet */
export function usePlan(from: number): Planning {
  const { dataset } = useStudy()
  const [isRunning, setRunning] = useState(false)
  const [hasFailed, setFailed] = useState(false)
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
    hasFailed,
    done,
    cancel: end,
    start(asked) {
      end()
      const fail = () => {
        end()
        setFailed(true)
      }
      const worker = startWorker()
      running.current = worker
      setRunning(true)
      setFailed(false)
      worker.onerror = fail
      worker.onmessageerror = fail
      worker.onmessage = ({ data }: MessageEvent<PlanAnswer>) => {
        const report = 'reports' in data ? data.reports[0] : undefined
        if (report === undefined) return fail()
        end()
        setDone({ asked, report })
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
