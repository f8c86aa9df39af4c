/** z of a 95 % interval. */
const Z = 1.959963984540054

/** The interval at 95 % of a share seen in a sample, by Wilson (1927): `share` of `size` people. Fractions. */
export function wilson(share: number, size: number): [low: number, high: number] {
  const centre = (share * size + Z ** 2 / 2) / (size + Z ** 2)
  const half = (Z / (size + Z ** 2)) * Math.sqrt(size * share * (1 - share) + Z ** 2 / 4)
  return [Math.max(0, centre - half), Math.min(1, centre + half)]
}
