import type { FaultList, FaultReport } from './fault.js'
import { lineCounter } from './text.js'

/** A JSON value and the line on which each of its parts starts. */
export interface JsonRead {
  value: unknown
  /** The line of a JSON pointer (`/horizon/base_year`), or of the nearest part that holds it. */
  lineOf(pointer: string): number
}

const DEEPEST = 32
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null]
] as const

class SyntaxFault extends Error {
  constructor(
    readonly code: 'json-syntax' | 'too-deep' | 'decimal-comma',
    readonly more: Partial<FaultReport> = {}
  ) {
    super(code)
  }
}

const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/**
 * Reads JSON with what `JSON.parse` does not give: the line of a fault and of each key, a fault for a key that stands
 * twice, a limit of nesting. Objects have no prototype, so that no key can reach one. Null with a fault where it fails.
 */
export function readJson(text: string, file: string, faults: FaultList): JsonRead | null {
  const parser = new JsonParser(text, file, faults)
  try {
    const value = parser.document()
    return { value, lineOf: pointer => parser.lineOf(pointer) }
  } catch (error) {
    const { code, more } = error instanceof SyntaxFault ? error : new SyntaxFault('json-syntax')
    const line = parser.lineAt(Math.min(parser.at, Math.max(0, text.trimEnd().length - 1)))
    faults.add({ file, line, code, params: code === 'too-deep' ? { depth: DEEPEST } : {}, ...more })
    return null
  }
}

class JsonParser {
  at = 0
  readonly starts = new Map<string, number>()
  readonly lineAt: (index: number) => number

  constructor(
    readonly text: string,
    readonly file: string,
    readonly faults: FaultList
  ) {
    this.lineAt = lineCounter(text)
  }

  lineOf(pointer: string): number {
    for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
      const start = this.starts.get(path)
      if (start !== undefined) return this.lineAt(start)
    }
    return 1
  }

  document(): unknown {
    const value = this.value('', 0)
    this.space()
    if (this.at < this.text.length) this.fail()
    return value
  }

  value(pointer: string, depth: number): unknown {
    if (depth > DEEPEST) throw new SyntaxFault('too-deep')
    this.space()
    const next = this.text[this.at]
    if (next === '{') return this.object(pointer, depth)
    if (next === '[') return this.array(pointer, depth)
    if (next === '"') return this.string()
    for (const [word, value] of WORDS) {
      if (!this.text.startsWith(word, this.at)) continue
      this.at += word.length
      return value
    }
    NUMBER.lastIndex = this.at
    const number = NUMBER.exec(this.text)
    if (!number) this.fail()
    this.at += number[0].length
    return Number(number[0])
  }

  object(pointer: string, depth: number): object {
    const read: Record<string, unknown> = Object.create(null)
    this.at++
    let key = ''
    for (let first = true; !this.take('}'); first = false) {
      if (!first) {
        this.expect(',')
        this.refuseDecimalComma(key)
      }
      this.space()
      const start = this.at
      key = this.string()
      const path = `${pointer}/${escapePointer(key)}`
      if (this.starts.has(path)) {
        this.faults.add({
          file: this.file,
          line: this.lineAt(start),
          column: key,
          value: key,
          code: 'repeated-key'
        })
      }
      this.starts.set(path, start)
      this.expect(':')
      read[key] = this.value(path, depth + 1)
    }
    return read
  }

  /** `0,3` after a key: no key starts with a digit, so the comma before it is that of a number. */
  refuseDecimalComma(column: string): void {
    const value = /-?[0-9]+,$/.exec(this.text.slice(Math.max(0, this.at - 30), this.at))
    const decimals = /^[0-9]+/.exec(this.text.slice(this.at, this.at + 30))
    if (!value || !decimals) return
    const written = value[0] + decimals[0]
    throw new SyntaxFault('decimal-comma', { column, value: written, suggestion: written.replace(',', '.') })
  }

  array(pointer: string, depth: number): unknown[] {
    const read: unknown[] = []
    this.at++
    while (!this.take(']')) {
      if (read.length > 0) this.expect(',')
      this.space()
      this.starts.set(`${pointer}/${read.length}`, this.at)
      read.push(this.value(`${pointer}/${read.length}`, depth + 1))
    }
    return read
  }

  /** From quote to quote; what is between is left to `JSON.parse`. */
  string(): string {
    const start = this.at
    if (this.text[start] !== '"') this.fail()
    let end = start + 1
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1
    const read: string = JSON.parse(this.text.slice(start, end + 1))
    this.at = end + 1
    return read
  }

  space(): void {
    while (' \t\n\r'.includes(this.text[this.at] ?? 'x')) this.at++
  }

  take(character: string): boolean {
    this.space()
    if (this.text[this.at] !== character) return false
    this.at++
    return true
  }

  expect(character: string): void {
    if (!this.take(character)) this.fail()
  }

  fail(): never {
    throw new SyntaxFault('json-syntax')
  }
}
