/** What flows show: who enters and who leaves one profession, or several, over the years. */

export interface FlowsData {
  /** « Infirmières et infirmiers »; several: « Professionnels des huit métiers ». */
  who: string
  /** Rising. */
  years: readonly number[]
  /** People of each year; NaN where there is no value. */
  entrants: readonly number[]
  leavers: readonly number[]
  /** People at the start of each year. */
  headcount: readonly number[]
}
