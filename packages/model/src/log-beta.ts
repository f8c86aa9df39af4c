/** Logarithms of the gamma and beta functions. */
import { logarithm } from './minus-log.js'

/** Lanczos' coefficients for g = 7, nine terms. Source: Godfrey (2001), relative error of the gamma function below 1e-15. */
const G = 7
const FIRST = 0.9999999999998099
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7
]

/** ln Γ(x) for x > 0. */
function logGamma(x: number): number {
  let sum = FIRST
  for (let i = 0; i < LANCZOS.length; i++) sum += LANCZOS[i]! / (x + i)
  const base = x + G - 0.5
  return (x - 0.5) * logarithm(base) - base + logarithm(Math.sqrt(2 * Math.PI) * sum)
}

/** ln B(a, b), the logarithm of the beta function, for a, b > 0: error below 1e-14 up to a + b = 10, below 1e-12 up to 500. */
export const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b)
