export { isSame } from './contributions.js'
export { exportTo, FORMAT, FORMATS, importFrom, LONGEST_LINE, signer } from './export-format.js'
export { openStore, type StoreOptions } from './open.js'
export { seal, unseal } from './seal.js'
export { findSecretFile, readSecretFile, type SecretFile } from './secret-file.js'
export {
  type Accept,
  type Accepted,
  type AllAccepted,
  type ConsultationRecord,
  type Imported,
  type JournalEntry,
  type Limit,
  type Refused,
  type Store,
  StoreError,
  type StoreFault
} from './store.js'
export type { TextToSign } from './store-moderation.js'
