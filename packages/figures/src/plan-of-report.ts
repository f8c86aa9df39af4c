/** A training plan of the engine as its chart takes it. */
import type { PlanReport } from '@horizon-soin/model/planning'
import type { PlanData } from './plan-data.js'

export interface PlanNames {
  /** « Infirmières et infirmiers ». */
  who: string
  /** The year in which balances are zero: years before it are left out. */
  base: number
  /** Years that were aimed at; none where all are. */
  targets: readonly number[]
  /** Years that are shown before the plan starts; all since the base year where left out. */
  lead?: number | undefined
  /** The chance that was asked for, where one was. */
  aim?: number | undefined
}

/** The plan that is shown of a report: the one that meets the need with the chance that was asked for, where one was. */
export const shownPlan = ({ plan, chance, meeting }: PlanReport): Pick<PlanReport, 'plan' | 'chance'> =>
  meeting ? { plan: meeting.plan, chance: meeting.chance } : { plan, chance }

/** Null where the report has no plan. */
export function planDataOf(
  report: PlanReport,
  { who, base, targets, lead = Number.POSITIVE_INFINITY, aim }: PlanNames
): PlanData | null {
  const { inputs, today, range, meeting, chanceToday } = report
  const { plan, chance } = shownPlan(report)
  if (plan === null) return null
  const { firstYear, years, from, to, before } = inputs
  const first = Math.max(0, Math.max(base, from - lead) - firstYear)
  const calendar = Array.from({ length: years }, (_, t) => firstYear + t).slice(first)
  const since = (values: Float64Array) => Array.from(values).slice(first)
  // The year before the plan shows what it starts from.
  const byCohort = (places: ArrayLike<number>, start = Number.NaN) =>
    calendar.map(year => {
      if (year === from - 1) return start
      return year < from || year > to ? Number.NaN : places[year - from]!
    })
  const isRanged = range !== null && range.solved > 0
  return {
    who,
    years: calendar,
    today: byCohort(inputs.today, before),
    planned: byCohort(plan.places, before),
    ...(isRanged ? { low: byCohort(range.places.low), high: byCohort(range.places.high) } : {}),
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
    ...(aim !== undefined && meeting ? { aim } : {}),
    start: from,
    targets,
    base
  }
}
