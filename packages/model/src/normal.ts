/** Standard normal density and distribution function. */
import { exponential } from './exponential.js'

const SQRT_2PI = Math.sqrt(2 * Math.PI)

/** φ(z), the standard normal density. */
export const normalDensity = (z: number): number => exponential(-0.5 * z * z) / SQRT_2PI

/**
 * Φ(z), the standard normal distribution function, absolute error below 1e-15.
 * Source: Hart (1968) rational approximation in double precision, as given by West (2005), Wilmott 17, 70–76.
 */
export function normalCdf(z: number): number {
  const x = Math.abs(z)
  const tail = x > 37 ? 0 : exponential(-0.5 * x * x) * (x < 7.07106781186547 ? hart(x) : farTail(x))
  return z > 0 ? 1 - tail : tail
}

function hart(x: number): number {
  let top = 3.52624965998911e-2 * x + 0.700383064443688
  top = top * x + 6.37396220353165
  top = top * x + 33.912866078383
  top = top * x + 112.079291497871
  top = top * x + 221.213596169931
  top = top * x + 220.206867912376
  let bottom = 8.83883476483184e-2 * x + 1.75566716318264
  bottom = bottom * x + 16.064177579207
  bottom = bottom * x + 86.7807322029461
  bottom = bottom * x + 296.564248779674
  bottom = bottom * x + 637.333633378831
  bottom = bottom * x + 793.826512519948
  bottom = bottom * x + 440.413735824752
  return top / bottom
}

/** Continued fraction of the upper tail, divided by the density's exponential. */
function farTail(x: number): number {
  return 1 / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / SQRT_2PI
}
