/** What the server says of itself: refusals and faults, a line of JSON each. Never what a person wrote, nor where from. */

export type Detail = Readonly<Record<string, string | number>>
/** @param event what happened: `refused`, `fault`, `job` */
export type Log = (event: string, detail: Detail) => void

/** C1 controls, line ends of Unicode and marks of direction: a terminal or a reader of logs would obey them. */
const UNPRINTED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A log that writes lines; whatever the detail holds, a line stays one line (JSON escapes what is below a space). */
export const jsonLines =
  (write: (line: string) => void, clock: () => number): Log =>
  (event, detail) =>
    write(
      JSON.stringify({ at: new Date(clock()).toISOString(), event, ...detail }).replaceAll(UNPRINTED, escaped)
    )

export const silent: Log = () => {}

/**
 * What may be told of a fault: its kind and where in the program. Not its message, where a database repeats the values
 * that it was given.
 */
export function traceOf(error: unknown): Detail {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code = (error as NodeJS.ErrnoException).code
  const where = (error.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 6)
    .map(line => line.trim().replace(/\(?file:\/\/.*\/(packages|node_modules)\//, '($1/'))
    .join(' < ')
  return { kind: error.name, ...(code === undefined ? {} : { code: String(code) }), where }
}
