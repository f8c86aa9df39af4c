/** Which groups of inputs the range of a number comes from: their shares of its variance, and what they do only together. */
import type { InputGroup } from '@horizon-soin/model/uncertainty'
import type { Outcomes } from '../../engine/protocol.js'

/** `together`: what no group explains alone. */
export type Part = InputGroup | 'together'

export interface VarianceShare {
  part: Part
  /** In [0, 1]; they sum to 1. */
  share: number
}

/** First-order shares by group, the largest first, then what is left; null where the number does not vary. */
export function varianceShares({ factors, estimates }: Outcomes['sensitivity']): VarianceShare[] | null {
  if (estimates === null) return null
  const groups = factors.flatMap(({ input, group }, i) =>
    // An index of nothing may be estimated a little below 0.
    input === null ? [{ part: group as Part, share: Math.max(0, estimates[i]!.first) }] : []
  )
  const sum = groups.reduce((total, { share }) => total + share, 0)
  const all = Math.max(1, sum)
  return [
    ...groups.map(({ part, share }) => ({ part, share: share / all })).sort((a, b) => b.share - a.share),
    { part: 'together' as const, share: 1 - sum / all }
  ]
}
