/** The inputs of training plans draw after draw: MODEL.md §7, §10. */
import type { Model } from './compile.js'
import type { Scenario } from './dataset.js'
import { correlateScores, openDraws, runDraws } from './draws.js'
import { BLOCK } from './ensemble.js'
import { ModelError } from './errors.js'
import { cohortsUnder, type PlanSpan, plannedCohorts } from './plan-cohorts.js'
import { inputsFrom, type PlanInputs } from './plan-inputs.js'
import { rowOf } from './results.js'
import { leversOf } from './scenario.js'
import { createPoints, fillScores } from './sobol-points.js'
import { workforceScratch } from './workforce.js'
import { drawExits, multiplierAt } from './workforce-plan.js'

/** More draws than this would take more memory than a browser gives. */
const MOST_DRAWS = 4096

export interface PlanDrawSpec {
  /** From 1 to 4 096. */
  draws: number
  /** The same seed gives the same draws on every machine. */
  seed: number
}

/**
 * What the plan of each profession is reckoned from, draw after draw of every uncertain input.
 *
 * A drawn multiplier on places holds who drops out, who goes elsewhere and places left empty besides how many are opened: a planned place
 * keeps it.
 *
 * @param asked professions and the cohorts of each plan
 * @returns for each profession asked, its inputs by draw
 * @throws ModelError as `openDraws` and `plannedCohorts`; `bad-argument` on a number of draws or a seed that is none
 */
export function planDraws(
  model: Model,
  scenario: Scenario,
  asked: readonly { profession: string; span: PlanSpan }[],
  { draws: count, seed }: PlanDrawSpec
): PlanInputs[][] {
  if (!(Number.isInteger(count) && count >= 1 && count <= MOST_DRAWS))
    throw new ModelError('bad-argument', `draws out of bounds: ${count}`, String(count))
  const { levers } = leversOf(model, scenario)
  const draws = openDraws(model, scenario, [...model.calendar])
  const { years } = model.axes
  const scratch = workforceScratch(model.workforce)
  const planned = asked.map(({ profession, span }) => {
    const row = (indicator: string) => rowOf(model, { indicator, profession }) * years
    return {
      cohorts: plannedCohorts(model, levers, profession, span),
      rows: { fte: row('fte'), need: row('need'), capacity: row('capacity') },
      inputs: [] as PlanInputs[]
    }
  })
  const width = draws.inputs.length
  const points = createPoints(Math.max(1, width), seed)
  const scores = new Float64Array(BLOCK * Math.max(1, width))
  const values = new Float64Array(Math.min(BLOCK, count) * draws.size)
  for (let first = 0; first < count; first += BLOCK) {
    const mine = Math.min(BLOCK, count - first)
    fillScores(points, first, mine, scores)
    correlateScores(draws, scores, mine)
    runDraws(draws, scores, mine, values)
    for (let d = 0; d < mine; d++) {
      const at = d * width
      const own = values.subarray(d * draws.size, (d + 1) * draws.size)
      drawExits(draws.workforce, scores, at)
      const drawn = draws.policies.drawn(levers, scores, at)
      for (const { cohorts, rows, inputs } of planned) {
        const { p, span, today, before } = cohorts
        const theirs = drawn === levers ? cohorts : cohortsUnder(model, drawn, p, span)
        const read = (row: number) => own.subarray(row, row + years)
        const told = { fte: read(rows.fte), need: read(rows.need), capacity: read(rows.capacity) }
        const filled = multiplierAt(draws.workforce.places[p]!, scores, at)
        const made = inputsFrom(model, drawn, theirs, told, draws.workforce.drawn, scratch, filled)
        // Bounds are those of the scenario, whatever a draw makes of the policies that move places.
        inputs.push({ ...made, today, before })
      }
    }
  }
  return planned.map(({ inputs }) => inputs)
}
