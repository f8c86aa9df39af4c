/** What a training plan shows: the places of today beside those of a plan, and what each makes of the balance. MODEL.md §7. */

export interface PlanData {
  /** « Infirmières et infirmiers ». */
  who: string
  /** Rising. */
  years: readonly number[]
  /** Places of training that start in each year; NaN where there is no value. */
  today: readonly number[]
  planned: readonly number[]
  /** Nine draws in ten: what the plan would be in each. */
  low?: readonly number[] | undefined
  high?: readonly number[] | undefined
  /** Full-time equivalents. */
  need: readonly number[]
  balanceToday: readonly number[]
  balancePlanned: readonly number[]
  /** Nine draws in ten of the balance with the plan. */
  balanceLow?: readonly number[] | undefined
  balanceHigh?: readonly number[] | undefined
  /** Chance that capacity with the plan is at least the need, one a year. */
  chance?: readonly number[] | undefined
  /** The same with today's places, over the same draws. */
  chanceToday?: readonly number[] | undefined
  /** The chance that the plan was asked to meet the need with; left out where none was. */
  aim?: number | undefined
  /** The first year whose places the plan chooses, and the years in which it is to meet the need. */
  start: number
  targets: readonly number[]
  /** The year in which balances are zero, by construction. */
  base: number
}
