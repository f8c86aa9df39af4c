/** What squares show: how many people are above a share of freed time, by kind. */
import type { PublishedValue } from './published-words.js'

export interface SquaresData {
  year: number
  /** Freed share of working time that they are above: 0.3. */
  threshold: number
  /** Heads; the first kind is drawn first. What is no number counts for nobody. */
  groups: readonly { label: string; heads: number }[]
  /** Of all kinds together, nine draws in ten; left out while nothing was drawn. */
  range?: { low: number; high: number } | undefined
  /** Heads of all kinds together that a publication gave. */
  published?: PublishedValue | undefined
}
