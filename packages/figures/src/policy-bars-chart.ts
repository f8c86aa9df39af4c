import type { Drawn } from './drawn.js'
import { figure } from './frame.js'
import type { Look } from './look.js'
import { placePolicyBars } from './place-policy-bars.js'
import type { PolicyBarsData } from './policy-bars-data.js'
import { policyBarsSeries } from './policy-bars-series.js'

/** What each policy adds to what a package frees, the parts adding up, and what it frees alone with its range. MODEL.md §8. */
export function policyBarsChart(data: PolicyBarsData, look: Look): Drawn {
  const series = policyBarsSeries(data, look.language)
  return figure(look, series.heading, series.table, area => placePolicyBars(series, area))
}
