/** The receipt code of a contribution: 130 bits in Crockford's base 32, whose letters are not mistaken for one another. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 26
const GROUP = 5
const BITS = 5

const inGroups = (code: string): string => code.match(new RegExp(`.{1,${GROUP}}`, 'g'))!.join('-')

/**
 * `XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-X` of the first 130 bits of some bytes.
 *
 * @throws RangeError for fewer than 17 bytes
 */
export function makeReceipt(bytes: Uint8Array): string {
  if (bytes.length * 8 < LENGTH * BITS) throw new RangeError(`17 bytes are needed, not ${bytes.length}`)
  let code = ''
  let [held, bits, next] = [0, 0, 0]
  while (code.length < LENGTH) {
    if (bits < BITS) {
      held = ((held << 8) | bytes[next++]!) & 0xfff
      bits += 8
    }
    bits -= BITS
    code += DIGITS[(held >> bits) & 31]
  }
  return inGroups(code)
}

/**
 * A code as it is kept, of what a person has typed: case, spaces and dashes are forgiven, O read as 0, I and L as 1. Null
 * where it is no code.
 */
export function parseReceipt(typed: string): string | null {
  if (typed.length > 200) return null
  const code = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\u2212_.]/gu, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return code.length === LENGTH && [...code].every(digit => DIGITS.includes(digit)) ? inGroups(code) : null
}
