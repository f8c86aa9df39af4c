/** What a mix shows: which technology frees the time of each profession. */
import type { NamedTechnology } from './technologies.js'

export interface MixProfession {
  label: string
  /** Freed share of working time; negative where technologies cost more time than they free. */
  freed: number
  /** Share of the freed time, by technology in their order: they add up to 1; negative for one that costs time, NaN where nothing is freed. */
  shares: readonly number[]
}

export interface MixData {
  year: number
  /** All those of the dataset, in its order. */
  technologies: readonly NamedTechnology[]
  professions: readonly MixProfession[]
}
