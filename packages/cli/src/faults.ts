/** Faults of a dataset or of a scenario, for people and for programs. */
import type { Fault, FoldedFault, Remark } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/words'
import type { Session } from './session.js'
import { wrapIndented } from './width.js'

type Describe = typeof import('@horizon-soin/datasets').describeFault
type DescribeRemark = typeof import('@horizon-soin/datasets').describeRemark

const colonOf = ({ language }: Session): string => (language === 'fr' ? '\u00a0: ' : ': ')

/** `table.csv:3: column “value”`, what a fault or a remark is about. */
function placeWords({ file, line, column, value }: Fault | Remark, session: Session): string {
  const place = line === null ? file : `${file}:${line}`
  const isSaid = value === null || value === '' || value === column || value === file
  const what = [column, isSaid ? null : session.text.validate.value(value)].filter(part => part !== null)
  return [place, what.join(' ')].filter(part => part !== '').join(colonOf(session))
}

const suggested = (suggestion: string | null, { text, language }: Session): string =>
  suggestion === null ? '' : (language === 'fr' ? '\u202f; ' : '; ') + text.validate.suggestion(suggestion)

/** Columns that faults stand to the right of the error that they are part of. */
export const FAULT_INDENT = 2

/** `table.csv:3: column “value”: expected …; try …`, wrapped to what `indent` leaves; of a folded fault, how many it stands for. */
export function faultLines(fault: FoldedFault, describe: Describe, session: Session, indent = 0): string[] {
  const { text, language, terminal } = session
  const { count, lastLine } = fault
  const expected = text.validate.expected(typeset(describe(fault, language), language))
  const repeated = count > 1 && lastLine !== null ? ` ${text.validate.repeated(count, String(lastLine))}` : ''
  const what = placeWords(fault, session) + colonOf(session) + expected
  return wrapIndented(what + suggested(fault.suggestion, session) + repeated, terminal.width - indent, 4)
}

/** The same of what is valid and most likely not meant. */
export function remarkLines(remark: Remark, describe: DescribeRemark, session: Session): string[] {
  const said = typeset(describe(remark, session.language), session.language)
  const what = placeWords(remark, session) + colonOf(session) + said
  return wrapIndented(what + suggested(remark.suggestion, session), session.terminal.width, 4)
}

const SHOWN = 5

/** The first faults, for a command that cannot go on. */
export async function firstFaults(faults: readonly Fault[], session: Session): Promise<string> {
  const { describeFault, foldFaults } = await import('@horizon-soin/datasets')
  const shown = foldFaults(faults).slice(0, SHOWN)
  const lines = shown.flatMap(fault => faultLines(fault, describeFault, session, FAULT_INDENT))
  const more = faults.length - shown.reduce((sum, { count }) => sum + count, 0)
  return [...lines, ...(more > 0 ? [session.text.validate.more(more)] : [])]
    .map(line => ' '.repeat(FAULT_INDENT) + line)
    .join('\n')
}
