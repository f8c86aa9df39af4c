/** What workforce projections shown beside the counts that followed are made of. Persons. */
export interface AccuracyProjection {
  /** Who is counted: « médecins de moins de 70 ans ». */
  label: string
  /** Who projected it and when: « DREES, 2017 ». */
  by: string
  /** As published, in any order. */
  points: readonly { year: number; headcount: number }[]
  /** Counts of the same perimeter. */
  observed: readonly { year: number; headcount: number }[]
  /** Each count that the projection is confronted with: what was projected for that year, and the error as a share of the count. */
  checks: readonly { year: number; projected: number; observed: number; error: number }[]
}

export interface AccuracyChartData {
  projections: readonly AccuracyProjection[]
}
