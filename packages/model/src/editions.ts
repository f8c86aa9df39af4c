/** The third door: two editions compared, and projections confronted with what happened. */
export { combineDatasets } from './combine-datasets.js'
export { combineEditions } from './combine-editions.js'
export {
  EDITION_BLOCKS,
  type Edition,
  type EditionBlock,
  type Taken,
  takenOf
} from './edition.js'
export {
  type EditionOptions,
  type EditionPath,
  type EditionStage,
  runEdition,
  walkEditions
} from './edition-steps.js'
export {
  type EditionStep,
  type EditionWaterfall,
  editionWaterfall,
  waterfallOf
} from './edition-waterfall.js'
export { type HindcastParts, type HindcastRow, hindcast, observedEdition } from './hindcast.js'
export { type HindcastRange, hindcastRanges, hindcastSpecs } from './hindcast-range.js'
export { leadingPart } from './leading-part.js'
export {
  type Accuracy,
  type AccuracyTable,
  type ProjectionCheck,
  projectionAccuracy
} from './projection-accuracy.js'
export { type ProjectedPoint, type ProjectedYear, projectionIn } from './projection-year.js'
export { type Confronted, type TechnologyPart, technologyParts } from './technology-parts.js'
