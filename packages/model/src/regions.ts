/** Parts of a country: what each has, and the nation that they make up. What crosses this door is a dataset, models and results. */
export {
  type Allotment,
  allotmentOf,
  type RegionTable,
  regionalDataset
} from './region-dataset.js'
export { openRegions, type RegionModel, type Regions } from './region-models.js'
export { createRegionResults, type RegionResults, runRegions } from './region-run.js'
