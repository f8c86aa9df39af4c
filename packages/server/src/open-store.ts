/** The store while it is being opened: the port listens at once, the API waits. */
import type { Store } from '@horizon-soin/storage'
import { Refusal } from './refusals.js'
import type { SteadyClock } from './steady-clock.js'

/** How long a request waits for a store that is being opened. */
const PATIENCE_MS = 10_000

export interface OpenStore {
  /** @throws Refusal `starting` where it takes too long */
  get: () => Promise<Store>
  isReady: () => boolean
  /** Runs something once it is open; nothing where it never is. */
  once: (run: (store: Store) => void) => void
}

/**
 * @param opening a store, or what becomes one; that it fails is for its maker to say
 * @param clock takes in the latest time that the store knows of, before anything is answered by it
 */
export function openStoreOf(opening: Store | Promise<Store>, clock: SteadyClock): OpenStore {
  let ready: Store | null = null
  const opened = Promise.resolve(opening).then(async store => {
    clock.raise(await store.seen(clock.now()))
    ready = store
    return store
  })
  opened.catch(() => {})
  return {
    isReady: () => ready !== null,
    once: run => void opened.then(run, () => {}),
    get: async () => {
      if (ready !== null) return ready
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Refusal('starting')), PATIENCE_MS)
      })
      try {
        return await Promise.race([opened, late])
      } finally {
        clearTimeout(timer)
      }
    }
  }
}
