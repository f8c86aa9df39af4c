/** Standard normal density, distribution function and quantiles. */
import { exponential } from './exponential.js'
import { minusLog } from './minus-log.js'

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

/**
 * Φ⁻¹(p), relative error below 1e-15: ∓∞ at 0 and 1, NaN outside [0, 1]. Arithmetic and square roots only, which every engine rounds alike.
 * Source: Wichura (1988), algorithm AS 241, Applied Statistics 37(3), 477–484.
 */
export function normalQuantile(p: number): number {
  const fromMiddle = p - 0.5
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * middle(0.180625 - fromMiddle * fromMiddle)
  const tail = fromMiddle < 0 ? p : 1 - p
  if (!(tail > 0)) return tail === 0 ? (fromMiddle < 0 ? -1 : 1) * Number.POSITIVE_INFINITY : Number.NaN
  const depth = Math.sqrt(depthOf(tail))
  const distance = depth <= 5 ? nearTail(depth - 1.6) : deepTail(depth - 5)
  return fromMiddle < 0 ? -distance : distance
}

/** −ln(tail) of a number in (0, 1/2): tail is 2^−halvings times a number from 1/2 to 1, of which `minusLog` needs no engine's logarithm. */
function depthOf(tail: number): number {
  let halvings = 0
  let rest = tail
  for (; rest < 2 ** -31; halvings += 32) rest *= 2 ** 32
  const more = Math.clz32(rest * 2 ** 32)
  return (halvings + more) * Math.LN2 + minusLog(1 - rest * (1 << more))
}

function middle(r: number): number {
  let top = 2509.0809287301227 * r + 33430.57558358813
  top = top * r + 67265.7709270087
  top = top * r + 45921.95393154987
  top = top * r + 13731.69376550946
  top = top * r + 1971.5909503065513
  top = top * r + 133.14166789178438
  top = top * r + 3.3871328727963665
  let bottom = 5226.495278852854 * r + 28729.085735721943
  bottom = bottom * r + 39307.89580009271
  bottom = bottom * r + 21213.794301586597
  bottom = bottom * r + 5394.196021424751
  bottom = bottom * r + 687.1870074920579
  bottom = bottom * r + 42.31333070160091
  return top / (bottom * r + 1)
}

function nearTail(r: number): number {
  let top = 0.0007745450142783414 * r + 0.022723844989269184
  top = top * r + 0.2417807251774506
  top = top * r + 1.2704582524523684
  top = top * r + 3.6478483247632045
  top = top * r + 5.769497221460691
  top = top * r + 4.630337846156546
  top = top * r + 1.4234371107496835
  let bottom = 1.0507500716444169e-9 * r + 0.0005475938084995345
  bottom = bottom * r + 0.015198666563616457
  bottom = bottom * r + 0.14810397642748008
  bottom = bottom * r + 0.6897673349851
  bottom = bottom * r + 1.6763848301838038
  bottom = bottom * r + 2.053191626637759
  return top / (bottom * r + 1)
}

function deepTail(r: number): number {
  let top = 2.0103343992922881e-7 * r + 0.000027115555687434876
  top = top * r + 0.0012426609473880784
  top = top * r + 0.026532189526576124
  top = top * r + 0.29656057182850487
  top = top * r + 1.7848265399172913
  top = top * r + 5.463784911164114
  top = top * r + 6.657904643501103
  let bottom = 2.0442631033899397e-15 * r + 1.421511758316446e-7
  bottom = bottom * r + 0.000018463183175100548
  bottom = bottom * r + 0.0007868691311456133
  bottom = bottom * r + 0.014875361290850615
  bottom = bottom * r + 0.1369298809227358
  bottom = bottom * r + 0.599832206555888
  return top / (bottom * r + 1)
}
