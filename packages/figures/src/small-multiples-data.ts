/** What small multiples show: potential and effective gain of each profession over the years. */

export interface SmallMultiple {
  label: string
  /** Shares of working time, one a year; NaN where there is no value. */
  potential: readonly number[]
  effective: readonly number[]
  /** Nine draws in ten, where the range was computed: 5 % and 95 % quantiles of the effective gain. */
  low?: readonly number[]
  high?: readonly number[]
}

export interface SmallMultiplesData {
  /** Rising. */
  years: readonly number[]
  professions: readonly SmallMultiple[]
  /** The year whose values are written, one of `years`; the last where not said. */
  focus?: number
}
