/** Untrusted JSON, looked at without trust: own keys of plain records, and every problem found. */
import type { Problem, ProblemCode } from './problem.js'
import { CONTROL, isBlank, isLonger } from './text-rules.js'

/** More problems than these help nobody, and cost time. */
const MOST_PROBLEMS = 100

export class Problems {
  readonly list: Problem[] = []

  add(path: string, code: ProblemCode, more: { limit?: number; item?: string } = {}): void {
    if (this.list.length < MOST_PROBLEMS) this.list.push({ path, code, ...more })
  }

  get full(): boolean {
    return this.list.length >= MOST_PROBLEMS
  }
}

export const at = (path: string, key: string | number): string => (path === '' ? `${key}` : `${path}/${key}`)

/** A key as a path may repeat it: what was sent under a name of its own is not repeated. */
const named = (key: string): string => (/^[A-Za-z_]\w{0,39}$/.test(key) ? key : '…')

/**
 * The own entries of a record whose keys are among `allowed`; null where it is no plain record. Another key is a problem, as
 * are `__proto__` and `constructor`, which JSON makes own keys, and a record with a prototype of its own.
 */
export function fields(
  value: unknown,
  path: string,
  allowed: readonly string[],
  problems: Problems
): Map<string, unknown> | null {
  const prototype = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined
  if (prototype !== null && prototype !== Object.prototype) {
    problems.add(path, 'wrong-type')
    return null
  }
  const entries = new Map<string, unknown>()
  for (const [key, held] of Object.entries(value as object)) {
    if (problems.full) break
    if (!allowed.includes(key)) problems.add(at(path, named(key)), 'unknown-key')
    else if (held !== undefined) entries.set(key, held)
  }
  return entries
}

/** The items of a list of at most `most`, else null. */
export function list(value: unknown, path: string, most: number, problems: Problems): unknown[] | null {
  if (!Array.isArray(value)) problems.add(path, 'wrong-type')
  else if (value.length > most) problems.add(path, 'too-many', { limit: most })
  else return value
  return null
}

/** One of the values of a closed list, else null. */
export function choice<T extends string>(
  value: unknown,
  path: string,
  values: readonly T[],
  problems: Problems
): T | null {
  const found = values.find(known => known === value)
  if (found !== undefined) return found
  problems.add(path, typeof value === 'string' ? 'unknown-value' : 'wrong-type')
  return null
}

/** A text that says something, of at most `limit` characters, without control characters; else null. */
export function written(
  value: unknown,
  path: string,
  limit: number,
  problems: Problems,
  { line = false }: { line?: boolean } = {}
): string | null {
  if (typeof value !== 'string') problems.add(path, 'wrong-type')
  else if (isLonger(value, limit)) problems.add(path, 'too-long', { limit })
  else if (CONTROL.test(value)) problems.add(path, 'control-character')
  else if (line && /[\n\t]/.test(value)) problems.add(path, 'line-break')
  else if (isBlank(value)) problems.add(path, 'blank')
  else return value
  return null
}
