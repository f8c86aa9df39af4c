/** The regions of the dataset at hand, in the scenario at hand. */
import {
  createRegionResults,
  openRegions,
  type RegionResults,
  type Regions,
  runRegions
} from '@horizon-soin/model/regions'
import { useMemo } from 'react'
import { presentOf } from '../../shell/store.js'
import { useProjection, useStudio, useStudy } from '../../shell/studio-context.js'
import type { Subject } from '../../state/shared-state.js'
import { type RegionRows, regionRows } from './rows.js'

export interface RegionStudy {
  opened: Regions
  results: RegionResults
}

/** Compiled once a dataset, then run at each change of the scenario: some 20 ms. Null where it has no regions. */
export function useRegions(): RegionStudy | null {
  const { dataset, model } = useStudy()
  const projection = useProjection()
  const opened = useMemo(
    () => (dataset.regions.length > 0 ? openRegions(dataset, model) : null),
    [dataset, model]
  )
  const room = useMemo(() => opened && createRegionResults(opened), [opened])
  return useMemo(() => {
    // For a moment, the projection may still be of the dataset before.
    if (opened === null || room === null || projection.model !== opened.nation) return null
    return { opened, results: { ...runRegions(opened, projection.levers, room) } }
  }, [opened, room, projection])
}

/** What the table and the map show of them. */
export function useRegionRows({ opened, results }: RegionStudy, subject: Subject, year: number): RegionRows {
  return useMemo(() => regionRows(opened, results, subject, year), [opened, results, subject, year])
}

export const useSubject = (): Subject => useStudio(studio => presentOf(studio).subject)
