/** Numbers drawn on the device. */

const WIDE = 256

/** Where the order of the questions begins for this person. */
export const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!

/** A name for one sending, never drawn twice: 256 bits, 43 characters of base64url. */
export function drawKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(WIDE / 8))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
