/** A page that was walked to, or opened before the service worker was there, opens without a network too. */
import { useEffect } from 'react'
import { pathOf } from '../../shell/pages.js'
import { useSite } from '../../shell/site.js'

/** Once the service worker answers this page; never where there is none. */
async function controlled(workers: ServiceWorkerContainer): Promise<void> {
  if (workers.controller !== null) return
  await new Promise(resolve => workers.addEventListener('controllerchange', resolve, { once: true }))
}

/** Asks for the page of a proposal once it is shown: what passes through the service worker is kept by it. */
export function useKept(proposal: string): void {
  const { root, language } = useSite()
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    let isLeft = false
    const path = root + pathOf({ id: 'proposal', proposal }, language).slice(1)
    void controlled(navigator.serviceWorker)
      .then(async () => {
        if (!isLeft && (await caches.match(path)) === undefined) await fetch(path, { priority: 'low' })
      })
      // Without a network, or without a place to keep it: the page is shown all the same.
      .catch(() => {})
    return () => {
      isLeft = true
    }
  }, [root, language, proposal])
}
