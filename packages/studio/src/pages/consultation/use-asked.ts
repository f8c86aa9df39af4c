/** What the server said, for a component: nothing yet, then what came of it; asked again by `again`. */
import { useCallback, useEffect, useState } from 'react'
import { useSite } from '../../shell/site.js'
import type { Door, Outcome } from './api.js'

export interface Asked<Value> {
  /** Null while it is asked for. */
  outcome: Outcome<Value> | null
  again: () => void
}

export const useDoor = (): Door => {
  const { root, language } = useSite()
  return { root, language }
}

/** @param about what `request` depends on beside the site: it is asked again when it is another; null: nothing is asked */
export function useAsked<Value>(
  request: (door: Door, about: string) => Promise<Outcome<Value>>,
  about: string | null
): Asked<Value> {
  const { root } = useSite()
  const { language } = useSite()
  const [outcome, setOutcome] = useState<Outcome<Value> | null>(null)
  const [count, setCount] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language of an error is no reason to ask again
  useEffect(() => {
    if (about === null) return
    let isLate = false
    setOutcome(null)
    void request({ root, language }, about).then(found => {
      if (!isLate) setOutcome(found)
    })
    return () => {
      isLate = true
    }
  }, [request, about, root, count])
  return { outcome, again: useCallback(() => setCount(times => times + 1), []) }
}
