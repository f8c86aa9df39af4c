/** Disclosure control: what could be computed of published counts, and the fewest suppressions that prevent it. */
export {
  type Audit,
  type Auditor,
  CannotProtect,
  type Exposed,
  type Interval,
  type Suppression,
  type SuppressOptions
} from './auditor.js'
export { loadAuditor } from './load.js'
export type { Figure, Problem, Sensitive } from './problem.js'
export { type Asked, loadReader, type PublishedSum, type Reader } from './reader.js'
