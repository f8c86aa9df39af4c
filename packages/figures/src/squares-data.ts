/** What squares show: how many people are above a share of freed time, by kind. */
export interface SquaresData {
  year: number
  /** Freed share of working time that they are above: 0.3. */
  threshold: number
  /** Heads; the first kind is drawn first. What is no number counts for nobody. */
  groups: readonly { label: string; heads: number }[]
}
