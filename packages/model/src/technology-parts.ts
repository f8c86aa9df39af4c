/** What the evidence says of each technology on its own: does the gain of its users explain the difference, or how many they are? */

import { placeOfYear } from './axes.js'
import type { Scenario } from './dataset.js'
import type { Edition } from './edition.js'
import { runEdition } from './edition-steps.js'
import { type Aggregate, aggregatesOf, type HindcastParts, observedEdition } from './hindcast.js'
import { readGains } from './potential.js'
import { type Results, valueAt } from './results.js'
import { leversOf } from './scenario.js'

/** The study's and the evidence's. */
export interface Confronted {
  projected: number
  observed: number
}

/**
 * One technology, as if it were alone, in a profession or a group. In a profession `freed` is `gainPerUser · intensity · adoption`. Since
 * technologies compound, what each frees alone adds up to a little more than what they free together.
 */
export interface TechnologyPart extends Aggregate {
  technology: string
  /** Share of the people who have adopted it. */
  adoption: Confronted
  /** Share of working time that it frees for who uses it fully, Σ_a w_a · g_a. A group's is the mean over its heads. */
  gainPerUser: Confronted
  /** Part of the activity's time in which adopters use it; NaN for a group without adopters, a group's is the mean over them. */
  intensity: Confronted
  /** Share of working time that it frees. */
  freed: Confronted
  /** What makes `freed` differ: the gain is exchanged first, then the intensity, then adoption. */
  forward: HindcastParts
  /** The same when adoption is exchanged first, then intensity, then the gain. */
  reversed: HindcastParts
}

/** What a technology is in one profession, on one side. */
interface Factors {
  gain: number
  intensity: number
  adoption: number
}

/**
 * Each technology of each profession, then of each group, in `year`.
 *
 * @throws ModelError `year-out-of-range` where the study has not that year, and as `combineDatasets`
 */
export function technologyParts(study: Edition, evidence: Edition, year: number): TechnologyPart[] {
  const observed = observedEdition(study, evidence)
  const before = runEdition(study)
  const { axes, groups } = before.model
  const projectedOf = factorsOf(before, study.scenario, year)
  const observedOf = factorsOf(runEdition(observed), observed.scenario, year)
  const heads = axes.professions.map(profession =>
    valueAt(before, { indicator: 'headcount', profession }, year)
  )
  return aggregatesOf(before.model).flatMap(aggregate => {
    const members =
      aggregate.profession === null
        ? [...groups.find(({ id }) => id === aggregate.group)!.professions]
        : [axes.professions.indexOf(aggregate.profession)]
    const weights = members.length === 1 ? [1] : weightsOf(members.map(p => heads[p]!))
    return axes.technologies.map((technology, k) => ({
      ...aggregate,
      technology,
      ...confront(
        members.map(p => projectedOf(p, k)),
        members.map(p => observedOf(p, k)),
        weights
      )
    }))
  })
}

function weightsOf(heads: readonly number[]): number[] {
  const total = heads.reduce((sum, count) => sum + count, 0)
  return heads.map(count => count / total)
}

/** Reads the factors of a technology in a profession, by their places. */
function factorsOf(results: Results, scenario: Scenario, year: number): (p: number, k: number) => Factors {
  const { model } = results
  const { axes, index, curves } = model
  const { levers } = leversOf(model, scenario)
  const technologies = axes.technologies.length
  const t = placeOfYear(axes, year)
  const gains = model.gains.map((own, p) => {
    const gain = new Float64Array(own.cells * axes.years)
    readGains(own, levers, index, p, technologies, axes.years, gain)
    const alone = new Float64Array(technologies)
    for (let b = 0; b < own.blocks; b++)
      for (let c = own.firstCell[b]!; c < own.firstCell[b + 1]!; c++)
        alone[own.technology[c]!]! += own.share[b]! * gain[t * own.cells + c]!
    return alone
  })
  return (p, k) => ({
    gain: gains[p]![k]!,
    intensity: curves.intensity[p * technologies + k]!,
    adoption: valueAt(
      results,
      { indicator: 'adoption', profession: axes.professions[p]!, technology: axes.technologies[k]! },
      year
    )
  })
}

/** Means over the members of an aggregate, and the sum of what makes them differ. */
function confront(
  before: readonly Factors[],
  after: readonly Factors[],
  weights: readonly number[]
): Omit<TechnologyPart, keyof Aggregate | 'technology'> {
  const mean = (value: (i: number) => number) =>
    weights.reduce((sum, weight, i) => sum + weight * value(i), 0)
  const parts = (value: (now: Factors, then: Factors) => HindcastParts): HindcastParts => {
    const all = before.map((then, i) => value(after[i]!, then))
    return {
      gainPerUser: mean(i => all[i]!.gainPerUser),
      intensity: mean(i => all[i]!.intensity),
      adoption: mean(i => all[i]!.adoption)
    }
  }
  const side = (factors: readonly Factors[]) => {
    const adoption = mean(i => factors[i]!.adoption)
    return {
      adoption,
      gain: mean(i => factors[i]!.gain),
      intensity:
        factors.length === 1
          ? factors[0]!.intensity
          : mean(i => factors[i]!.intensity * factors[i]!.adoption) / adoption,
      freed: mean(i => factors[i]!.gain * factors[i]!.intensity * factors[i]!.adoption)
    }
  }
  const [projected, observed] = [side(before), side(after)]
  const pair = (key: keyof typeof projected): Confronted => ({
    projected: projected[key],
    observed: observed[key]
  })
  return {
    adoption: pair('adoption'),
    gainPerUser: pair('gain'),
    intensity: pair('intensity'),
    freed: pair('freed'),
    forward: parts((now, then) => ({
      gainPerUser: (now.gain - then.gain) * then.intensity * then.adoption,
      intensity: now.gain * (now.intensity - then.intensity) * then.adoption,
      adoption: now.gain * now.intensity * (now.adoption - then.adoption)
    })),
    reversed: parts((now, then) => ({
      gainPerUser: (now.gain - then.gain) * now.intensity * now.adoption,
      intensity: then.gain * (now.intensity - then.intensity) * now.adoption,
      adoption: then.gain * then.intensity * (now.adoption - then.adoption)
    }))
  }
}
