/** What an explanation is about. */
import type { Model } from './compile.js'
import type { PolicyChoice } from './dataset.js'
import type { Results } from './results.js'

export interface Context {
  model: Model
  levers: Float64Array
  results: Results
  /** The policies that the levers hold; none where they are not known. */
  choices: readonly PolicyChoice[]
  year: number
}
