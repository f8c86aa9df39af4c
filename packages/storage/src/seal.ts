/** Seals what is kept for later and read by few: follow-up addresses, and the lasting secrets that an export carries. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
/** Bytes: NIST SP 800-38D. */
const NONCE = 12
const TAG = 16
const VERSION = 'v1.'

/**
 * Seals a text with AES-256-GCM.
 *
 * @param key 32 bytes
 * @param about what it belongs to: opening needs the same
 * @returns `v1.` and base64url of nonce, tag and sealed text
 */
export function seal(text: string, key: Buffer, about: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return VERSION + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Opens what `seal` sealed. @throws Error for another key, another `about` or a changed text */
export function unseal(sealed: string, key: Buffer, about: string): string {
  const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url')
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
}
