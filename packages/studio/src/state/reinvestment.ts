/** Where the freed time goes: four parts that sum to 1 (MODEL.md §7). */
import type { Scenario } from '@horizon-soin/model'
import { REINVESTMENT_PARTS, type ReinvestmentPart } from './levers.js'

export type Reinvestment = Record<ReinvestmentPart, number>

/** The four parts of a scenario, which sum to 1: all to care where nothing is said. */
export function reinvestmentOf({ reinvestment = {} }: Scenario): Reinvestment {
  const parts = REINVESTMENT_PARTS.map(part => Math.max(0, reinvestment[part] ?? 0))
  const sum = parts.reduce((total, part) => total + part, 0)
  if (sum === 0) return asParts([1, 0, 0, 0])
  // Parts that sum to 1 but for rounding stay as they were written.
  return asParts(Math.abs(sum - 1) < 1e-9 ? parts : parts.map(part => part / sum))
}

const asParts = (values: readonly number[]): Reinvestment => {
  const [care, patients, activities, hours] = values as [number, number, number, number]
  return { care, patients, activities, hours }
}

/**
 * Sets one part, in [0, 1], to a whole number of per cent; the three others give or take in proportion to what they have, in
 * equal parts where they have nothing, so that the four always sum to 1.
 */
export function setReinvestment(scenario: Scenario, part: ReinvestmentPart, value: number): Scenario {
  const before = reinvestmentOf(scenario)
  const set = Math.round(100 * Math.min(1, Math.max(0, value)))
  const others = REINVESTMENT_PARTS.filter(other => other !== part)
  const shared = shareOut(
    100 - set,
    others.map(other => before[other])
  )
  const percents = REINVESTMENT_PARTS.map(other => (other === part ? set : shared[others.indexOf(other)]!))
  return { ...scenario, reinvestment: asParts(percents.map(percent => percent / 100)) }
}

/** `total` in whole numbers in proportion to weights: the largest remainders get what rounding down leaves. */
function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const exact = weights.map(weight => (sum > 0 ? (total * weight) / sum : total / weights.length))
  const floors = exact.map(share => Math.floor(share + 1e-9))
  const left = total - floors.reduce((a, b) => a + b, 0)
  const order = exact.map((_, i) => i).sort((i, j) => exact[j]! - floors[j]! - (exact[i]! - floors[i]!))
  for (const i of order.slice(0, left)) floors[i]!++
  return floors
}
