/** What `validate` says of a dataset, for other programs: DATASET.md, "Command output". */
import type { describeFault, describeRemark, Fault, Language, Remark } from '@horizon-soin/datasets'

const placeRecord = ({ file, line, column, value }: Fault | Remark) => ({ file, line, column, value })

export const faultRecord = (fault: Fault, describe: typeof describeFault, language: Language) => ({
  ...placeRecord(fault),
  expected: describe(fault, language),
  suggestion: fault.suggestion
})

/** The same of what is valid and most likely not meant. */
export const remarkRecord = (remark: Remark, describe: typeof describeRemark, language: Language) => ({
  ...placeRecord(remark),
  remark: describe(remark, language),
  suggestion: remark.suggestion
})
