/** The page with all that it stands on. */

import type { ReactNode } from 'react'
import { Router, useLocation } from 'wouter'
import { App } from './app.js'
import type { Computing } from './shell/compute.js'
import { ComputingProvider } from './shell/computing-context.js'
import { pageAt } from './shell/pages.js'
import { type Site, SiteProvider } from './shell/site.js'
import type { StudioStore } from './shell/store.js'
import { StudioProvider } from './shell/studio-context.js'

interface Props {
  site: Omit<Site, 'language'>
  store: StudioStore
  computing: Computing | null
  /** The address of a page that is prerendered, under the root. */
  path?: string
  /** The path of the root in a browser, without its last slash. */
  base?: string
}

export function Root({ site, store, computing, path, base = '' }: Props) {
  return (
    <Router base={base} {...(path === undefined ? {} : { ssrPath: path })}>
      <StudioProvider value={store}>
        <ComputingProvider value={computing}>
          <InLanguage site={site}>
            <App />
          </InLanguage>
        </ComputingProvider>
      </StudioProvider>
    </Router>
  )
}

/** The language is part of the address. */
function InLanguage({ site, children }: { site: Omit<Site, 'language'>; children: ReactNode }) {
  const [path] = useLocation()
  return <SiteProvider value={{ ...site, language: pageAt(path).language }}>{children}</SiteProvider>
}
