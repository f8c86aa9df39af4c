/** MinHash: a short signature of a set, equal in as many places as two sets are alike (Broder, 1997). */
import { mix } from './near-duplicates-shingles.js'

/**
 * Two sets are compared where a whole band of their signatures is the same: sets that share four pieces in five are, but for
 * 4 in 10 000 of them; those that share one in ten are 2 times in 10 000.
 */
export const BANDS = 20
const ROWS = 5
export const SLOTS = BANDS * ROWS

/** One order of all pieces a slot, drawn once for all. */
const FLIPS = Uint32Array.from({ length: SLOTS }, (_, slot) => mix(2 * slot + 1))
const FACTORS = Uint32Array.from({ length: SLOTS }, (_, slot) => mix(2 * slot + 2) | 1)

/** Writes the signature of a set in `signatures`, from `at` on: in each slot the least of its pieces in the order of that slot. */
export function sign(pieces: Uint32Array, signatures: Uint32Array, at: number): void {
  signatures.fill(0xffffffff, at, at + SLOTS)
  for (const piece of pieces) {
    for (let slot = 0; slot < SLOTS; slot++) {
      const bits = Math.imul(piece ^ FLIPS[slot]!, FACTORS[slot]!) >>> 0
      if (bits < signatures[at + slot]!) signatures[at + slot] = bits
    }
  }
}

/** A band of a signature in 32 bits. */
export function bandOf(signatures: Uint32Array, at: number, band: number): number {
  let bits = 0
  for (let row = 0; row < ROWS; row++) bits = mix(bits ^ signatures[at + band * ROWS + row]!)
  return bits
}

/** Whether two signatures are equal in `least` slots or more. */
export function agree(signatures: Uint32Array, one: number, other: number, least: number): boolean {
  let spare = SLOTS - least
  for (let slot = 0; slot < SLOTS; slot++)
    if (signatures[one + slot] !== signatures[other + slot] && --spare < 0) return false
  return true
}
