import type { Fault } from './fault.js'
import { groupBy } from './group-by.js'
import type { FaultCode } from './messages.js'

/** Faults of a kind in one column of a file, told as one: the first of them, how many they are and where they end. */
export interface FoldedFault extends Fault {
  count: number
  lastLine: number | null
}

/** Fewer are told one by one. */
const MANY = 4

/** Faults of one cell or one row, which a way of writing repeats all down a table; each of the others says its own thing. */
const REPEATED: readonly FaultCode[] = [
  'decimal-comma',
  'ambiguous-comma',
  'not-a-number',
  'not-a-year',
  'not-a-date',
  'not-an-integer',
  'out-of-bounds',
  'empty-value',
  'bad-id',
  'unknown-id',
  'no-known-id',
  'unknown-value',
  'unknown-pace-input',
  'row-length',
  'not-ordered',
  'reversed-band',
  'needed-for-curve',
  'not-for-curve'
]

/** A misspelt id in many rows is one mistake; two misspelt ids are two. */
const BY_VALUE: readonly FaultCode[] = ['unknown-id', 'unknown-value', 'unknown-pace-input']

/**
 * Faults as a person reads them: of those that say the same of one column of one file, four or more become one, in place
 * of the first. `faults` keep their order. A program is given them all.
 */
export function foldFaults(faults: readonly Fault[]): FoldedFault[] {
  const alone = new Map<Fault, string>(faults.map((fault, index) => [fault, `${index}`]))
  const groups = groupBy(faults, fault => (REPEATED.includes(fault.code) ? kindOf(fault) : alone.get(fault)!))
  const folded = new Map<Fault, FoldedFault>()
  for (const group of groups.values()) {
    if (group.length < MANY)
      for (const fault of group) folded.set(fault, { ...fault, count: 1, lastLine: fault.line })
    else {
      const last = group[group.length - 1]!
      folded.set(group[0]!, { ...group[0]!, count: group.length, lastLine: last.line })
    }
  }
  return faults.flatMap(fault => folded.get(fault) ?? [])
}

function kindOf({ file, code, column, params, value }: Fault): string {
  const same = code === 'row-length' || code === 'ambiguous-comma' ? null : params
  return JSON.stringify([file, code, column, same, BY_VALUE.includes(code) ? value : null])
}
