import type { Orm } from './database.js'
import { FIRST_FORMAT, FORMAT, FORMATS, LONGEST_LINE, signer } from './export-format.js'
import { codeOf } from './faults.js'
import type { Rows } from './import-checks.js'
import { keepStaff } from './import-releases.js'
import { KEEP } from './import-rows.js'
import { keepSecrets } from './import-secrets.js'
import { CLEAR_SECRET, SHAPES } from './import-shapes.js'
import { type Imported, StoreError } from './store.js'

/** Kinds of lines that the key opens. */
const SEALED: Readonly<Record<string, typeof keepSecrets>> = { secret: keepSecrets, staff: keepStaff }

/** Rows of a statement at most. */
const TOGETHER = 200

/**
 * Reads the lines of an export one after the other, keeps their rows, and holds that the last line signs them all. `key` opens the
 * secrets that it sealed.
 */
export function importReader(tx: Orm, key: Buffer | null) {
  const signed = signer()
  let number = 0
  let kept = 0
  let skipped = 0
  let lost = 0
  let format = FORMAT
  let complete = false
  let waiting: { kind: string; rows: Rows; from: number } | null = null

  const fault = (line: number | string, reason: string) => new StoreError('import', `line ${line}: ${reason}`)

  async function keep(kind: string, rows: Rows): Promise<number> {
    const sealed = SEALED[kind]
    if (sealed === undefined) return KEEP[kind]!(tx, rows)
    const opened = await sealed(tx, rows, key)
    lost += opened.lost
    return opened.added
  }

  /** Rows of one kind that follow each other go to the database together. */
  async function flush() {
    if (waiting === null) return
    const { kind, rows, from } = waiting
    waiting = null
    const lines = rows.length === 1 ? from : `${from}–${from + rows.length - 1}`
    try {
      const added = await keep(kind, rows)
      kept += added
      skipped += rows.length - added
    } catch (error) {
      if (error instanceof StoreError) throw fault(lines, error.detail)
      const code = codeOf(error)
      // 22: a value that is none of its type; 23: a rule of a table.
      if (code !== null && /^2[23]/.test(code)) throw fault(lines, `refused by the database (${code})`)
      throw error
    }
  }

  function parse(line: string): { kind: unknown; row: Record<string, unknown> } {
    if (line.length > LONGEST_LINE) throw fault(number, `longer than ${LONGEST_LINE} characters`)
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw fault(number, 'not JSON')
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw fault(number, 'not an object')
    const { kind, ...row } = value as Record<string, unknown>
    return { kind, row }
  }

  async function one(line: string) {
    number++
    if (complete) throw fault(number, 'lines after the end')
    const { kind, row } = parse(line)
    if (number === 1) {
      if (kind !== 'header' || !FORMATS.includes(row['format'] as string))
        throw fault(1, `the format is not ${FORMAT}`)
      format = row['format'] as string
      return signed.add(line)
    }
    if (kind === 'end') {
      if (line !== signed.end()) throw fault(number, 'the lines before it are not those that it signs')
      complete = true
      return
    }
    if (typeof kind !== 'string' || !Object.hasOwn(SHAPES, kind)) throw fault(number, 'a kind that is none')
    const check = kind === 'secret' && format === FIRST_FORMAT ? CLEAR_SECRET : SHAPES[kind]!
    const wrong = check(row)
    if (wrong !== null) throw fault(number, `expected ${wrong}`)
    signed.add(line)
    if (waiting !== null && (waiting.kind !== kind || waiting.rows.length === TOGETHER)) await flush()
    waiting ??= { kind, rows: [], from: number }
    waiting.rows.push(row)
  }

  return {
    async take(lines: string[]) {
      for (const line of lines) await one(line)
      await flush()
    },
    totals: (): Imported => ({ kept, skipped, lost }),
    /** @throws StoreError `import` where the last line is missing */
    end(): Imported {
      if (!complete) throw fault(number + 1, 'the file is cut short: its last line is missing')
      return { kept, skipped, lost }
    }
  }
}
