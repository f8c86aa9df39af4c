/** How near the end of a consultation is, as long as a page of it is open. */
import { useEffect, useState } from 'react'
import type { Shown } from './api.js'
import { serverNow } from './clock.js'

export type Closing = 'far' | 'soon' | 'over'

const SOON_MS = 60 * 60 * 1000
/** Timers of browsers count no more than 24 days; a device that slept is late. */
const LONGEST_MS = 60_000

/** @param end ms */
export const closingAt = (end: number, now: number): Closing =>
  now >= end ? 'over' : end - now < SOON_MS ? 'soon' : 'far'

export function useClosing({ closesAt, answering }: Pick<Shown, 'closesAt' | 'answering'>): Closing {
  const end = Date.parse(closesAt)
  const [closing, setClosing] = useState(() => closingAt(end, serverNow()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const now = serverNow()
      const found = closingAt(end, now)
      setClosing(found)
      const wait = found === 'far' ? end - SOON_MS - now : end - now
      if (found !== 'over') timer = setTimeout(look, Math.min(LONGEST_MS, Math.max(wait, 50)))
    }
    look()
    return () => clearTimeout(timer)
  }, [end])
  return answering === 'closed' ? 'over' : closing
}
