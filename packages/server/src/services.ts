/** What the routes of consultations share. */
import type { Store } from '@horizon-soin/storage'
import type { Limiter, MaxFor } from './limits/limiter.js'
import type { RecentRecords } from './recent-records.js'
import type { Analysis } from './releases/analysis.js'
import type { Starts } from './releases/starts.js'
import type { Settings } from './settings.js'
import type { Sessions } from './staff/sessions.js'

export interface Services {
  /** The store; waits a while where it is still being opened. @throws Refusal `starting` */
  store: () => Promise<Store>
  records: RecentRecords
  sessions: Sessions
  /** Never goes back. */
  now: () => number
  settings: Settings
  limiter: Limiter
  maxFor: MaxFor
  analysis: Analysis
  starts: Starts
  /** A lasting secret of the installation; asked for once. */
  secret: (name: 'receipt' | 'form' | 'second-factor') => Promise<string>
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
