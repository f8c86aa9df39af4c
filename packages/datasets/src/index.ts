export { type CalibrationPart, type WrittenTable, writtenBy } from './calibration-parts.js'
export { PROPERTIES, type Row, TABLE_NAMES, type TableName } from './catalogue.js'
export { cellValue } from './cell-value.js'
export { type Csv, type CsvRow, readCsv } from './csv.js'
export { isDate } from './date.js'
export type {
  Confidence,
  Evidence,
  EvidenceCell,
  EvidenceTable,
  Grade,
  GradeRow,
  HindcastPart,
  Measure,
  MeasureDesign,
  MeasureUse,
  ObservedGain,
  ObservedHeadcount,
  UseFigure,
  WorkforceProjection
} from './evidence.js'
export { type Fault, FaultList } from './fault.js'
export type { FaultParams } from './fill.js'
export { type FoldedFault, foldFaults } from './fold-faults.js'
export { type FoldedRemark, foldRemarks } from './fold-remarks.js'
export { LANGUAGES, type Language } from './language.js'
export { describeFault, type FaultCode } from './messages.js'
export { nearest } from './nearest.js'
export { POSTERIOR_PATH, type StoredPosterior, writePosterior } from './posterior.js'
export { asId, ID } from './read-cell.js'
export { type DatasetRead, type Files, type ReadOptions, readDataset } from './read-dataset.js'
export { type EvidenceRead, type EvidenceSubjects, readEvidence } from './read-evidence.js'
export { readVariants } from './read-variants.js'
export type { Remark } from './remark.js'
export { describeRemark, type RemarkCode } from './remark-messages.js'
export { evidenceResource, tableResource, tableSchema } from './resource-schema.js'
export { readScenario } from './scenario.js'
export { YEARS } from './spec.js'
export { starterFiles } from './starter/index.js'
export { checkText } from './text.js'
export { writeDataset } from './write-dataset.js'
export { type License, writeDescriptor } from './write-descriptor.js'
export { writeEvidence, writeEvidenceTable } from './write-evidence.js'
export { writeScenario } from './write-scenario.js'
export { writeTable } from './write-table.js'
export { join as joinPath, YamlText } from './yaml-text.js'
