/** What was wrong with each field of the last sending, for who stands in it. */
import { createContext, useContext } from 'react'

/** Messages by the id of the field. */
export type Faults = ReadonlyMap<string, string>

const FaultsContext = createContext<Faults>(new Map())
export const FaultsProvider = FaultsContext.Provider
export const useFault = (field: string): string | null => useContext(FaultsContext).get(field) ?? null
