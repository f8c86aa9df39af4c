/** Several reasons under what they are for. */
import type { Session } from './session.js'
import { wrap, wrapIndented } from './width.js'

export function sayReasons(title: string, reasons: readonly string[], { terminal }: Session): void {
  for (const line of wrap(title, terminal.width)) terminal.print(line)
  for (const reason of reasons)
    for (const line of wrapIndented(`- ${reason}`, terminal.width, 2)) terminal.print(line)
}
