/** What positions show: one share of working time for each profession. */
export interface PositionsData {
  /** Under the axis: « part du temps que la technique pourrait libérer en 2030 ». */
  measure: string
  /** Shares as fractions; NaN where there is no value. */
  positions: readonly { label: string; value: number }[]
}
