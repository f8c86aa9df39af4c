/** Archives of releases: made, read, verified. */
export type { ArchivedRemark, Beside } from './beside.js'
export { buildArchive, buildCitedArchive, releaseCsv, releaseText, releaseXlsx } from './build.js'
export { CITED_FORMAT, type CitedFigure, type CitedRelease } from './cited.js'
export { csvText } from './csv.js'
export { type Check, type Difference, describeDifference } from './difference.js'
export { ArchiveFault, describeArchiveFault } from './fault.js'
export { type Archive, isCited, readArchive } from './read.js'
