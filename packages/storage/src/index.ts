export { isSame } from './contributions.js'
export { exportTo, FORMAT, importFrom, LONGEST_LINE, signer } from './export-format.js'
export { openStore, type StoreOptions } from './open.js'
export {
  type Accept,
  type Accepted,
  type AllAccepted,
  type ConsultationRecord,
  type JournalEntry,
  type Limit,
  type Refused,
  type Store,
  StoreError,
  type StoreFault
} from './store.js'
