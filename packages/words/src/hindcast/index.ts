/** A study confronted with what happened: its records, and their words. */

export {
  isThin as isThinGrade,
  PART_NAMES as HINDCAST_PART_NAMES,
  PARTS as HINDCAST_PARTS,
  type PartGrade,
  type PartGrades
} from './grades.js'
export { type HindcastWords, hindcastWords, overallOf as overallRow } from './hindcast-words.js'
export {
  type EditionName,
  type HindcastReport,
  type HindcastReportRow,
  type HindcastTechnology,
  hindcastReport
} from './report.js'
export type { ProjectionReport, Unconfronted, WorkforceCheck, WorkforceReport } from './workforce.js'
export { errorWords, projectionName } from './workforce-words.js'
