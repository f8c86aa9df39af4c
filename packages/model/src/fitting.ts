/** The door of who calibrates a dataset: curves fitted to observed adoption. Who projects or draws does not load it. */
export { type FittedPair, fitDataset } from './fit-dataset.js'
