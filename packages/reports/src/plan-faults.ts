/** What cannot be asked of a training plan: MODEL.md §7. */
import type { Model } from '@horizon-soin/model'
import {
  type PlanRequest,
  type PlanUncertainty,
  planInputs,
  reachedYears,
  rulesOf,
  unplannable,
  usualSpan
} from '@horizon-soin/model/planning'

/** How many draws a plan may have, 0 for none; fewer than `least` leave less than five beyond each end of a range. */
export const PLAN_DRAWS = { least: 100, usual: 256, most: 4096 }

/** Draws whose own plan is sought: enough for the range of places that anyone reads. */
const SOLVED = 100

/** The draws of a plan; none where 0 are asked for. */
export const planUncertainty = (
  draws: number,
  seed: number,
  meet: number | undefined
): PlanUncertainty | undefined =>
  draws === 0 ? undefined : { draws, seed, solved: Math.min(SOLVED, draws), meet }

/** The draws without which a need that is met with `probability`, in (0, 1), is not told apart from one always met. */
export const drawsToMeet = (probability: number): number => Math.ceil(1 / (1 - probability) - 1e-6)

/** Why a request has no answer; years are calendar years, bounds places a year. */
export type PlanFault =
  | { code: 'reversed'; from: number; to: number }
  | { code: 'crossed'; profession: string; low: number; high: number }
  | { code: 'too-late'; profession: string; from: number; to: number }
  | {
      code: 'unreached'
      rule: 'targets' | 'required'
      year: number
      profession: string
      first: number
      last: number
    }

/**
 * The first fault of a request, null where it has none. A target that no planned cohort acts on asks for nothing: it is a fault, with the
 * years that can be asked for.
 *
 * @throws ModelError as `planInputs`
 */
export function planFault(model: Model, levers: Float64Array, request: PlanRequest): PlanFault | null {
  const { from, to, rules } = request
  if (from !== undefined && to !== undefined && to < from) return { code: 'reversed', from, to }
  for (const profession of request.professions) {
    const usual = usualSpan(model, levers, profession)
    if (unplannable(model, levers, profession) || !usual) continue
    const first = from ?? usual.from
    const last = to ?? Math.max(first, usual.to)
    if (last < first) return { code: 'reversed', from: first, to: last }
    const inputs = planInputs(model, levers, profession, { from: first, to: last })
    const own = rulesOf(request, profession)
    const [low, high] = [own.low, own.high].map(one =>
      'places' in one ? one.places : one.share * inputs.before
    ) as [number, number]
    if (low > high) return { code: 'crossed', profession, low, high }
    const reached = reachedYears(inputs)
    if (reached.length === 0) return { code: 'too-late', profession, from: first, to: last }
    for (const rule of ['targets', 'required'] as const)
      for (const year of rules?.[rule] ?? [])
        if (!reached.includes(year))
          return { code: 'unreached', rule, year, profession, first: reached[0]!, last: reached.at(-1)! }
  }
  return null
}
