/** What plain bars show: shares that somebody published. */
export interface PlainBarsData {
  /** Who, where, when: « Généralistes, France, 2022 ». */
  measure: string
  /** Two to six; each label goes on after its number: « des généralistes ont essayé la téléconsultation ». */
  bars: readonly { label: string; value: number }[]
}
