/** Ranges that only this page needs: of differences, and of adoption in advance. They come with the page for the scenario it opens with. */
import reference from 'virtual:reference-ranges'
import { rowOf } from '@horizon-soin/model'
import { useEffect, useState } from 'react'
import { FIRST_EDITION } from '../../editions/editions.js'
import type { Request } from '../../engine/protocol.js'
import type { Ranges } from '../../engine/ranges.js'
import { DRAWS, SEED } from '../../shell/compute.js'
import { useComputing } from '../../shell/computing-context.js'
import { useEdited, useStudio, useStudy } from '../../shell/studio-context.js'
import { isSameScenario } from '../../state/scenario-edit.js'
import { studyYears } from './study-years.js'

export interface Drawn {
  /** Fast adoption less slow. */
  spread: Ranges | null
  /** Adoption some years early, and what that gives. */
  ahead: Ranges | null
  gain: Ranges | null
}

const NOTHING: Drawn = { spread: null, ahead: null, gain: null }

export function useDrawn(advance: number): Drawn {
  const computing = useComputing()
  const { dataset, model, edition } = useStudy()
  const { scenario } = useEdited()
  const isReady = useStudio(studio => studio.areRangesFinal)
  const first = reference && dataset.scenarios.find(({ id }) => id === 'median')
  const isFirst = edition === FIRST_EDITION && first != null && isSameScenario(first, scenario)
  const [drawn, setDrawn] = useState<{ of: typeof scenario; ranges: Drawn } | null>(null)

  useEffect(() => {
    if (isFirst || computing === null || !isReady) return
    const abort = new AbortController()
    const years = [studyYears(model.axes).far]
    const effective = rowOf(model, { indicator: 'effective' })
    const freed = rowOf(model, { indicator: 'freed_fte_all_professionals' })
    const [mine, early] = [{ scenario }, { scenario, advance }]
    const [slow, fast] = [
      { scenario, hold: 'slow' as const },
      { scenario, hold: 'fast' as const }
    ]
    const common = { draws: DRAWS, seed: SEED }
    const ask = <Kind extends 'ranges' | 'difference'>(request: Extract<Request, { kind: Kind }>) =>
      computing.drawing.ask<Kind>(request, { signal: abort.signal })
    const rows = [effective]
    void Promise.all([
      ask({
        kind: 'difference',
        from: slow,
        to: fast,
        wanted: { years, rows: [effective, freed] },
        ...common
      }),
      ask({ kind: 'ranges', side: early, wanted: [{ years, rows }], ...common }),
      ask({ kind: 'difference', from: mine, to: early, wanted: { years, rows }, ...common })
    ])
      .then(([spread, ahead, gain]) => setDrawn({ of: scenario, ranges: { spread, ahead, gain } }))
      // A newer question has taken its place, or the page says that ranges cannot be drawn.
      .catch(() => {})
    return () => abort.abort()
  }, [computing, model, scenario, advance, isFirst, isReady])

  if (isFirst && reference !== null) return reference
  return drawn?.of === scenario ? drawn.ranges : NOTHING
}
