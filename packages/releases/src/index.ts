/** Releases: what they hold, and the statistics that recompute them. */
export {
  type Archive,
  type ArchivedRemark,
  ArchiveFault,
  type Beside,
  buildArchive,
  buildCitedArchive,
  type CellStyle,
  type Check,
  CITED_FORMAT,
  type CitedFigure,
  type CitedRelease,
  csvText,
  type Difference,
  describeArchiveFault,
  describeDifference,
  isCited,
  neutralText,
  readArchive,
  releaseCsv,
  releaseText,
  releaseXlsx,
  type Sheet,
  type SheetCell,
  type WorkbookProperties,
  workbookFiles
} from './archive/index.js'
export { marginsOf } from './margins.js'
export {
  ANSWERS,
  type Comparison,
  type Group,
  type Margin,
  QUESTIONS,
  type Question,
  RELEASE_FORMAT,
  type Release,
  type ReleaseRules,
  type Result,
  type Share,
  type Shown,
  type Weighted
} from './release.js'
export { DEFAULT_RULES, LOWEST_THRESHOLD } from './rules.js'
export { wilson, wilsonOfShare } from './wilson.js'
