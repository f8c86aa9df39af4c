/** Nine draws in ten of a PERT distribution, as the draws of the model take it (MODEL.md §10), for a strip of the page. */
import type { Band } from './lever.js'

const TAIL = 0.05
/** Enough for a tenth of a pixel. */
const STEPS = 2000

/**
 * Between the quantiles 5 % and 95 % of PERT(low, mode, high): a beta distribution of shapes 1 + 4 m and 5 − 4 m on [low, high], m being
 * the place of the mode. Integrated by the midpoint rule. Null for a range without width.
 */
export function pertBand(low: number, mode: number, high: number): Band | null {
  const width = high - low
  if (!(width > 0)) return null
  const place = Math.min(1, Math.max(0, (mode - low) / width))
  const density = (x: number) => x ** (4 * place) * (1 - x) ** (4 * (1 - place))
  const heights = Array.from({ length: STEPS }, (_, i) => density((i + 0.5) / STEPS))
  const total = heights.reduce((sum, height) => sum + height, 0)
  const quantile = (part: number): number => {
    let below = 0
    for (const [i, height] of heights.entries()) {
      if (below + height >= part * total) return (i + (part * total - below) / height) / STEPS
      below += height
    }
    return 1
  }
  return { low: low + width * quantile(TAIL), high: low + width * quantile(1 - TAIL) }
}
