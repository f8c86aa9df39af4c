/** Where the page stands: its language, its root, the day. */
import type { Language } from '@horizon-soin/datasets'
import { createContext, useContext } from 'react'

export interface Site {
  language: Language
  /** Address of the root of the site, with a final slash: absolute in a browser, relative in a prerendered page. */
  root: string
  /** Of the computation, at midnight UTC. */
  today: Date
}

const SiteContext = createContext<Site | null>(null)
export const SiteProvider = SiteContext.Provider

/** @throws Error outside of a page */
export function useSite(): Site {
  const site = useContext(SiteContext)
  if (site === null) throw new Error('no site around this component')
  return site
}

export const useLanguage = (): Language => useSite().language

/** The texts of a catalogue in the language of the page. */
export const useText = <Texts,>(texts: Readonly<Record<Language, Texts>>): Texts => texts[useLanguage()]
