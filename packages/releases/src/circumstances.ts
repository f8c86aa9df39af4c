import type { Count } from './lines.js'
import type { ReleaseRules } from './release.js'

/** What an item's audit is given besides its counts. */
export interface Circumstances {
  groupIds: readonly string[]
  /** Whether a count may be published at all. */
  isOpen: (count: Count) => boolean
  rules: ReleaseRules
}
