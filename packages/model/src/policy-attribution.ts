/** What each policy adds given the others, whatever the order: MODEL.md §8. */
import type { Model } from './compile.js'
import type { PolicyChoice, Scenario } from './dataset.js'
import { frameAt } from './frame.js'
import { outcomeOf } from './policy-outcome.js'
import { createResults } from './results.js'
import { runTechnologies, technologyScratch } from './run-technologies.js'
import { leversOf } from './scenario.js'
import { type Attribution, shapley } from './shapley.js'
import { projectWorkforce } from './workforce.js'

/** Effects that move who is at work: a run without them has the workforce of another. */
const MOVE_WORKFORCE: readonly string[] = ['places', 'training_duration']

/**
 * The Shapley values of policies on top of a scenario, in one year: of each, freed time by profession, then full-time equivalents at work,
 * then capacity where the dataset tells a need. They add up to what all give together.
 *
 * @param others the policies of the scenario that are not shared out
 */
export function attributePolicies(
  model: Model,
  scenario: Scenario,
  others: readonly PolicyChoice[],
  valued: readonly PolicyChoice[],
  year: number
): Attribution {
  const { axes, index, firstRow, groups } = model
  const frame = frameAt(model, [year])
  const scratch = technologyScratch(frame)
  const values = new Float64Array(frame.series.length)
  const workforces = valued.map(({ id }) =>
    model.dataset.policyEffects.some(row => row.policy === id && MOVE_WORKFORCE.includes(row.effect))
  )
  const known = new Map<string, Float64Array>()
  const room = createResults(model)
  const column = year - axes.firstYear
  const professions = axes.professions.length
  const headcount = firstRow.headcount + groups.length
  const fte = firstRow.fte + groups.length

  /** Heads, then full-time equivalents, of each profession in the year. */
  const workforceOf = (levers: Float64Array, members: Uint8Array): Float64Array => {
    const key = members.filter((_, i) => workforces[i]).join('')
    const met = known.get(key)
    if (met) return met
    projectWorkforce(model.workforce, axes, levers, index, room.workforce, {
      values: room.values,
      headcount: headcount * axes.years,
      fte: fte * axes.years,
      entrants: firstRow.entrants * axes.years,
      leavers: firstRow.leavers * axes.years
    })
    const made = Float64Array.from({ length: 2 * professions }, (_, i) => {
      const row = i < professions ? headcount + i : fte + i - professions
      return room.values[row * axes.years + column]!
    })
    known.set(key, made)
    return made
  }

  return shapley(valued.length, members => {
    const policies = [...others, ...valued.filter((_, i) => members[i] === 1)]
    const { levers } = leversOf(model, { ...scenario, policies })
    const people = workforceOf(levers, members)
    values.set(people.subarray(0, professions), headcount)
    values.set(people.subarray(professions), fte)
    runTechnologies(frame, levers, scratch, values)
    const { freed, fte: atWork, capacity } = outcomeOf(frame, values)
    return [...freed, ...atWork, ...capacity]
  })
}
