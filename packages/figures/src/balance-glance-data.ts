/** What balances at a glance show: of each profession, what capacity is above or below need in two years. MODEL.md §7. */

export interface GlanceProfession {
  label: string
  /** Capacity minus need as a part of the need, in the first and in the last year; NaN where there is no value. */
  first: number
  last: number
  /** Nine draws in ten around the last; left out where nothing was drawn. */
  range?: { low: number; high: number } | undefined
}

export interface BalanceGlanceData {
  /** The two years that are compared. */
  years: readonly [number, number]
  /** The year in which balances are zero, by construction. */
  base: number
  professions: readonly GlanceProfession[]
}
