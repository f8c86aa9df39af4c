/**
 * A plain record as one stable text: keys in code point order, no space, absent where undefined. The digest of a text is
 * taken from it, so that writing the same text otherwise in its file changes nothing.
 *
 * @throws TypeError for what JSON cannot hold (a function, NaN, an infinity)
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`
  }
  throw new TypeError(`not a plain record: ${typeof value}`)
}

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits: the same in a page and in Node. */
export async function hashOf(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
