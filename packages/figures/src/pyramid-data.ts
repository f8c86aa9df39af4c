/** What a pyramid shows: the ages of one profession in two years. */
import type { Sex } from '@horizon-soin/model'

/** Heads of one sex and of ages from `ageFrom` to `ageTo`, as the engine's `agePyramid` gives them. */
export interface AgeHeads {
  sex: Sex
  ageFrom: number
  ageTo: number
  headcount: number
}

export interface PyramidYear {
  year: number
  /** The same ages in both years; heads of the same sex and ages add up. */
  bands: readonly AgeHeads[]
}

export interface PyramidData {
  /** « Infirmières et infirmiers ». */
  profession: string
  /** What is known: black ticks. */
  base: PyramidYear
  /** What is computed: bars. */
  projected: PyramidYear
}
