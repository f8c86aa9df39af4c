/** A plan as its chart takes it: from a little before it starts. */
import type { PlanData } from '@horizon-soin/figures'
import type { PlanReport } from '@horizon-soin/model/planning'

/** Years that are shown before the plan starts. */
const BEFORE = 3

/** The plan that is shown of a report: the one that meets the need with the chance that was asked for, where one was. */
export function shownPlan({ plan, chance, meeting }: PlanReport) {
  return meeting ? { plan: meeting.plan, chance: meeting.chance } : { plan, chance }
}

/**
 * @param base the balance base year
 * @param targets years that were aimed at; none where all are
 * @param aim the chance that was asked for, where one was
 * @returns null where the report has no plan
 */
export function planPicture(
  report: PlanReport,
  who: string,
  base: number,
  targets: readonly number[],
  aim?: number
): PlanData | null {
  const { inputs, today, range, chanceToday } = report
  const { plan, chance } = shownPlan(report)
  if (plan === null) return null
  const { firstYear, years, from, to, before } = inputs
  const first = Math.max(0, Math.max(base, from - BEFORE) - firstYear)
  const calendar = Array.from({ length: years }, (_, t) => firstYear + t).slice(first)
  const since = (values: Float64Array) => Array.from(values).slice(first)
  // The year before the plan shows what it starts from.
  const byCohort = (places: ArrayLike<number>, start = Number.NaN) =>
    calendar.map(year => {
      if (year === from - 1) return start
      return year < from || year > to ? Number.NaN : places[year - from]!
    })
  return {
    who,
    years: calendar,
    today: byCohort(inputs.today, before),
    planned: byCohort(plan.places, before),
    ...(range && range.solved > 0
      ? { low: byCohort(range.places.low), high: byCohort(range.places.high) }
      : {}),
    need: since(inputs.need),
    balanceToday: since(today.balance),
    balancePlanned: since(plan.balance),
    ...(chance
      ? {
          balanceLow: since(chance.balance.low),
          balanceHigh: since(chance.balance.high),
          chance: since(chance.chance)
        }
      : {}),
    ...(chanceToday ? { chanceToday: since(chanceToday.chance) } : {}),
    ...(aim !== undefined && report.meeting ? { aim } : {}),
    start: from,
    targets,
    base
  }
}
