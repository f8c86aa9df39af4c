/** What each policy is worth on top of the scenario at hand, in the year at hand: computed on a thread, or when the pages were built. */

import measures from 'virtual:measures'
import type { PolicyValuation } from '@horizon-soin/model/policies'
import { useEffect, useState } from 'react'
import { useComputing } from '../../shell/computing-context.js'
import { useEdited, useStudy, useYear } from '../../shell/studio-context.js'
import { isSameScenario } from '../../state/scenario-edit.js'

/** Enough for the two ends of a range; those of `build/measures-data.mjs`. */
export const DRAWS = 256
const SEED = 1

export interface Valued {
  /** The last that came; its own year says which it is of. */
  valuation: PolicyValuation | null
  /** Whether it is of what is at hand, with its ranges. */
  isFinal: boolean
  hasFailed: boolean
}

export function useValuation(): Valued {
  const study = useStudy()
  const { scenario } = useEdited()
  const year = useYear()
  const computing = useComputing()
  const built = builtFor(study, scenario, year)
  const [last, setLast] = useState<Valued>({ valuation: null, isFinal: false, hasFailed: false })
  const isEmpty = study.dataset.policies.length === 0
  useEffect(() => {
    if (built !== null || computing === null || isEmpty) return
    const mine = new AbortController()
    setLast(({ valuation }) => ({ valuation, isFinal: false, hasFailed: false }))
    computing.drawing
      .ask(
        { kind: 'policies', scenario, year, draws: DRAWS, seed: SEED },
        {
          signal: mine.signal,
          onPart: valuation => setLast({ valuation, isFinal: false, hasFailed: false })
        }
      )
      .then(
        valuation => setLast({ valuation, isFinal: true, hasFailed: false }),
        () => {
          if (!mine.signal.aborted) setLast(now => ({ ...now, isFinal: false, hasFailed: true }))
        }
      )
    return () => mine.abort(new DOMException('other values are wanted', 'AbortError'))
  }, [built, computing, isEmpty, scenario, year])
  return built === null ? last : { valuation: built, isFinal: true, hasFailed: false }
}

/** What the build computed, where it is of this. */
function builtFor(
  { edition, dataset }: ReturnType<typeof useStudy>,
  scenario: ReturnType<typeof useEdited>['scenario'],
  year: number
): PolicyValuation | null {
  if (measures === null || edition !== measures.edition || year !== measures.valuation.year) return null
  const own = dataset.scenarios.find(({ id }) => id === measures?.scenario)
  return own !== undefined && isSameScenario(own, scenario) ? measures.valuation : null
}
