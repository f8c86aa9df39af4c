/** The page in a browser. */
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/shell.css'
import './styles/parts.css'
import { createRoot } from 'react-dom/client'
import { loadExplanation, loadPage } from './app.js'
import { editionOf } from './editions/edition-link.js'
import { FIRST_EDITION, knowEdition } from './editions/editions.js'
import { showAddress } from './editions/show-edition.js'
import { openReference } from './reference.js'
import { Root } from './root.js'
import { followState } from './shell/address.js'
import { startComputing } from './shell/compute.js'
import { pageAt } from './shell/pages.js'
import { shellText } from './shell/text.js'

const root = new URL(document.documentElement.dataset['root'] ?? './', location.href)
const base = root.pathname.replace(/\/$/, '')
// A browser finds these again, from the address of the page, each time that it changes.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=icon], link[rel=manifest]'))
  link.setAttribute('href', link.href)
const store = openReference()
knowEdition(store.getState().study)
// What was prerendered is of the first edition: it is not shown for another.
if (editionOf(new URLSearchParams(location.search)).id !== FIRST_EDITION)
  document.getElementById('app')!.replaceChildren(
    Object.assign(document.createElement('p'), {
      className: 'loading',
      textContent: shellText[pageAt(location.pathname.slice(base.length)).language].loading
    })
  )
await showAddress(store, location.search, true)
const computing = startComputing(
  store,
  () => new Worker(new URL('./engine/engine.worker.ts', import.meta.url), { type: 'module' })
)
followState(store)
addEventListener('popstate', () => void showAddress(store, location.search, false))

// What was prerendered stays until the page can be shown whole; one that does not come says so where it would be.
const { page } = pageAt(location.pathname.slice(base.length))
await Promise.allSettled([loadPage(page), store.getState().explained && loadExplanation()])

const site = { root: root.pathname, today: new Date() }
createRoot(document.getElementById('app')!).render(
  <Root site={site} store={store} computing={computing} base={base} />
)

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  const register = () =>
    void navigator.serviceWorker.register(new URL('sw.js', root), { scope: root.pathname }).catch(() => {})
  // What is awaited above may come after the page has loaded.
  if (document.readyState === 'complete') register()
  else addEventListener('load', register)
}
