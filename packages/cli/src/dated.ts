/** The date that a dataset is checked at, and what is past its own date then. */
import type { FoldedRemark, Remark } from '@horizon-soin/datasets'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'
import { wrapIndented } from './width.js'

/** The date of `--date`, or the system's own. @throws Refusal where it is no date */
export async function readDate(value: string | undefined, { text }: Session): Promise<string> {
  const now = new Date()
  if (value === undefined)
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map(part => String(part).padStart(2, '0'))
      .join('-')
  const { isDate, YEARS } = await import('@horizon-soin/datasets')
  if (!isDate(value))
    throw new Refusal(text.errors.badDate('--date', value, String(YEARS.min), String(YEARS.max)))
  return value
}

export const isPastUseBy = ({ code }: { code: string }): boolean => code === 'past-use-by'

/** Runs of lines that are named; the others are in the JSON. */
const MOST_RUNS = 12

/** `table.csv: to look at again since …: 12 values (lines 2–9, 14)`, wrapped. */
export function pastLines({ file, value, count, lines }: FoldedRemark, session: Session): string[] {
  const { text, terminal } = session
  const runs = lines
    .slice(0, MOST_RUNS)
    .map(([from, to]) => (from === to ? String(from) : text.validate.run(String(from), String(to))))
  const named = text.list(lines.length > MOST_RUNS ? [...runs, '…'] : runs)
  return wrapIndented(text.validate.past(file, value ?? '', count, named), terminal.width, 4)
}

/** The same for a program, a row each. */
export const pastRecord = ({ file, line, value, params }: Remark) => ({
  file,
  line,
  use_by: value,
  profession: params['profession'] ?? null
})
