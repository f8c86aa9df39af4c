/** Results as other programs read them: the records of DATASET.md, "Command output". The same for a terminal and a server. */
export { balanceRecord, balanceResults, missingOfNeed, neededProfessions } from './balance-records.js'
export { datasetRecord } from './dataset-record.js'
export { existing } from './existing.js'
export { type ExplainedSeries, type Extent, explainRecord } from './explain-records.js'
export { faultRecord, remarkRecord } from './fault-records.js'
export {
  COLUMNS,
  type Counted,
  type ProjectChoice,
  projectRecord,
  projectRows,
  toRecord
} from './project-records.js'
export { UNCHANGED, usualScenario } from './scenarios.js'
export { type Keep, keepOf, type SeriesChoices } from './series-filter.js'
export { balanceYears, uncertainYears, usualYears } from './years.js'
