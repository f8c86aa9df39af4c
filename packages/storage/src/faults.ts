/** Errors of drivers, told as StoreError: no message of theirs passes, because it may hold what a person wrote. */
import { StoreError, type StoreFault } from './store.js'

/** Codes that the rules of the database raise: `migrations/0001_rules.sql`. */
export const RAISED = { conflict: 'HS001', items: 'HS002', notOpen: 'HS003', frozen: 'HS004' } as const

/** The SQLSTATE or the system's code of an error, or of what caused it; null where it has none. */
export function codeOf(error: unknown): string | null {
  for (let seen = error, depth = 0; seen instanceof Object && depth < 5; depth++) {
    const { code, cause, errors } = seen as { code?: unknown; cause?: unknown; errors?: unknown[] }
    if (typeof code === 'string' && code !== '') return code
    seen = cause ?? errors?.[0]
  }
  return null
}

// 08: connection; 53: resources but for a full disk; 55P03, 57014: a lock or a statement that took too long; 57P: being shut down;
// 58: the system; XX001, XX002: files of the database are damaged. 25006: a copy that takes no write.
const UNAVAILABLE = /^(08|53[023]|53200|55P03|57014|57P|58|25006|40001|40P01)/
const NETWORK = /^(ECONN|EPIPE|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET|ENOENT)/
const MESSAGES =
  /connection terminated|connection ended|timeout exceeded|read timeout|client has encountered|cannot use a pool/i

function faultOf(code: string | null, error: unknown): StoreFault {
  if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'full'
  if (code === RAISED.frozen) return 'frozen'
  // A character that the database's encoding has not.
  if (code === '22P05') return 'encoding'
  if (code === '3D000') return 'absent'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'denied'
  if (code?.startsWith('28')) return 'password'
  if (code !== null) return UNAVAILABLE.test(code) || NETWORK.test(code) ? 'unavailable' : 'failed'
  const messages = [error, (error as { cause?: unknown } | null)?.cause].map(each => (each as Error)?.message)
  return messages.some(message => MESSAGES.test(message ?? '')) ? 'unavailable' : 'failed'
}

/** Whether an embedded database has stopped for good: after a panic it answers no more, not even by an error. */
export function isBroken(error: unknown): boolean {
  for (let seen = error; seen instanceof Error; seen = seen.cause) {
    const { severity } = seen as { severity?: unknown }
    if (severity === 'PANIC' || severity === 'FATAL' || ['RuntimeError', 'ExitStatus'].includes(seen.name))
      return true
  }
  return false
}

/** What to throw to who asked for `what`. */
export function told(error: unknown, what: string): StoreError {
  if (error instanceof StoreError) return error
  const code = codeOf(error)
  return new StoreError(faultOf(code, error), code === null ? what : `${what} (${code})`)
}
