/** The second door: what draws say. Who only projects does not load it. */
export {
  type Chance,
  chancesOf,
  ensembleRecord,
  QUANTILES,
  type Question,
  questionsOf
} from './ensemble-records.js'
export { type Drawn, placesOf, type ResultPlace, type SpreadRow, spreadRows } from './ensemble-rows.js'
