/** Faults of a dataset or of a scenario, for people and for programs. */
import type { Fault } from '@horizon-soin/datasets'
import type { Session } from './session.js'
import { typeset } from './typography.js'
import { wrapIndented } from './width.js'

type Describe = typeof import('@horizon-soin/datasets').describeFault

/** `table.csv:3: column «value»: expected …; try …`, wrapped. */
export function faultLines(
  fault: Fault,
  describe: Describe,
  { text, language, terminal }: Session
): string[] {
  const place = fault.line === null ? fault.file : `${fault.file}:${fault.line}`
  const value =
    fault.value === null || fault.value === '' || fault.value === fault.column || fault.value === fault.file
      ? null
      : text.validate.value(fault.value)
  const what = [fault.column, value].filter(part => part !== null)
  const expected = text.validate.expected(typeset(describe(fault, language), language))
  const suggested =
    fault.suggestion === null
      ? ''
      : (language === 'fr' ? '\u202f; ' : '; ') + text.validate.suggestion(fault.suggestion)
  const colon = language === 'fr' ? '\u00a0: ' : ': '
  const head = [place, what.join(' ')].filter(part => part !== '').join(': ')
  return wrapIndented(head + colon + expected + suggested, terminal.width, 4)
}

/** The same for a program. */
export const faultRecord = (fault: Fault, describe: Describe, { language }: Session) => ({
  file: fault.file,
  line: fault.line,
  column: fault.column,
  value: fault.value,
  expected: describe(fault, language),
  suggestion: fault.suggestion
})

const SHOWN = 5

/** The first faults, for a command that cannot go on. */
export async function firstFaults(faults: readonly Fault[], session: Session): Promise<string> {
  const { describeFault } = await import('@horizon-soin/datasets')
  const lines = faults.slice(0, SHOWN).flatMap(fault => faultLines(fault, describeFault, session))
  const more = faults.length - SHOWN
  return [...lines, ...(more > 0 ? [session.text.validate.more(more)] : [])]
    .map(line => `  ${line}`)
    .join('\n')
}
