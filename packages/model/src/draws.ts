/** Evaluates a model at many points of its uncertain inputs: MODEL.md §10. */
import type { Model } from './compile.js'
import { type CorrelationFactor, correlate, correlationFactor } from './correlation.js'
import type { Scenario } from './dataset.js'
import { type Frame, frameAt } from './frame.js'
import { summariseGroups } from './groups.js'
import { drawNeeds, type NeedDraws, openNeedDraws } from './need-draws.js'
import { normalCdf } from './normal.js'
import { openPolicyDraws, type PolicyDraws } from './policy-draws.js'
import { runTechnologies, type TechnologyScratch, technologyScratch } from './run-technologies.js'
import { leversOf } from './scenario.js'
import { drawTechnologies, planTechnologies, type TechnologyPlan } from './technology-draws.js'
import { type UncertainInput, uncertainInputs } from './uncertain-inputs.js'
import { type Batch, LANES, projectDraws, type WorkforceLanes, workforceLanes } from './workforce-draws.js'
import { planWorkforce, type WorkforcePlan } from './workforce-plan.js'

/** A posterior as a set of models that all return the published figures: MODEL.md §11. */
export interface ModelSet {
  count: number
  /** The model of draw `m`, the same in everything but technologies and time use. */
  at(m: number): Model
}

/** A scenario of a model whose inputs are uncertain, at some of its years. */
export interface Draws {
  model: Model
  frame: Frame
  inputs: readonly UncertainInput[]
  /** Which inputs are correlated, and how; null where none are. */
  factor: CorrelationFactor | null
  /** Values of one draw: `row · years asked for + year`. */
  size: number
  levers: Float64Array
  /** The levers of the draw at hand. */
  drawn: Float64Array
  technologies: TechnologyPlan
  workforce: WorkforcePlan
  needs: NeedDraws
  policies: PolicyDraws
  lanes: WorkforceLanes
  scratch: TechnologyScratch
  posterior: ModelSet | null
  /** Frames of the posterior's draws, made when first met. */
  frames: Map<number, Frame>
}

/**
 * Prepares to draw the uncertain inputs of a scenario.
 *
 * @param years calendar years to report
 * @param posterior stands for the ranges of technologies and time use where it is given
 * @throws ModelError on a year out of range, a range that is none, correlations that cannot be
 */
export function openDraws(
  model: Model,
  scenario: Scenario,
  years: readonly number[],
  posterior: ModelSet | null = null
): Draws {
  const { levers } = leversOf(model, scenario)
  const inputs = uncertainInputs(model, posterior !== null, scenario.policies)
  const ids = inputs.map(({ id }) => id)
  const pairs = model.dataset.correlations
    .filter(({ input, other }) => ids.includes(input) && ids.includes(other))
    .map(({ input, other, correlation }) => ({ first: input, second: other, correlation }))
  const frame = ownFrame(frameAt(model, years))
  return {
    model,
    frame,
    inputs,
    factor: correlationFactor(ids, pairs),
    size: frame.series.length * years.length,
    levers,
    drawn: Float64Array.from(levers),
    technologies: planTechnologies(model, levers, inputs),
    workforce: planWorkforce(model, inputs),
    needs: openNeedDraws(model, levers, inputs),
    policies: openPolicyDraws(model, scenario, inputs),
    lanes: workforceLanes(model),
    scratch: technologyScratch(frame),
    posterior,
    frames: new Map()
  }
}

/** A frame whose curves a draw may overwrite; its shares already are its own. */
const ownFrame = (frame: Frame): Frame => ({
  ...frame,
  curves: {
    ...frame.curves,
    leadYears: Float64Array.from(frame.curves.leadYears),
    intensity: Float64Array.from(frame.curves.intensity)
  }
})

/** Makes independent normal scores those of correlated inputs, in place. */
export function correlateScores({ factor, inputs }: Draws, scores: Float64Array, draws: number): void {
  if (factor) correlate(factor, scores, inputs.length, draws)
}

/**
 * Runs the model once a draw.
 *
 * @param scores one normal score an input, draw after draw; NaN leaves an input where the scenario has it
 * @param values receives `size` results a draw
 */
export function runDraws(draws: Draws, scores: Float64Array, count: number, values: Float64Array): void {
  const { model, frame, inputs, size, levers, drawn, technologies, workforce, policies, lanes, scratch } =
    draws
  for (let first = 0; first < count; first += LANES) {
    const batch: Batch = {
      scores,
      inputs: inputs.length,
      values,
      size,
      first,
      draws: Math.min(LANES, count - first)
    }
    projectDraws(model, frame, workforce, policies, levers, lanes, batch)
    for (let d = first; d < first + batch.draws; d++) {
      const at = d * inputs.length
      const mine = draws.posterior ? frameOf(draws, draws.posterior, scores[at]!) : frame
      const own = values.subarray(d * size, (d + 1) * size)
      drawTechnologies(technologies, mine, drawn, scores, at)
      drawNeeds(draws.needs, drawn, scores, at)
      policies.draw(drawn, scores, at)
      runTechnologies(mine, drawn, scratch, own)
      summariseGroups(mine, own, scratch.atBase)
    }
  }
}

/** The frame of the posterior's draw that a score chooses; the score of the posterior is the first. */
function frameOf({ frame, frames }: Draws, { count, at }: ModelSet, score: number): Frame {
  const chosen = Number.isNaN(score) ? 0 : Math.min(count - 1, Math.floor(normalCdf(score) * count))
  const known = frames.get(chosen)
  if (known) return known
  const made = ownFrame(frameAt(at(chosen), [...frame.calendar]))
  frames.set(chosen, made)
  return made
}
