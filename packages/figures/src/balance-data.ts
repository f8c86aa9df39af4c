/** What a balance shows: need and capacity of one profession over the years, and how sure their difference is. MODEL.md §7. */

/** Quantiles of the draws of the balance, in full-time equivalents, one a year; NaN where there is none. */
export interface BalanceBands {
  q05: readonly number[]
  q25: readonly number[]
  q75: readonly number[]
  q95: readonly number[]
}

export interface BalanceData {
  /** « Infirmières et infirmiers ». */
  who: string
  /** Rising. */
  years: readonly number[]
  /** Full-time equivalents, one a year; NaN where there is no value. */
  need: readonly number[]
  capacity: readonly number[]
  /** People in post alone, without the time that technologies free. */
  inPost: readonly number[]
  bands?: BalanceBands | undefined
  /** The year in which need is what people in post do, by construction. */
  base: number
  /** The year that the title is about; the last that has a value where it has none. */
  focus: number
  /** Years whose balance is written beside its curve. */
  told?: readonly number[]
}
