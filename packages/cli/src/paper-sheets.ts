/** Sheets of paper as they are transcribed: what is sent to the gate, and where each part of it stands in the file. */

/** A sheet: one contribution. */
export interface Sheet {
  /** Its number, which the organiser wrote on it. */
  reference: string
  /** Where it starts in the file: a line of a table, a rank in a list. */
  at: number
  token: string | null
  /** What the gate checks: the body of a contribution. */
  body: unknown
  /** Paths of the body that the reader has told a fault of already: the gate, which misses them, says no more. */
  told: ReadonlySet<string>
  /** Where a part of the body stands, by its path at the gate: `answers/3/useful` is `useful` of the line of that answer. */
  placeOf: (path: string) => { at: number; part: string }
}

/** What is wrong, and where; `at` 0: of the whole file. */
export interface PaperFault {
  at: number
  reference: string
  message: string
}

export interface PaperRead {
  /** Whether `at` counts lines, or contributions of a list. */
  unit: 'line' | 'rank'
  sheets: Sheet[]
  faults: PaperFault[]
}

/** A reference that the organiser can write on a sheet, and that a path or a log may repeat. */
const REFERENCE = /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,63}$/u

export const isReference = (typed: string): boolean => REFERENCE.test(typed)
