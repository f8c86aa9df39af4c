import type { FaultReport } from './fault.js'
import { nearest } from './nearest.js'
import { boundParams, readNumber, withinBounds } from './number.js'
import type { Column } from './spec.js'

/** The ids that references may name, by table; null where that table could not be read, so nothing can be said. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string> | null>

export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export type CellRead =
  | { ok: true; value: string | number | undefined }
  | { ok: false; fault: Pick<FaultReport, 'code'> & Partial<FaultReport> }

const refuse = (
  code: FaultReport['code'],
  params: FaultReport['params'] = {},
  suggestion: FaultReport['suggestion'] = null
): CellRead => ({ ok: false, fault: { code, params, suggestion } })

/** `Médecin généraliste` as an id: what its author most likely meant. */
export function asId(text: string): string | null {
  const made = text
    .slice(0, 64)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return ID.test(made) ? made : null
}

function readNumberCell(text: string, { type, bounds }: Column): CellRead {
  const read = readNumber(text)
  if (!read.ok) return refuse(read.code, {}, read.suggestion)
  if (type === 'integer' && !Number.isInteger(read.value)) return refuse('not-an-integer')
  if (!withinBounds(read.value, bounds)) return refuse('out-of-bounds', boundParams(bounds))
  return { ok: true, value: read.value }
}

/** The value of one cell as its column has it (undefined where it is left out), or the fault of the cell. */
export function readCell(text: string, column: Column, known: KnownIds): CellRead {
  if (text.trim() === '' && (column.type !== 'text' || column.empty !== 'kept')) {
    return column.empty === 'refused' ? refuse('empty-value') : { ok: true, value: undefined }
  }
  switch (column.type) {
    case 'text':
      return { ok: true, value: text }
    case 'id':
      return ID.test(text) ? { ok: true, value: text } : refuse('bad-id', {}, () => asId(text))
    case 'reference': {
      const ids = known.get(column.table!)
      if (!ids || ids.has(text)) return { ok: true, value: text }
      return refuse('unknown-id', { table: column.table! }, () => nearest(text, ids))
    }
    case 'enum':
      return column.values.includes(text)
        ? { ok: true, value: text }
        : refuse('unknown-value', { allowed: column.values.join(', ') }, () => nearest(text, column.values))
    default:
      return readNumberCell(text, column)
  }
}
