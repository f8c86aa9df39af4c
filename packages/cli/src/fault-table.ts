/** Every fault of a reading, file by file. */
import type { Fault } from '@horizon-soin/datasets'
import { faultLines } from './faults.js'
import type { Session } from './session.js'

type Telling = Pick<typeof import('@horizon-soin/datasets'), 'describeFault' | 'foldFaults'>

/** Faults, then how many in how many files. */
export function printFaults(
  faults: readonly Fault[],
  { describeFault, foldFaults }: Telling,
  session: Session
): void {
  const { terminal, text } = session
  printByFile(foldFaults(faults), fault => faultLines(fault, describeFault, session), session)
  const files = new Set(faults.map(fault => fault.file)).size
  terminal.print(terminal.paint('bold', text.validate.count(faults.length, files)))
}

/** What is said of each file, a blank line after each. */
export function printByFile<Item extends { file: string }>(
  items: readonly Item[],
  linesOf: (item: Item) => string[],
  { terminal }: Session
): void {
  for (const file of new Set(items.map(item => item.file))) {
    for (const line of items.filter(item => item.file === file).flatMap(linesOf)) terminal.print(line)
    terminal.print('')
  }
}
