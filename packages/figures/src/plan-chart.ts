import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placePlan } from './place-plan.js'
import type { PlanData } from './plan-data.js'
import { planSeries } from './plan-series.js'
import { planTable } from './plan-table.js'

/** Today's training places beside those of a plan, and the balance with and without it: MODEL.md §7. */
export function planChart(data: PlanData, look: Look): Drawn {
  const series = planSeries(data, look.language)
  return figure(look, series.heading, planTable(data, look.language), area => placePlan(series, area))
}
