/**
 * Nested uniform (Owen) scrambling by a hash: each bit of a number is flipped or not as the bits above it, and the seed, have it.
 * Exact on 32-bit integers, hence the same on every engine.
 */

/** A bijection of the 32-bit integers without a visible pattern. Source: Wellons (2018), hash-prospector, "lowbias32". */
function mix(x: number): number {
  const half = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  const whole = Math.imul(half ^ (half >>> 15), 0x735a2d97)
  return whole ^ (whole >>> 15)
}

/** A seed of its own for each `value` under a seed. */
export const subSeed = (seed: number, value: number): number => mix(seed ^ mix(value + 0x9e3779b9))

/** The bits of a 32-bit integer the other way round. */
export function reverseBits(x: number): number {
  let y = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1)
  y = ((y >>> 2) & 0x33333333) | ((y & 0x33333333) << 2)
  y = ((y >>> 4) & 0x0f0f0f0f) | ((y & 0x0f0f0f0f) << 4)
  y = ((y >>> 8) & 0x00ff00ff) | ((y & 0x00ff00ff) << 8)
  return (y >>> 16) | (y << 16)
}

/**
 * Scrambles a number whose bits are reversed, and leaves them so: sums and products carry from a bit to those above only.
 * Laine & Karras (2011), Computer Graphics Forum 30(4), 1327–1334; Burley (2020), JCGT 9(4), 1–20; with the constants of Vegdahl (2021),
 * under which the flips of any two places of the tree are independent over the seeds, which is what the variance of a scrambled net rests on.
 */
export function scrambleReversed(reversed: number, seed: number): number {
  let x = reversed ^ Math.imul(reversed, 0x3d20adea)
  x = Math.imul(x + seed, (seed >>> 16) | 1)
  x ^= Math.imul(x, 0x05526c56)
  return x ^ Math.imul(x, 0x53a22864)
}
