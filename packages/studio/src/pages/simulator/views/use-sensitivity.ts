/** A sensitivity analysis of one result: heavy, and so only where it is asked for. */
import type { Scenario, SeriesQuery } from '@horizon-soin/model'
import { useEffect, useRef, useState } from 'react'
import type { Outcomes } from '../../../engine/protocol.js'
import { useComputing } from '../../../shell/computing-context.js'

/** Enough to tell groups apart within some points. */
export const POINTS = 512
export const SEED = 1

export interface Asked {
  scenario: Scenario
  query: SeriesQuery
  year: number
}

export interface Sensitivity {
  /** Seconds since it was started; null where none runs. */
  seconds: number | null
  done: { asked: Asked; outcome: Outcomes['sensitivity'] } | null
  hasFailed: boolean
  start(asked: Asked): void
  cancel(): void
}

export function useSensitivity(): Sensitivity {
  const computing = useComputing()
  const [seconds, setSeconds] = useState<number | null>(null)
  const [done, setDone] = useState<Sensitivity['done']>(null)
  const [hasFailed, setFailed] = useState(false)
  const running = useRef<AbortController | null>(null)

  const cancel = () => {
    running.current?.abort(new DOMException('the analysis was stopped', 'AbortError'))
    running.current = null
    setSeconds(null)
  }
  // Nobody waits for it on another page.
  useEffect(() => () => running.current?.abort(new DOMException('the view was left', 'AbortError')), [])
  useEffect(() => {
    if (seconds === null) return
    const timer = setTimeout(() => setSeconds(one => (one === null ? null : one + 1)), 1000)
    return () => clearTimeout(timer)
  }, [seconds])

  return {
    seconds,
    done,
    hasFailed,
    cancel,
    start(asked) {
      if (computing === null) return
      cancel()
      const mine = new AbortController()
      running.current = mine
      setFailed(false)
      setSeconds(0)
      computing.drawing
        .ask({ kind: 'sensitivity', ...asked, points: POINTS, seed: SEED }, { signal: mine.signal })
        .then(
          outcome => setDone({ asked, outcome }),
          () => {
            if (!mine.signal.aborted) setFailed(true)
          }
        )
        .finally(() => {
          if (running.current !== mine) return
          running.current = null
          setSeconds(null)
        })
    }
  }
}
