/** A study confronted with what happened: its records, and their words. */
export { errorWords, projectionName } from './workforce-words.js'
export { type PartGrade, type PartGrades, PARTS as HINDCAST_PARTS, PART_NAMES as HINDCAST_PART_NAMES, isThin as isThinGrade } from './grades.js'
export { type HindcastWords, hindcastWords, overallOf as overallRow } from './hindcast-words.js'
export { type EditionName, type HindcastReport, type HindcastReportRow, type HindcastTechnology, hindcastReport } from './report.js'
export type { ProjectionReport, WorkforceCheck, WorkforceReport } from './workforce.js'
