/** The normal distribution, as near as a picture needs. */

/** Height of the curve at `z`, 1 at the middle. */
export const normalHeight = (z: number): number => Math.exp(-0.5 * z * z)

/** P(Z < z), to 2e-7. Abramowitz and Stegun 1964, 7.1.26. */
export function normalShare(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const poly =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  const tail = (poly * Math.exp(-x * x)) / 2
  return z < 0 ? tail : 1 - tail
}

/** The `z` that a share `p` lies below, within −6 and 6. */
export function normalPlace(p: number): number {
  let [low, high] = [-6, 6]
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2
    if (normalShare(middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
