/** The codes that a contribution is found by, and the digests that are kept of them. */
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { makeReceipt, parseReceipt, withPurpose } from '@horizon-soin/consultation'

/** SHA-256, 64 hexadecimal digits. A code has 128 random bits or more: no salt is needed, and it can be looked up. */
export const digestOf = (code: string): string => createHash('sha256').update(code).digest('hex')

/**
 * The receipt of a contribution: the same key gives the same one, so that an answer lost on the way can be asked for
 * again; without the secret nobody finds it from the key.
 *
 * @param secret lasting secret of the installation
 * @param key chosen at random by who sends, or `randomKey()`
 */
export const receiptOf = (secret: string, consultation: string, key: string): string =>
  makeReceipt(
    createHmac('sha256', secret).update(`receipt\n${consultation}\n${key}`).digest().subarray(0, 17)
  )

export const randomKey = (): string => randomBytes(24).toString('base64url')

/** The digest of a code as it was typed; what is no code has one too, which no contribution has. */
export const digestOfTyped = (typed: string): string => {
  const code = parseReceipt(typed)
  return digestOf(code ?? `not a code: ${typed}`)
}

/** The digest of a code of the team, for one purpose. */
export const digestFor = (purpose: 'session' | 'invitation', code: string): string =>
  digestOf(withPurpose(purpose, code))
