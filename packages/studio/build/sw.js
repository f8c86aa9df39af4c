// Keeps the files of this build on the device, so that the page opens without a network. Nothing else is kept, nothing is sent.
const BUILD = 'BUILD'
const FIRST = ['FIRST']
const KNOWN = new Set(['KNOWN'])
const CACHE = `horizon-soin-${BUILD}`

const pathOf = url => {
  const { scope } = self.registration
  const { origin, pathname } = new URL(url)
  const root = new URL(scope)
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return null
  return pathname.slice(root.pathname.length)
}

self.addEventListener('install', event => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then(cache =>
        cache.addAll(FIRST.map(path => new Request(path === '' ? './' : path, { cache: 'no-cache' })))
      )
      .then(() => self.skipWaiting())
  )
})

self.addEventListener('activate', event => {
  event.waitUntil(
    caches
      .keys()
      .then(names => names.filter(name => name.startsWith('horizon-soin-') && name !== CACHE))
      .then(old => Promise.all(old.map(name => caches.delete(name))))
      .then(() => self.clients.claim())
  )
})

self.addEventListener('fetch', event => {
  const { request } = event
  const path = pathOf(request.url)
  if (request.method !== 'GET' || path === null || !KNOWN.has(path)) return
  // A page is asked of the network first, so that it is of today; what bears its hash in its name never changes.
  event.respondWith(path.startsWith('assets/') ? kept(request) : fresh(request))
})

async function kept(request) {
  const cache = await caches.open(CACHE)
  return (await cache.match(request, { ignoreSearch: true })) ?? store(cache, request)
}

async function fresh(request) {
  const cache = await caches.open(CACHE)
  try {
    return await store(cache, request)
  } catch (error) {
    const known = await cache.match(request, { ignoreSearch: true })
    if (known) return known
    throw error
  }
}

async function store(cache, request) {
  const response = await fetch(request)
  // The same page in any state: one copy of it is enough.
  if (response.ok && !response.redirected) await cache.put(request.url.split(/[?#]/)[0], response.clone())
  return response
}
