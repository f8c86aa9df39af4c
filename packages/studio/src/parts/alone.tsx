/** Whether one chart stands alone, as in another site's frame: it is then drawn there, and no other is. */
import { createContext, useContext } from 'react'

export interface Alone {
  chart: string
  place: HTMLElement
}

const AloneContext = createContext<Alone | null>(null)
export const AloneProvider = AloneContext.Provider
export const useAlone = (): Alone | null => useContext(AloneContext)
