/** Test only. The published linear programme of a training plan as the inputs of a plan. */
import type { PlanInputs, PlanRules } from '@horizon-soin/model/planning'
import planCase from '../../cases/training-plan-lp.json' with { type: 'json' }

export { planCase }

/** Year 0 is 2000. S[t+1] = S[t]·(1 − exit) + places[t − duration]·survival. */
const FIRST_YEAR = 2000

export function publishedInputs(): PlanInputs {
  const { years, stock_0, exit, duration, survival_to_work, places_before, need } = planCase.inputs
  const base = new Float64Array(years + 1)
  base[0] = stock_0
  for (let t = 0; t < years; t++)
    base[t + 1] = base[t]! * (1 - exit) + (t < duration ? places_before * survival_to_work : 0)
  const yields = new Float64Array(years * (years + 1))
  for (let c = 0; c < years; c++)
    for (let t = c + duration + 1; t <= years; t++)
      yields[c * (years + 1) + t] = survival_to_work * (1 - exit) ** (t - c - duration - 1)
  return {
    profession: 'published',
    from: FIRST_YEAR,
    to: FIRST_YEAR + years - 1,
    firstYear: FIRST_YEAR,
    years: years + 1,
    need: Float64Array.from(need),
    base,
    yields,
    today: new Float64Array(years).fill(places_before),
    before: places_before
  }
}

export const publishedRules: PlanRules = {
  targets: planCase.inputs.need.map((_, t) => FIRST_YEAR + t),
  low: { places: planCase.inputs.bounds[0]! },
  high: { places: planCase.inputs.bounds[1]! },
  change: { places: planCase.inputs.max_yearly_change },
  smoothing: planCase.inputs.lambda
}
