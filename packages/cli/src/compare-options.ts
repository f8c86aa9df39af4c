/** What `compare` is asked for. */
import type { Format } from './output.js'
import type { PictureOptions } from './picture.js'
import type { AggregateOptions } from './series-choice.js'

export const FORMATS: readonly Format[] = ['table', 'json']

export interface CompareOptions extends AggregateOptions, PictureOptions {
  data?: string
  with?: string
  indicator: string
  year?: string
  format: string
}
