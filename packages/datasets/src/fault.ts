import type { FaultParams } from './fill.js'
import type { FaultCode } from './messages.js'

/** What is wrong in the files, and where: `describeFault` says in words what was expected. */
export interface Fault {
  file: string
  /** 1 for the first line of the file; null where the fault is of the whole file. */
  line: number | null
  /** A column of a table, or the dotted path of a key (`horizon.base_year`, `adoption.technologies.ia`). */
  column: string | null
  /** The text as read, shortened; null where there is none. */
  value: string | null
  code: FaultCode
  params: FaultParams
  suggestion: string | null
}

/** A fault as the rules report it: what is left out is null, a suggestion is computed only if the fault is kept. */
export interface FaultReport {
  file: string
  line?: number | null
  column?: string | null
  value?: string | null
  code: FaultCode
  params?: FaultParams
  suggestion?: string | null | (() => string | null)
}

const MOST_FAULTS_PER_FILE = 200
const LONGEST_VALUE = 120

const shorten = (value: string): string =>
  value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Gathers the faults of one reading. At most `MOST_FAULTS_PER_FILE` are kept for a file; a closing fault then
 * says how many more there are, so that one systematic error does not drown the others.
 */
export class FaultList {
  readonly #kept = new Map<string, Fault[]>()
  readonly #more = new Map<string, number>()
  readonly #told = new Set<string>()

  add(report: FaultReport): void {
    const kept = this.#kept.get(report.file) ?? []
    this.#kept.set(report.file, kept)
    if (kept.length >= MOST_FAULTS_PER_FILE) {
      this.#more.set(report.file, (this.#more.get(report.file) ?? 0) + 1)
      return
    }
    const { suggestion = null } = report
    kept.push({
      file: report.file,
      line: report.line ?? null,
      column: report.column ?? null,
      value: report.value === undefined || report.value === null ? null : shorten(report.value),
      code: report.code,
      params: report.params ?? {},
      suggestion: typeof suggestion === 'function' ? suggestion() : suggestion
    })
  }

  /** Adds a fault that many rows share only the first time that `key` is given. */
  addOnce(key: string, report: FaultReport): void {
    if (this.#told.has(key)) return
    this.#told.add(key)
    this.add(report)
  }

  countIn(file: string): number {
    return this.#kept.get(file)?.length ?? 0
  }

  /** The first file, in the order of reading, that has a fault of this code. */
  fileWith(code: FaultCode): string | null {
    for (const [file, faults] of this.#kept) if (faults.some(fault => fault.code === code)) return file
    return null
  }

  get empty(): boolean {
    return this.#kept.size === 0
  }

  /** Every fault by file, then line (faults of a whole file first), then in the order in which they were found. */
  list(): Fault[] {
    return [...this.#kept.keys()].sort(compare).flatMap(file => {
      const sorted = this.#kept.get(file)!.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
      const more = this.#more.get(file) ?? 0
      return more === 0
        ? sorted
        : [
            ...sorted,
            {
              file,
              line: null,
              column: null,
              value: null,
              code: 'more-faults' as const,
              params: { more },
              suggestion: null
            }
          ]
    })
  }
}
