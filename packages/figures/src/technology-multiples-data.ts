/** What technology multiples show: the freed time of each profession over the years, by technology. */
import type { NamedTechnology } from './technologies.js'

export interface TechnologyPanel {
  label: string
  /** Freed shares of working time, by technology in their order, one a year; negative for one that costs time, NaN for no value. */
  freed: readonly (readonly number[])[]
  /** Total of the reference scenario, one a year. */
  reference?: readonly number[] | undefined
}

export interface TechnologyMultiplesData {
  /** Rising. */
  years: readonly number[]
  /** The year whose values are written, one of `years`; the last where it is not. */
  focus: number
  /** All those of the dataset, in its order. */
  technologies: readonly NamedTechnology[]
  professions: readonly TechnologyPanel[]
}
