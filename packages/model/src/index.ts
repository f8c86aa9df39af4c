/** The engine of Horizon Soin: what crosses this door is ids, Float64Array and plain records. */
export { advanceAdoption } from './advance.js'
export { type AgeBand, agePyramid } from './age-pyramid.js'
export { advanceChain, advanceChains } from './ageing-chain.js'
export { type Axes, placeOf, placeOfYear } from './axes.js'
export { type BalanceTerms, balanceTerms, ELSEWHERE, type Elsewhere } from './balance-terms.js'
export { compile, type Model } from './compile.js'
export * from './dataset.js'
export { ModelError } from './errors.js'
export { holdAdoption } from './hold-adoption.js'
export * from './indicators.js'
export type { LeverIndex } from './levers.js'
export { normalCdf, normalQuantile } from './normal.js'
export {
  type AdoptionFit,
  type AdoptionParameter,
  type AdoptionPrior,
  CURVE_PARAMETERS,
  type PotentialPrior,
  type Priors,
  type Projection,
  type Range,
  SHARED_PARAMETERS
} from './priors.js'
export { excess, type FigureCheck, reproduce } from './reproduce.js'
export {
  createResults,
  type ResultRow,
  type Results,
  resultRows,
  rowOf,
  type SeriesQuery,
  valueAt
} from './results.js'
export { run } from './run.js'
export { defaultLevers, leversOf, type Notice, paceOf } from './scenario.js'
export { hasSinceBase, since } from './since-base.js'
export { RELATIONS, type Relation, TERM_KEYS, type Term, type TermInput, type TermKey } from './term.js'
export { titleOf } from './variant-title.js'
export { type Block, type Step, type Waterfall, waterfall } from './waterfall.js'
