/** The door of who calibrates a dataset: curves fitted to observed adoption. Who projects or draws does not load it. */
export { type AdoptionTarget, type CurvePriors, type FittedCurve, fitAdoption } from './fit-adoption.js'
export { type FittedPair, fitDataset } from './fit-dataset.js'
