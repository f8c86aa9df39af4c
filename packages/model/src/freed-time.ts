/** Freed time of individuals and its expectation: MODEL.md §4. */
import { BASS, type Curves, LOGISTIC, NO_CURVE, partAt } from './adoption.js'
import { exponential } from './exponential.js'
import { logarithm } from './minus-log.js'
import type { ProfessionGains } from './potential.js'
import {
  type EvenRule,
  evenRules,
  fillPanels,
  HERMITE_STEEPEST,
  hermiteRule,
  panelRule,
  pointRule,
  pushBreaks,
  type Rule
} from './quadrature.js'

/** Up to how many technologies freed time is written out as a polynomial of uses. */
export const EXPANDED = 3

/** What one profession's expectations are computed with; filled by `preparePeople`, then by `meetPeople` for each year. */
export interface People {
  technologies: number
  curves: Curves
  /** Part of the activity's time in which adopters use each technology. */
  intensity: Float64Array
  leadYears: number
  /** δ · r of the steepest curve, per unit of z. */
  steepest: number
  /** Whether one of its curves is Bass', which starts at a kink. */
  hasKink: boolean
  rule: Rule
  /** Use of technology k by the person at node j, intensity · curve: `k · stride + j`. */
  use: Float64Array
  /** E_z[curve] of each technology: the share of the profession that has adopted it. */
  adoption: Float64Array
  stride: number
  /** Freed share of working time of the person at node j. */
  freed: Float64Array
  /** What technologies leave of one activity's time, at node j. */
  remaining: Float64Array
  /** e^{−speed · δ · z_j} of each technology and node of a rule that stays from year to year: `k · count + j`. */
  lead: Float64Array
  rules: { point: Rule; hermite: Rule; even: readonly EvenRule[]; panels: Rule }
  breaks: number[]
  /** Use of each technology by one person, its derivative in z, and that of their freed time. */
  personUse: Float64Array
  personSlope: Float64Array
  slope: number
  /** Of each technology: intensity · ceiling, and the exponent of a logistic, `behind − ahead · z`. */
  full: Float64Array
  behind: Float64Array
  ahead: Float64Array
  /** The exponential of each logistic where a walk along z stands, and what a step multiplies it by: see `startWalk`. */
  walked: Float64Array
  walkStep: Float64Array
  /** Freed time as a polynomial of uses: see `expandFreed`. */
  terms: Float64Array
}

/** Room for one profession's people; the same serves every profession of a model. */
export function createPeople(technologies: number, curves: Curves): People {
  const panels = panelRule(technologies)
  const stride = panels.nodes.length
  const rules = { point: pointRule(), hermite: hermiteRule(), even: evenRules(), panels }
  const most = Math.max(...rules.even.map(rule => rule.count))
  return {
    technologies,
    curves,
    intensity: new Float64Array(technologies),
    leadYears: 0,
    steepest: 0,
    hasKink: false,
    rule: rules.hermite,
    use: new Float64Array(technologies * stride),
    adoption: new Float64Array(technologies),
    stride,
    freed: new Float64Array(stride),
    remaining: new Float64Array(stride),
    lead: new Float64Array(technologies * most),
    rules,
    breaks: [],
    personUse: new Float64Array(Math.max(technologies, EXPANDED)),
    personSlope: new Float64Array(Math.max(technologies, EXPANDED)),
    slope: 0,
    full: new Float64Array(technologies),
    behind: new Float64Array(technologies),
    ahead: new Float64Array(technologies),
    walked: new Float64Array(technologies),
    walkStep: new Float64Array(technologies),
    terms: new Float64Array(8)
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
  people.steepest = steepest
  people.hasKink = kink
  people.rule = ruleFor(people)
  if (people.rule === rules.point || people.rule === rules.panels) return
  const { lead, rule } = people
  const { nodes, count } = rule
  for (let k = 0; k < technologies; k++)
    for (let j = 0; j < count; j++)
      lead[k * count + j] = exponential(-curves.speed[k]! * leadYears * nodes[j]!)
}

function ruleFor({ leadYears, steepest, hasKink, rules: { point, hermite, even, panels } }: People): Rule {
  if (leadYears === 0) return point
  if (hasKink) return panels
  if (steepest <= HERMITE_STEEPEST) return hermite
  for (const rule of even) if (steepest <= rule.steepest) return rule
  return panels
}

/** Computes every node's uses, and adoption, in year `year`. */
export function meetPeople(people: People, year: number): void {
  const { rule, rules } = people
  if (rule === rules.panels) placePanels(people, year)
  else if (rule !== rules.point) {
    meetAtLastingNodes(people, year)
    return
  }
  const { technologies, curves, leadYears, stride, use, intensity, adoption } = people
  for (let k = 0; k < technologies; k++) {
    let mean = 0
    for (let j = 0; j < rule.count; j++) {
      const elapsed = year - curves.origin[k]! + leadYears * rule.nodes[j]!
      const share = curves.ceiling[k]! * partAt(curves, k, elapsed)
      use[k * stride + j] = intensity[k]! * share
      mean += rule.weights[j]! * share
    }
    adoption[k] = mean
  }
}

/** A logistic's exponential is a factor of the year times a factor of the person: one exponential a year, not one a node. */
function meetAtLastingNodes(people: People, year: number): void {
  const { technologies, curves, stride, use, intensity, lead, adoption } = people
  const { weights, count } = people.rule
  for (let k = 0; k < technologies; k++) {
    const ceiling = curves.family[k] === LOGISTIC ? curves.ceiling[k]! : 0
    const behind = exponential(-curves.speed[k]! * (year - curves.origin[k]!))
    const part = intensity[k]!
    let mean = 0
    for (let j = 0; j < count; j++) {
      const share = ceiling / (1 + behind * lead[k * count + j]!)
      use[k * stride + j] = part * share
      mean += weights[j]! * share
    }
    adoption[k] = mean
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
    const middle = isBass ? origin + logarithm(Math.max(curves.lag[k]!, 1)) / speed : origin
    pushBreaks(breaks, isBass ? origin : Number.NaN, middle, speed)
  }
  fillPanels(people.rules.panels, breaks)
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
