/** Who freed it: log-share decomposition, MODEL.md §5. Ang (2005), Energy Policy 33, 867–871 (LMDI). */
import type { People } from './freed-time.js'
import { minusLog } from './minus-log.js'
import type { ProfessionGains } from './potential.js'

/** (1 − e^−s) / s, where e^−s is `remaining`; its series where the difference would cancel. */
const perLog = (s: number, remaining: number): number =>
  s > -1e-3 && s < 1e-3 ? 1 - s * (0.5 - s * (1 / 6 - s / 24)) : (1 - remaining) / s

/** What `creditTechnologies` works with where an activity has more than three technologies: one number a node, and one a cell and node. */
export interface CreditScratch {
  logs: Float64Array
  sums: Float64Array
  remaining: Float64Array
}

/** Room for the credits of a profession with so many cells, on so many nodes. */
export const creditScratch = (cells: number, nodes: number): CreditScratch => ({
  logs: new Float64Array(cells * nodes),
  sums: new Float64Array(nodes),
  remaining: new Float64Array(nodes)
})

/**
 * Credits each technology with its part of the expected freed time of a profession in year `t`; the credits add up to it.
 * One pass gives both: it leaves every node's freed time in `people.freed`, as `meanFreed` does.
 *
 * @param gain gain of each cell, at `year · cells + cell`
 * @param credits receives one number a technology
 * @returns expected freed share of working time
 */
export function creditTechnologies(
  people: People,
  gains: ProfessionGains,
  gain: Float64Array,
  t: number,
  scratch: CreditScratch,
  credits: Float64Array
): number {
  const { freed, technologies } = people
  const { weights, count } = people.rule
  const { blocks, firstCell } = gains
  for (let k = 0; k < technologies; k++) credits[k] = 0
  for (let j = 0; j < count; j++) freed[j] = 0
  for (let b = 0; b < blocks; b++) {
    // An activity mostly has one to three technologies: their logarithms then stay in registers.
    const cells = firstCell[b + 1]! - firstCell[b]!
    if (cells === 1) creditOne(people, gains, gain, t, b, credits)
    else if (cells === 2) creditTwo(people, gains, gain, t, b, credits)
    else if (cells === 3) creditThree(people, gains, gain, t, b, credits)
    else creditMany(people, gains, gain, t, b, scratch, credits)
  }
  let mean = 0
  for (let j = 0; j < count; j++) mean += weights[j]! * freed[j]!
  return mean
}

/** A technology alone in its activity takes all that is freed there. */
function creditOne(
  { rule, use, stride, freed }: People,
  { cells, technology, share, firstCell }: ProfessionGains,
  gain: Float64Array,
  t: number,
  b: number,
  credits: Float64Array
): void {
  const { weights, count } = rule
  const c = firstCell[b]!
  const k = technology[c]!
  const from = k * stride
  const part = share[b]! * gain[t * cells + c]!
  let credit = 0
  for (let j = 0; j < count; j++) {
    const x = part * use[from + j]!
    freed[j]! += x
    credit += weights[j]! * x
  }
  credits[k]! += credit
}

function creditTwo(
  { rule, use, stride, freed }: People,
  { cells, technology, share, firstCell }: ProfessionGains,
  gain: Float64Array,
  t: number,
  b: number,
  credits: Float64Array
): void {
  const { weights, count } = rule
  const c = firstCell[b]!
  const k0 = technology[c]!
  const k1 = technology[c + 1]!
  const from0 = k0 * stride
  const from1 = k1 * stride
  const g0 = gain[t * cells + c]!
  const g1 = gain[t * cells + c + 1]!
  const part = share[b]!
  let credit0 = 0
  let credit1 = 0
  for (let j = 0; j < count; j++) {
    const x0 = use[from0 + j]! * g0
    const x1 = use[from1 + j]! * g1
    const log0 = minusLog(x0)
    const log1 = minusLog(x1)
    const remaining = (1 - x0) * (1 - x1)
    freed[j]! += part * (1 - remaining)
    const unit = weights[j]! * perLog(log0 + log1, remaining)
    credit0 += unit * log0
    credit1 += unit * log1
  }
  credits[k0]! += part * credit0
  credits[k1]! += part * credit1
}

function creditThree(
  { rule, use, stride, freed }: People,
  { cells, technology, share, firstCell }: ProfessionGains,
  gain: Float64Array,
  t: number,
  b: number,
  credits: Float64Array
): void {
  const { weights, count } = rule
  const c = firstCell[b]!
  const k0 = technology[c]!
  const k1 = technology[c + 1]!
  const k2 = technology[c + 2]!
  const from0 = k0 * stride
  const from1 = k1 * stride
  const from2 = k2 * stride
  const g0 = gain[t * cells + c]!
  const g1 = gain[t * cells + c + 1]!
  const g2 = gain[t * cells + c + 2]!
  const part = share[b]!
  let credit0 = 0
  let credit1 = 0
  let credit2 = 0
  for (let j = 0; j < count; j++) {
    const x0 = use[from0 + j]! * g0
    const x1 = use[from1 + j]! * g1
    const x2 = use[from2 + j]! * g2
    const log0 = minusLog(x0)
    const log1 = minusLog(x1)
    const log2 = minusLog(x2)
    const remaining = (1 - x0) * (1 - x1) * (1 - x2)
    freed[j]! += part * (1 - remaining)
    const unit = weights[j]! * perLog(log0 + log1 + log2, remaining)
    credit0 += unit * log0
    credit1 += unit * log1
    credit2 += unit * log2
  }
  credits[k0]! += part * credit0
  credits[k1]! += part * credit1
  credits[k2]! += part * credit2
}

function creditMany(
  { rule, use, stride, freed }: People,
  { cells, technology, share, firstCell }: ProfessionGains,
  gain: Float64Array,
  t: number,
  b: number,
  { logs, sums, remaining }: CreditScratch,
  credits: Float64Array
): void {
  const { weights, count } = rule
  const first = firstCell[b]!
  const end = firstCell[b + 1]!
  const part = share[b]!
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
  for (let j = 0; j < count; j++) {
    freed[j]! += part * (1 - remaining[j]!)
    sums[j] = weights[j]! * part * perLog(sums[j]!, remaining[j]!)
  }
  for (let c = first; c < end; c++) {
    const row = (c - first) * stride
    let credit = 0
    for (let j = 0; j < count; j++) credit += sums[j]! * logs[row + j]!
    credits[technology[c]!]! += credit
  }
}
