/** The second door: draws, where uncertainty comes from, and the reconstruction. Who only projects does not load it. */
export type { ExitTables, Problem, TechnologyTables } from './calibration.js'
export { exitProblem } from './calibration-exits.js'
export { technologyProblem } from './calibration-technology.js'
export { openDifference } from './difference.js'
export { BLOCK, type Ensemble, type EnsembleSpec, openEnsemble } from './ensemble.js'
export { fittedFigures } from './fitted-figures.js'
export {
  type Convergence,
  chanceOf,
  convergenceOf,
  createGathering,
  type Gathering,
  gather,
  type Spread,
  spreadOf,
  type Threshold
} from './gathering.js'
export { type Job, type JobSpec, openJob } from './job.js'
export { figureRanges, type PinnedInput, type PosteriorDraws, posteriorDraws } from './posterior-draws.js'
export type { PosteriorSpec } from './posterior-job.js'
export type { PosteriorSource } from './posterior-models.js'
export { posteriorInputs, posteriorProblem } from './posterior-problem.js'
export {
  type Factor,
  openSensitivity,
  type Sensitivity,
  type SensitivitySpec
} from './sensitivity.js'
export {
  createSensitivityGathering,
  gatherSensitivity,
  type SensitivityGathering,
  type SensitivityIndices,
  sensitivityIndices
} from './sensitivity-indices.js'
export { type Swing, type Tornado, tornado } from './tornado.js'
export {
  INPUT_GROUPS,
  INPUT_KINDS,
  type InputGroup,
  type InputKind,
  type UncertainInput,
  uncertainInputs
} from './uncertain-inputs.js'
