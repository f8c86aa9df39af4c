/** What all parts of the simulator compare with: the reference, and what was there before a lever was touched. */
import { createContext, useContext } from 'react'
import type { Projection } from '../../engine/projection.js'
import type { Fixed } from './fixed.js'

export interface Simulator {
  /** Of the scenario that the one at hand started from. */
  reference: Projection
  /** Of the scenario at hand before the lever that is held was touched; null where none is. */
  held: Projection | null
  fixed: Fixed
  hold(): void
  release(): void
}

const SimulatorContext = createContext<Simulator | null>(null)
export const SimulatorProvider = SimulatorContext.Provider

/** @throws Error outside of the simulator */
export function useSimulator(): Simulator {
  const simulator = useContext(SimulatorContext)
  if (simulator === null) throw new Error('no simulator around this component')
  return simulator
}
