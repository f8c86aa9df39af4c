/** Who freed it: log-share decomposition, MODEL.md §5. Ang (2005), Energy Policy 33, 867–871 (LMDI). */
import type { People } from './freed-time.js'
import type { ProfessionGains } from './potential.js'

/**
 * −ln(1 − x), relative error below 1e-15. For |x| ≤ 1/3 it is 2 artanh(s), s = x / (2 − x), by a polynomial in s² that interpolates
 * artanh(s) / s at eight Chebyshev points of [0, 0.0401]: a chain of products that overlaps with its neighbours', where a call to the logarithm would not.
 */
export function minusLog(x: number): number {
  if (x > 1 / 3 || x < -1 / 3) return -Math.log1p(-x)
  const s = x / (2 - x)
  const u = s * s
  let tail = 0.07623312668359676 + u * 0.07696298348110983
  tail = 0.11111066163591002 + u * (0.09093282011344904 + u * tail)
  tail = 0.19999999997683143 + u * (0.14285714746645828 + u * tail)
  return 2 * s * (1 + u * (0.3333333333333776 + u * tail))
}

/** (1 − e^−s) / s, where e^−s is `remaining`; its series where the difference would cancel. */
const perLog = (s: number, remaining: number): number =>
  Math.abs(s) < 1e-3 ? 1 - s * (0.5 - s * (1 / 6 - s / 24)) : (1 - remaining) / s

/** What `creditTechnologies` works with: one number a node, and one a cell and node. */
export interface CreditScratch {
  logs: Float64Array
  sums: Float64Array
  remaining: Float64Array
}

export const creditScratch = (cells: number, nodes: number): CreditScratch => ({
  logs: new Float64Array(cells * nodes),
  sums: new Float64Array(nodes),
  remaining: new Float64Array(nodes)
})

/**
 * Credits each technology with its part of the expected freed time of a profession in year `t`; the credits add up to it.
 *
 * @param credits receives one number a technology
 */
export function creditTechnologies(
  people: People,
  gains: ProfessionGains,
  gain: Float64Array,
  t: number,
  { logs, sums, remaining }: CreditScratch,
  credits: Float64Array
): void {
  const { rule, use, stride, technologies } = people
  const { weights, count } = rule
  const { cells, technology, blocks, share, firstCell } = gains
  for (let k = 0; k < technologies; k++) credits[k] = 0
  for (let b = 0; b < blocks; b++) {
    const first = firstCell[b]!
    const end = firstCell[b + 1]!
    for (let j = 0; j < count; j++) {
      sums[j] = 0
      remaining[j] = 1
    }
    for (let c = first; c < end; c++) {
      const from = technology[c]! * stride
      const row = (c - first) * stride
      const g = gain[t * cells + c]!
      for (let j = 0; j < count; j++) {
        const x = use[from + j]! * g
        const log = minusLog(x)
        logs[row + j] = log
        sums[j]! += log
        remaining[j]! *= 1 - x
      }
    }
    for (let j = 0; j < count; j++) sums[j] = weights[j]! * share[b]! * perLog(sums[j]!, remaining[j]!)
    for (let c = first; c < end; c++) {
      const row = (c - first) * stride
      let credit = 0
      for (let j = 0; j < count; j++) credit += sums[j]! * logs[row + j]!
      credits[technology[c]!]! += credit
    }
  }
}
