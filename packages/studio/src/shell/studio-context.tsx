/** The state of the page, for its components. */
import type { SeriesQuery } from '@horizon-soin/model'
import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import { type Projection, project, valueIn } from '../engine/projection.js'
import { type Quantiles, rangeOf } from '../engine/ranges.js'
import type { SharedScenario } from '../state/shared-state.js'
import { baseOf, editedOf, presentOf, type Studio, type StudioStore } from './store.js'

const StudioContext = createContext<StudioStore | null>(null)
export const StudioProvider = StudioContext.Provider

/** @throws Error outside of a page */
export function useStudioStore(): StudioStore {
  const store = useContext(StudioContext)
  if (store === null) throw new Error('no studio around this component')
  return store
}

/** A part of the state; the component is drawn again when it is another. */
export const useStudio = <Part,>(part: (studio: Studio) => Part): Part => useStore(useStudioStore(), part)

export const useStudy = () => useStudio(studio => studio.study)
export const useProjection = (): Projection => useStudio(studio => studio.projection)
export const useYear = (): number => useStudio(studio => presentOf(studio).year)
export const useEdited = (): SharedScenario => useStudio(editedOf)

/** The projection of any scenario: computed once for each, here. */
function useProjectionOf(scenario: Projection['scenario']): Projection {
  const { model } = useStudy()
  return useMemo(() => project(model, scenario), [model, scenario])
}

/** The projection of the scenario that the one at hand started from. */
export const useReference = (): Projection =>
  useProjectionOf(useStudio(studio => baseOf(studio, editedOf(studio))))

export interface Told {
  value: number
  /** Null while it is drawn. */
  range: Quantiles | null
}

/** A result of the scenario at hand, with its range. */
export function useTold(query: SeriesQuery, year: number): Told {
  const { model } = useStudy()
  const projection = useProjection()
  const ranges = useStudio(studio => studio.ranges)
  return { value: valueIn(projection, query, year), range: rangeOf(ranges, model, query, year) }
}
