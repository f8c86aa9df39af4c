/** What an evidence strip shows: one row of the evidence table, measured effects beside the model's value. */

export interface MeasuredEffect {
  /** Share of time gained; negative where time is lost. */
  value: number
  /** On one task only: a hollow dot. */
  partial?: boolean | undefined
}

export interface EvidenceData {
  /** « Administration, numérique ». */
  label: string
  measured: readonly MeasuredEffect[]
  /** The model's value and its range; without, nothing was assumed. */
  model?: { value: number; low: number; high: number } | undefined
}
