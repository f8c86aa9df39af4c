// The training places that a plan asks for, for the answers: one plan a profession, over all the years that its cohorts act on, under the
// usual rules; then, for a year, what it gives on average to the cohorts that count by then.
import { leversOf } from '@horizon-soin/model'
import {
  planBounds,
  planDraws,
  planInputs,
  solvePlan,
  USUAL_RULES,
  unplannable,
  usualSpan
} from '@horizon-soin/model/planning'
import { loadSolver } from '@horizon-soin/planning'

/** Each is a plan to solve. */
const DRAWS = 128
const PROBABILITIES = [0.05, 0.25, 0.5, 0.75, 0.95]

export const planRules = {
  low: USUAL_RULES.low.share,
  high: USUAL_RULES.high.share,
  change: USUAL_RULES.change.share
}

/** @returns for a profession and a year, places a year and the range of the plan; null where there is no plan, or none that acts by then */
export async function plansOf(model, scenario, seed) {
  const solve = await loadSolver()
  const { levers } = leversOf(model, scenario)
  const asked = model.axes.professions
    .filter(profession => unplannable(model, levers, profession) === null)
    .map(profession => ({ profession, span: usualSpan(model, levers, profession) }))
  const draws = asked.length === 0 ? [] : planDraws(model, scenario, asked, { draws: DRAWS, seed })
  const placesOf = inputs => {
    const answer = solvePlan(inputs, planBounds(inputs, USUAL_RULES), solve)
    return answer.status === 'optimal' ? answer.plan.places : null
  }
  const plans = new Map(
    asked.map(({ profession, span }, i) => {
      const inputs = planInputs(model, levers, profession, span)
      const drawn = draws[i].map(placesOf).filter(places => places !== null)
      return [profession, { inputs, places: placesOf(inputs), drawn }]
    })
  )
  return (profession, year) => {
    const plan = plans.get(profession)
    if (plan === undefined || plan.places === null) return null
    const counting = cohortsBy(plan.inputs, year)
    if (counting.length === 0) return null
    const mean = places => counting.reduce((sum, c) => sum + places[c], 0) / counting.length
    const { from } = plan.inputs
    return {
      value: mean(plan.places),
      range: quantilesOf(plan.drawn.map(mean)),
      held: heldOf(plan, mean),
      from: from + counting[0],
      to: from + counting.at(-1)
    }
  }
}

/** As a part of the places before: what is nearer to the least or the most that bounds allow rests on them. */
const NEAR = 1e-3

/** Whether a plan can tell no more than its bounds: as few places as they allow from the start, or as many. */
function heldOf(plan, mean) {
  const { before, today } = plan.inputs
  const { low, high, change } = planBounds(plan.inputs, USUAL_RULES)
  const cohorts = [...today.keys()]
  const near = places => Math.abs(mean(plan.places) - mean(places)) <= NEAR * before
  if (near(cohorts.map(c => Math.max(low, before - (c + 1) * change)))) return 'least'
  return near(cohorts.map(c => Math.min(high, before + (c + 1) * change))) ? 'most' : null
}

/** The cohorts that bring something by a year. */
function cohortsBy({ yields, years, firstYear, today }, year) {
  const t = year - firstYear
  return [...today.keys()].filter(c => yields[c * years + t] > 0)
}

/** Linear between the two draws nearest. */
function quantilesOf(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return PROBABILITIES.map(p => {
    const at = p * (sorted.length - 1)
    const low = Math.floor(at)
    return sorted[low] + (at - low) * (sorted[Math.ceil(at)] - sorted[low])
  })
}
