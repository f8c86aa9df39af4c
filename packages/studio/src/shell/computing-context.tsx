/** The threads of the page, for what asks them by itself: sensitivity, differences. None in a prerendered page. */
import { createContext, useContext } from 'react'
import type { Computing } from './compute.js'

const ComputingContext = createContext<Computing | null>(null)
export const ComputingProvider = ComputingContext.Provider
export const useComputing = (): Computing | null => useContext(ComputingContext)
