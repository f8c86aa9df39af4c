/** The studies of a page on one axis, beside what the edition of today holds from them. */

import evidence from 'virtual:evidence'
import { forestChart, type Look } from '@horizon-soin/figures'
import { useCallback } from 'react'
import { ChartFigure } from '../../parts/chart-figure.js'
import { useStudy } from '../../shell/studio-context.js'
import { forestOf } from './forest-of.js'
import type { StudyGroup } from './groups.js'
import type { Held } from './held.js'
import { useOrigin } from './use-evidence.js'

interface Props {
  id: string
  groups: readonly StudyGroup[]
  held: readonly Held[]
  numbers: ReadonlyMap<string, number>
  heading?: 2 | 3
  /** Of its files: profession and technology. */
  name: readonly string[]
}

export function ForestFigure({ id, groups, held, numbers, name, heading = 2 }: Props) {
  const { dataset } = useStudy()
  const origin = useOrigin(
    groups.flatMap(({ studies }) => studies),
    name
  )
  const draw = useCallback(
    (look: Look) =>
      forestChart(forestOf(groups, held, numbers, dataset, evidence.sources, look.language), look),
    [groups, held, numbers, dataset]
  )
  return <ChartFigure id={id} draw={draw} width={1152} heading={heading} origin={origin} />
}
