/** Freed time of individuals and its expectation: MODEL.md §4. */
import { BASS, type Curves, curveAt, LOGISTIC, NO_CURVE, slopeAt } from './adoption.js'
import type { ProfessionGains } from './potential.js'
import {
  fillPanels,
  HERMITE_STEEPEST,
  hermiteRule,
  panelRule,
  pointRule,
  pushBreaks,
  type Rule
} from './quadrature.js'

/** What one profession's expectations are computed with; filled by `preparePeople`, then by `meetPeople` for each year. */
export interface People {
  technologies: number
  curves: Curves
  /** Part of the activity's time in which adopters use each technology. */
  intensity: Float64Array
  leadYears: number
  rule: Rule
  /** Curve of technology k for the person at node j: `k · stride + j`. */
  curve: Float64Array
  /** intensity · curve, same place. */
  use: Float64Array
  stride: number
  /** Freed share of working time of the person at node j. */
  freed: Float64Array
  /** What technologies leave of one activity's time, at node j. */
  remaining: Float64Array
  /** e^{−speed · δ · z_j} of each technology and node of the Hermite rule. */
  lead: Float64Array
  rules: { point: Rule; hermite: Rule; panels: Rule }
  breaks: number[]
  /** Use of each technology by one person, its derivative in z, and that of their freed time. */
  personUse: Float64Array
  personSlope: Float64Array
  slope: number
}

export function createPeople(technologies: number, curves: Curves): People {
  const panels = panelRule(technologies)
  const stride = panels.nodes.length
  const rules = { point: pointRule(), hermite: hermiteRule(), panels }
  return {
    technologies,
    curves,
    intensity: new Float64Array(technologies),
    leadYears: 0,
    rule: rules.hermite,
    curve: new Float64Array(technologies * stride),
    use: new Float64Array(technologies * stride),
    stride,
    freed: new Float64Array(stride),
    remaining: new Float64Array(stride),
    lead: new Float64Array(technologies * 16),
    rules,
    breaks: [],
    personUse: new Float64Array(technologies),
    personSlope: new Float64Array(technologies),
    slope: 0
  }
}

/** Chooses how to integrate over the people of a profession, from the steepest of its curves. */
export function preparePeople(people: People): void {
  const { curves, technologies, leadYears, rules } = people
  let steepest = 0
  let kink = false
  for (let k = 0; k < technologies; k++) {
    if (curves.family[k] === NO_CURVE) continue
    steepest = Math.max(steepest, leadYears * curves.speed[k]!)
    if (curves.family[k] === BASS) kink = true
  }
  if (leadYears === 0) people.rule = rules.point
  else if (kink || steepest > HERMITE_STEEPEST) people.rule = rules.panels
  else people.rule = rules.hermite
  if (people.rule !== rules.hermite) return
  const { nodes } = rules.hermite
  for (let k = 0; k < technologies; k++)
    for (let j = 0; j < 16; j++) people.lead[k * 16 + j] = Math.exp(-curves.speed[k]! * leadYears * nodes[j]!)
}

/** Computes every node's curves and uses in year `year`. */
export function meetPeople(people: People, year: number): void {
  const { rule, rules } = people
  if (rule === rules.hermite) return meetAtHermiteNodes(people, year)
  if (rule === rules.panels) placePanels(people, year)
  const { technologies, curves, leadYears, stride, curve, use, intensity } = people
  for (let k = 0; k < technologies; k++)
    for (let j = 0; j < rule.count; j++) {
      const share = curveAt(curves, k, year - curves.origin[k]! + leadYears * rule.nodes[j]!)
      curve[k * stride + j] = share
      use[k * stride + j] = intensity[k]! * share
    }
}

/** A logistic's exponential is a factor of the year times a factor of the person: one exponential a year, not one a node. */
function meetAtHermiteNodes(people: People, year: number): void {
  const { technologies, curves, stride, curve, use, intensity, lead } = people
  for (let k = 0; k < technologies; k++) {
    const ceiling = curves.family[k] === LOGISTIC ? curves.ceiling[k]! : 0
    const behind = Math.exp(-curves.speed[k]! * (year - curves.origin[k]!))
    const part = intensity[k]!
    for (let j = 0; j < 16; j++) {
      const share = ceiling / (1 + behind * lead[k * 16 + j]!)
      curve[k * stride + j] = share
      use[k * stride + j] = part * share
    }
  }
}

function placePanels(people: People, year: number): void {
  const { technologies, curves, leadYears, breaks } = people
  breaks.length = 0
  for (let k = 0; k < technologies; k++) {
    if (curves.family[k] === NO_CURVE) continue
    const isBass = curves.family[k] === BASS
    const origin = (curves.origin[k]! - year) / leadYears
    const speed = leadYears * curves.speed[k]!
    const middle = isBass ? origin + Math.log(Math.max(curves.lag[k]!, 1)) / speed : origin
    pushBreaks(breaks, isBass ? origin : Number.NaN, middle, speed)
  }
  fillPanels(people.rules.panels, breaks)
}

/** E_z[curve] of technology `k`: the share of a profession that has adopted it. */
export function meanCurve(people: People, k: number): number {
  const { rule, curve, stride } = people
  let mean = 0
  for (let j = 0; j < rule.count; j++) mean += rule.weights[j]! * curve[k * stride + j]!
  return mean
}

/** Freed share of working time at every node, and its expectation: Σ_a w_a (1 − Π_k (1 − use_k g_ak)). */
export function meanFreed(people: People, gains: ProfessionGains, gain: Float64Array, t: number): number {
  const { rule, use, stride, freed, remaining } = people
  const { cells, technology, blocks, share, firstCell } = gains
  const { weights, count } = rule
  for (let j = 0; j < count; j++) freed[j] = 0
  for (let b = 0; b < blocks; b++) {
    for (let j = 0; j < count; j++) remaining[j] = 1
    for (let c = firstCell[b]!; c < firstCell[b + 1]!; c++) {
      const from = technology[c]! * stride
      const g = gain[t * cells + c]!
      for (let j = 0; j < count; j++) remaining[j]! *= 1 - use[from + j]! * g
    }
    const part = share[b]!
    for (let j = 0; j < count; j++) freed[j]! += part * (1 - remaining[j]!)
  }
  let mean = 0
  for (let j = 0; j < count; j++) mean += weights[j]! * freed[j]!
  return mean
}

/** Freed share of the person at `z` in year `year`; leaves its derivative in z in `people.slope`. */
export function freedAt(
  people: People,
  gains: ProfessionGains,
  gain: Float64Array,
  t: number,
  year: number,
  z: number
): number {
  const { technologies, curves, leadYears, intensity, personUse, personSlope } = people
  for (let k = 0; k < technologies; k++) {
    const elapsed = year - curves.origin[k]! + leadYears * z
    const curve = curveAt(curves, k, elapsed)
    personUse[k] = intensity[k]! * curve
    personSlope[k] = intensity[k]! * leadYears * slopeAt(curves, k, curve)
  }
  const { cells, technology, blocks, share, firstCell } = gains
  let freed = 0
  let slope = 0
  for (let b = 0; b < blocks; b++) {
    let remaining = 1
    let remainingSlope = 0
    for (let c = firstCell[b]!; c < firstCell[b + 1]!; c++) {
      const k = technology[c]!
      const g = gain[t * cells + c]!
      const kept = 1 - personUse[k]! * g
      remainingSlope = remainingSlope * kept - remaining * personSlope[k]! * g
      remaining *= kept
    }
    freed += share[b]! * (1 - remaining)
    slope -= share[b]! * remainingSlope
  }
  people.slope = slope
  return freed
}
