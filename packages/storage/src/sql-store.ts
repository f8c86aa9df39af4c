import { abusePart } from './abuse.js'
import { acceptAllPart } from './accept-all.js'
import { anomalyPart } from './anomalies.js'
import { consultationPart } from './consultations.js'
import { contributionPart } from './contributions.js'
import type { Database } from './database.js'
import { exportPart } from './export.js'
import { told } from './faults.js'
import { importPart } from './import.js'
import { moderationPart } from './moderation.js'
import { releasePart } from './releases.js'
import { remarkPart } from './remarks.js'
import { retentionPart } from './retention.js'
import { staffPart } from './staff.js'
import { sessionPart } from './staff-sessions.js'
import { statusPart } from './status.js'
import type { Store } from './store.js'
import { tallyPart } from './tally.js'

type Methods = { [Name in keyof Store]: (...args: never[]) => Promise<unknown> }

/** The store on a database: the same code on a server's and on the embedded one. `key` seals the secrets of exports. */
export function sqlStore(database: Database, key: Buffer | null = null): Store {
  const store: Store = {
    ...consultationPart(database),
    ...contributionPart(database),
    ...acceptAllPart(database),
    ...staffPart(database),
    ...sessionPart(database),
    ...moderationPart(database),
    ...remarkPart(database),
    ...tallyPart(database),
    ...anomalyPart(database),
    ...releasePart(database),
    ...abusePart(database),
    ...retentionPart(database),
    ...exportPart(database, key),
    ...importPart(database, key),
    ...statusPart(database),
    close: () => database.close()
  }
  const guarded = Object.entries(store as Methods).map(([name, method]) => [
    name,
    async (...args: never[]) => {
      try {
        return await method(...args)
      } catch (error) {
        throw told(error, name)
      }
    }
  ])
  return Object.fromEntries(guarded) as Store
}
