/** What a forest plot shows: effects that were published, group by group, beside what is held from them. */

export interface ForestStudy {
  /** « 1. NEJM AI, 2025 ». */
  label: string
  /** Shares of time gained, negative where it is lost; all left out where the study gives no share. */
  low?: number | undefined
  mode?: number | undefined
  high?: number | undefined
  /** `low` and `high` are the interval of one result, not other results of the same study. */
  isInterval?: boolean
  /** Of one task only: a hollow dot. */
  partial?: boolean
  /** A claim or an estimate, which nobody measured: a tick. */
  isUnmeasured?: boolean
}

/** A value that is held, with its range: a band. */
export interface ForestHeld {
  label: string
  low: number
  mode: number
  high: number
}

export interface ForestGroup {
  label: string
  studies: readonly ForestStudy[]
  held: readonly ForestHeld[]
  /** Of others than those that the title speaks of. */
  isAnalogy?: boolean
}

export interface ForestData {
  /** What is measured, as a sentence starts: « Part du temps de l’activité gagnée ou perdue ». */
  measure: string
  /** What the bands are: « retenu par l’édition 2026 ». */
  held: string
  groups: readonly ForestGroup[]
}
