import type { FaultParams } from './fill.js'
import type { RemarkCode } from './remark-messages.js'

/** What is valid and most likely not meant, and where: `describeRemark` says it in words. A fault's shape, not a fault. */
export interface Remark {
  file: string
  line: number | null
  column: string | null
  /** The text as read; null where there is none. */
  value: string | null
  code: RemarkCode
  params: FaultParams
  suggestion: string | null
}
