import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap
} from 'yaml'
import type { FaultList, FaultReport } from './fault.js'
import { nearest } from './nearest.js'
import { type Bounds, boundParams, readNumber, withinBounds } from './number.js'
import { unknownId } from './read-cell.js'
import { yamlFault } from './yaml-faults.js'

/** A scenario is a few lines: far less than these. */
export const LARGEST_SCENARIO = 64 * 1024
const MOST_ALIASES = 16
const DEEPEST = 32
const LONGEST_LINE = 10_000

/**
 * Whether a text may nest more deeply than any scenario does, found without parsing it: the parser would recurse as deep,
 * and builds regular expressions as long as the indentation (an indentation of 40 000 ends the process).
 */
function nestsTooDeep(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    if (depth > DEEPEST) return true
  }
  return text.split('\n').some(line => {
    const opening = /^[\s?:-]*/u.exec(line)![0]
    return (
      line.length > LONGEST_LINE ||
      opening.length > 4 * DEEPEST ||
      opening.replace(/[\s:]/gu, '').length > DEEPEST
    )
  })
}

/**
 * Reads the parts of one YAML document that are asked for, each with its line and its path, and reports what is not as
 * asked. Every scalar is taken as it is written: no octal, no infinity, no `yes` that means true.
 */
export class YamlText {
  readonly #lines: LineCounter
  readonly #document: Document

  private constructor(
    document: Document,
    lines: LineCounter,
    readonly file: string,
    readonly faults: FaultList
  ) {
    this.#document = document
    this.#lines = lines
  }

  /** Null, with a fault, where the text is not one sound YAML document. */
  static read(text: string, file: string, faults: FaultList): YamlText | null {
    if (nestsTooDeep(text)) {
      faults.add({ file, code: 'too-deep', params: { depth: DEEPEST } })
      return null
    }
    const lines = new LineCounter()
    try {
      const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
      const problems = [...document.errors, ...document.warnings]
      for (const { code, pos, message } of problems) {
        const where = { file, line: lines.linePos(pos[0]).line }
        if (code === 'DUPLICATE_KEY') {
          const value = /^[^\s:]*/.exec(text.slice(pos[0], pos[0] + 200))![0]
          faults.add({ ...where, column: value, value, code: 'repeated-key' })
        } else {
          // The parser may say several things of one mistake.
          const fault = yamlFault(code, message)
          faults.addOnce(`${file} ${where.line} ${fault.code}`, { ...where, ...fault })
        }
      }
      if (problems.length > 0) return null
      let aliases = 0
      visit(document, { Alias: () => (++aliases > MOST_ALIASES ? visit.BREAK : undefined) })
      if (aliases <= MOST_ALIASES) return new YamlText(document, lines, file, faults)
      faults.add({ file, code: 'too-many-aliases', params: { most: MOST_ALIASES } })
    } catch (error) {
      const message = error instanceof Error ? error.message : ''
      faults.add({ file, code: 'yaml-syntax', params: { message } })
    }
    return null
  }

  get root(): unknown {
    return this.#document.contents
  }

  /** An alias stands for the node that it names. */
  resolve(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.#document) : node
  }

  lineOf(node: unknown): number | null {
    const start = (node as Node | null | undefined)?.range?.[0]
    return start === undefined ? null : this.#lines.linePos(start).line
  }

  report(node: unknown, path: string, fault: Pick<FaultReport, 'code'> & Partial<FaultReport>): void {
    const resolved = this.resolve(node)
    const value = isScalar(resolved) ? String(resolved.value ?? '') : null
    this.faults.add({
      file: this.file,
      line: this.lineOf(node),
      column: path === '' ? null : path,
      value,
      ...fault
    })
  }

  isMap(node: unknown): boolean {
    return isMap(this.resolve(node))
  }

  /** The entries of a map by key; a key that `allowed` does not hold is a fault and is left out. */
  map(
    node: unknown,
    path: string,
    allowed: Iterable<string> | null,
    unknown?: (key: string) => Partial<FaultReport>
  ): Map<string, unknown> {
    const resolved = this.resolve(node)
    const entries = new Map<string, unknown>()
    if (!isMap(resolved)) {
      this.report(node, path, { code: 'wrong-type', params: { type: 'object' } })
      return entries
    }
    const known = allowed === null ? null : new Set(allowed)
    for (const { key, value } of (resolved as YAMLMap<unknown, unknown>).items) {
      const scalar = this.resolve(key)
      const name = isScalar(scalar) ? String(scalar.value ?? '') : ''
      if (known === null || known.has(name)) entries.set(name, value)
      else {
        const params = { allowed: [...known].join(', ') }
        const suggestion = () => nearest(name, known)
        this.report(key, join(path, name), {
          code: 'unknown-key',
          value: name,
          params,
          suggestion,
          ...unknown?.(name)
        })
      }
    }
    return entries
  }

  /** A text, quoted or not; null with a fault where it is blank or no text. */
  text(node: unknown, path: string): string | null {
    const resolved = this.resolve(node)
    if (!isScalar(resolved)) {
      this.report(node, path, { code: 'wrong-type', params: { type: 'string' } })
      return null
    }
    const value = String(resolved.value ?? '')
    if (value.trim() !== '') return value
    this.report(node, path, { code: 'empty-value' })
    return null
  }

  /** An id of a table; `ids` is null where that table could not be read. */
  reference(node: unknown, path: string, ids: ReadonlySet<string> | null, table: string): string | null {
    const id = this.text(node, path)
    if (id === null || !ids || ids.has(id)) return id
    this.report(node, path, unknownId(id, ids, table))
    return null
  }

  /** The items of a list. */
  items(node: unknown, path: string): unknown[] {
    const resolved = this.resolve(node)
    if (isSeq(resolved)) return resolved.items
    this.report(node, path, { code: 'wrong-type', params: { type: 'array' } })
    return []
  }

  /**
   * A number by the rules of the tables, not quoted; null with a fault where it is none, or out of its bounds. `meant` is the
   * number that a word stands for.
   */
  number(
    node: unknown,
    path: string,
    bounds: Bounds,
    { whole = false, meant = () => null }: { whole?: boolean; meant?: (word: string) => string | null } = {}
  ): number | null {
    const value = this.text(node, path)
    if (value === null) return null
    const read = readNumber(value)
    const plain = (this.resolve(node) as { type?: string }).type === 'PLAIN'
    if (!read.ok) {
      const params = 'params' in read ? read.params : {}
      this.report(node, path, { code: read.code, params, suggestion: read.suggestion ?? meant(value) })
      return null
    }
    if (!plain) this.report(node, path, { code: 'wrong-type', params: { type: 'number' }, suggestion: value })
    else if (whole && !Number.isInteger(read.value)) this.report(node, path, { code: 'not-an-integer' })
    else if (!withinBounds(read.value, bounds)) {
      this.report(node, path, { code: 'out-of-bounds', params: boundParams(bounds) })
    } else return read.value
    return null
  }
}

export const join = (path: string, key: string | number): string =>
  path === '' ? String(key) : `${path}.${key}`
