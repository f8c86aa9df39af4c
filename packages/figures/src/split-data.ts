/** What a split shows: parts of a whole, in the order in which they are drawn. */
export interface SplitData {
  /** « Répartition du temps libéré ». */
  measure: string
  /** What is shared, after a fraction: « du temps libéré », « of freed time ». */
  of: string
  /** Shares as fractions; parts that are no number or not above 0 are not drawn. */
  parts: readonly { label: string; share: number }[]
}
