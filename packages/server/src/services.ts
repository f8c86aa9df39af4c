/** What the routes of consultations share. */
import type { Store } from '@horizon-soin/storage'
import type { Limiter, MaxFor } from './limits/limiter.js'
import type { RecentRecords } from './recent-records.js'
import type { Settings } from './settings.js'

export interface Services {
  /** The store; waits a while where it is still being opened. @throws Refusal `starting` */
  store: () => Promise<Store>
  records: RecentRecords
  /** Never goes back. */
  now: () => number
  settings: Settings
  limiter: Limiter
  maxFor: MaxFor
  /** A lasting secret of the installation; asked for once. */
  secret: (name: 'receipt' | 'form') => Promise<string>
}

/** Asks for each lasting secret once. */
export function secretsOf(store: () => Promise<Store>): Services['secret'] {
  const known = new Map<string, string>()
  return async name => {
    const secret = known.get(name) ?? (await (await store()).secret(name))
    known.set(name, secret)
    return secret
  }
}
