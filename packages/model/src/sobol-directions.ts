/** The generating matrices of Sobol' sequences. */
import { seedlings } from './sobol-table.js'

/** The van der Corput sequence, which needs no polynomial, and one for each polynomial of the table. */
export const TABLE_DIMENSIONS = 337

/** The first dimension: every m is 1. */
const VAN_DER_CORPUT = { degree: 32, polynomial: 0, initial: Array.from({ length: 32 }, () => 1) }

/**
 * Direction numbers of 32 bits: that of bit b of a point's number, in dimension d, is at b · dimensions + d.
 *
 * Source: Bratley & Fox (1988), algorithm 659, ACM Trans. Math. Softw. 14, 88–100.
 *
 * @param dimensions at most `TABLE_DIMENSIONS`
 */
export function directionNumbers(dimensions: number): Uint32Array {
  const directions = new Uint32Array(32 * dimensions)
  const table = seedlings()
  for (let d = 0; d < dimensions; d++) {
    const { degree, polynomial, initial } = table[d - 1] ?? VAN_DER_CORPUT
    for (let b = 0; b < 32; b++) {
      let direction = 0
      if (b < degree) direction = initial[b]! << (31 - b)
      else {
        const oldest = directions[(b - degree) * dimensions + d]!
        direction = oldest ^ (oldest >>> degree)
        for (let k = 1; k < degree; k++)
          if ((polynomial >> (degree - k)) & 1) direction ^= directions[(b - k) * dimensions + d]!
      }
      directions[b * dimensions + d] = direction
    }
  }
  return directions
}
