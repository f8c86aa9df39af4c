/** Regional needs made to add up to the national one, which is projected from firmer ages: MODEL.md §7. */

/**
 * What the needs of regions are multiplied by so that they add up to that of the nation: one factor a profession and year, 1 in the balance
 * base year. This is the control total of subnational projections. Where regions need nothing, 1.
 *
 * @param nation the need of the nation, one number a profession and year
 * @param regions the same of each region, before it is raked
 */
export function rakingFactors(nation: Float64Array, regions: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(nation.length)
  for (const need of regions) for (let i = 0; i < sum.length; i++) sum[i]! += need[i]!
  return nation.map((need, i) => (sum[i]! > 0 ? need / sum[i]! : 1))
}
