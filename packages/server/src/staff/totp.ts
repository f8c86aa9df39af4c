/** The second factor: a code of six digits that changes every thirty seconds (RFC 6238). */
import { createHmac } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

const PERIOD_S = 30
/** Steps before and after the present one that are taken: clocks differ. */
const WINDOW = 1
/** What applications know: RFC 4226. */
const KEY_BYTES = 20

const totpOf = (key: string, login: string): TOTP =>
  new TOTP({
    issuer: 'Horizon Soin',
    label: login,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_S,
    secret: Secret.fromBase32(key)
  })

/**
 * The key offered to who begins, the same throughout a session: it is kept nowhere until a code of it was given.
 *
 * @param secret lasting secret of the installation
 * @returns base 32, 160 bits
 */
export function offeredKey(secret: string, session: string): string {
  const bytes = createHmac('sha256', secret).update(`second factor\n${session}`).digest()
  return new Secret({ buffer: Uint8Array.from(bytes.subarray(0, KEY_BYTES)).buffer }).base32
}

/** `otpauth://totp/…`, which applications read from a picture. */
export const uriOf = (key: string, login: string): string => totpOf(key, login).toString()

/** The step of time that a code is of; null where it is of none near `now`. */
export function stepOf(key: string, code: string, now: number): number | null {
  const delta = totpOf(key, '').validate({ token: code, timestamp: now, window: WINDOW })
  return delta === null ? null : TOTP.counter({ period: PERIOD_S, timestamp: now }) + delta
}
