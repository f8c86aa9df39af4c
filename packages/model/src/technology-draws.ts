/** From normal scores to the paces, times and people of a draw: MODEL.md §10. */
import type { Model } from './compile.js'
import type { Frame } from './frame.js'
import { type Marginal, marginalAt, marginalMaker } from './marginal.js'
import type { InputKind, UncertainInput } from './uncertain-inputs.js'

/**
 * Part of the variance of a cell's adoption score that its technology decides; its profession decides the rest.
 * An assumption: nothing that we found measures it.
 */
const TECHNOLOGY_PART = 0.5

/** An input of one number: where its score stands, where its value goes, and its range. */
interface Slot {
  score: number
  at: number
  marginal: Marginal
}

/** A cell's adoption pace follows two scores; `second` is −1 where the model has no input for one of them. */
interface PaceSlot extends Slot {
  second: number
}

/** How the scores of a draw become what a frame holds. */
export interface TechnologyPlan {
  paces: readonly PaceSlot[]
  leadYears: readonly Slot[]
  intensity: readonly Slot[]
  /** By `profession · activities + activity`: shares as the data give them, then those drawn. */
  shares: Float64Array
  timeUse: readonly Slot[]
  /** Professions with a share that is drawn. */
  moved: Int32Array
  activities: number
}

/** @param levers of the scenario: each pace is the mode of its draws, whose ends are −1 and 1 */
export function planTechnologies(
  { dataset, axes, index }: Model,
  levers: Float64Array,
  inputs: readonly UncertainInput[]
): TechnologyPlan {
  const marginal = marginalMaker()
  const place = (kind: InputKind, match: Partial<UncertainInput>) =>
    inputs.findIndex(
      input =>
        input.kind === kind &&
        (match.profession === undefined || input.profession === match.profession) &&
        (match.technology === undefined || input.technology === match.technology) &&
        (match.activity === undefined || input.activity === match.activity)
    )
  const technologies = axes.technologies.length
  const activities = axes.activities.length
  const paces = axes.professions.flatMap((profession, p) =>
    axes.technologies.flatMap((technology, k): PaceSlot[] => {
      const cell = p * technologies + k
      const slot = (block: number, score: number, second: number) => ({
        score,
        second,
        at: block + cell,
        marginal: marginal({ low: -1, mode: levers[block + cell]!, high: 1 }, `${technology}, ${profession}`)
      })
      const own = place('potential', { technology })
      const first = place('adoption', { technology })
      const second = place('adoption_profession', { profession })
      return [
        ...(own < 0 ? [] : [slot(index.potential, own, -1)]),
        ...(first < 0 || second < 0 ? [] : [slot(index.adoption, first, second)])
      ]
    })
  )
  const slots = <Row extends { low: number; high: number; profession: string }>(
    rows: readonly Row[],
    kind: InputKind,
    match: (row: Row) => Partial<UncertainInput>,
    at: (row: Row) => number,
    mode: (row: Row) => number
  ): Slot[] =>
    rows.flatMap(row => {
      const about = match(row)
      const score = place(kind, about)
      const name = [kind, ...Object.values(about)].join(', ')
      const range = { low: row.low, mode: mode(row), high: row.high }
      return score < 0 ? [] : [{ score, at: at(row), marginal: marginal(range, name) }]
    })
  const shares = new Float64Array(axes.professions.length * activities)
  const shareAt = (row: { profession: string; activity: string }) =>
    axes.professions.indexOf(row.profession) * activities + axes.activities.indexOf(row.activity)
  for (const row of dataset.timeUse) shares[shareAt(row)] = row.share
  const timeUse = slots(
    dataset.timeUse,
    'time_use',
    ({ profession, activity }) => ({ profession, activity }),
    shareAt,
    row => row.share
  )
  return {
    paces,
    leadYears: slots(
      dataset.heterogeneity,
      'lead_years',
      ({ profession }) => ({ profession }),
      row => axes.professions.indexOf(row.profession),
      row => row.leadYears
    ),
    intensity: slots(
      dataset.intensity,
      'intensity',
      ({ profession, technology }) => ({ profession, technology }),
      row =>
        axes.professions.indexOf(row.profession) * technologies + axes.technologies.indexOf(row.technology),
      row => row.intensity
    ),
    shares,
    timeUse,
    moved: Int32Array.from(new Set(timeUse.map(({ at }) => Math.floor(at / activities)))),
    activities
  }
}

const OWN = Math.sqrt(TECHNOLOGY_PART)
const OTHER = Math.sqrt(1 - TECHNOLOGY_PART)

/**
 * Writes a draw into the levers and into the shares, lead years and intensities of a frame.
 *
 * @param scores one number an input, from place `from` on; NaN leaves an input where the scenario has it
 */
export function drawTechnologies(
  plan: TechnologyPlan,
  frame: Frame,
  levers: Float64Array,
  scores: Float64Array,
  from: number
): void {
  for (const { score, second, at, marginal } of plan.paces)
    levers[at] = marginalAt(
      marginal,
      second < 0 ? scores[from + score]! : blend(scores[from + score]!, scores[from + second]!)
    )
  const { leadYears, intensity } = frame.curves
  for (const { score, at, marginal } of plan.leadYears)
    leadYears[at] = marginalAt(marginal, scores[from + score]!)
  for (const { score, at, marginal } of plan.intensity)
    intensity[at] = marginalAt(marginal, scores[from + score]!)
  const { shares, activities } = plan
  for (const { score, at, marginal } of plan.timeUse)
    shares[at] = Math.max(0, marginalAt(marginal, scores[from + score]!))
  for (const p of plan.moved) {
    let total = 0
    for (let a = 0; a < activities; a++) total += shares[p * activities + a]!
    const { share, activity } = frame.gains[p]!
    for (let b = 0; b < share.length; b++) share[b] = shares[p * activities + activity[b]!]! / total
  }
}

/** A technology's score and a profession's make one, still standard normal; one that is left alone counts as its middle. */
function blend(technology: number, profession: number): number {
  if (Number.isNaN(technology)) return Number.isNaN(profession) ? Number.NaN : OTHER * profession
  return OWN * technology + (Number.isNaN(profession) ? 0 : OTHER * profession)
}
