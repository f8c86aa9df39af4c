import { isDate, suggestDate } from './date.js'
import type { FaultReport } from './fault.js'
import { nearest } from './nearest.js'
import { boundParams, readNumber, suggestShare, withinBounds } from './number.js'
import { PACE_INPUT, paceInputs } from './pace-input.js'
import { type Column, isYear, YEARS } from './spec.js'
import { synonym } from './synonyms.js'

/** The ids that references may name, by table; null where that table could not be read, so nothing can be said. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string> | null>

export const ID = /^[a-z0-9-]+$/

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

function readNumberCell(text: string, column: Column): CellRead {
  const { type, bounds } = column
  const read = readNumber(text)
  if (isYear(column) && !(read.ok ? withinBounds(read.value, bounds) : read.suggestion !== null)) {
    return refuse('not-a-year', YEARS, suggestYear(text))
  }
  if (!read.ok) return refuse(read.code, 'params' in read ? read.params : {}, read.suggestion)
  if (type === 'integer' && !Number.isInteger(read.value)) return refuse('not-an-integer')
  if (!withinBounds(read.value, bounds)) {
    return refuse('out-of-bounds', boundParams(bounds), suggestShare(read.value, bounds))
  }
  return { ok: true, value: read.value }
}

/** The one year of a date (`01/01/2040`), or the year of this century that two digits stand for. */
function suggestYear(text: string): string | null {
  const years = text.match(/(?<![0-9])[12][0-9]{3}(?![0-9])/g) ?? []
  if (years.length === 1) return years[0]!
  return /^[0-9]{2}$/.test(text) ? `20${text}` : null
}

/** Ids that a message lists. */
const MOST_LISTED = 8

/** The first of some ids, as a message lists them. */
export function listed(ids: Iterable<string>): string {
  const first: string[] = []
  for (const id of ids) {
    if (first.length === MOST_LISTED) return [...first, '…'].join(', ')
    first.push(id)
  }
  return first.join(', ')
}

/** What an id that a table has not is told: the file, its first ids, the nearest one. */
export function unknownId(id: string, ids: ReadonlySet<string>, table: string) {
  const file = table === 'scenarios' ? 'scenarios/' : `${table}.csv`
  return ids.size === 0
    ? { code: 'no-known-id' as const, params: { table: file } }
    : {
        code: 'unknown-id' as const,
        params: { table: file, ids: listed(ids) },
        suggestion: () => nearest(id, ids)
      }
}

/** The pace of a technology that there is; where technologies could not be read, only its form can be judged. */
function readPaceInput(text: string, technologies: ReadonlySet<string> | null): CellRead {
  const known = technologies?.has(text.slice(text.indexOf('.') + 1)) ?? true
  if (PACE_INPUT.test(text) && known) return { ok: true, value: text }
  if (technologies?.size === 0) return refuse('no-known-id', { table: 'technologies.csv' })
  const ids = listed(paceInputs(technologies ?? ['…']))
  return refuse('unknown-pace-input', { ids }, () => technologies && nearest(text, paceInputs(technologies)))
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
      return { ok: false, fault: unknownId(text, ids, column.table!) }
    }
    case 'date':
      return isDate(text) ? { ok: true, value: text } : refuse('not-a-date', {}, () => suggestDate(text))
    case 'pace':
      return readPaceInput(text, known.get('technologies') ?? null)
    case 'enum':
      return column.values.includes(text)
        ? { ok: true, value: text }
        : refuse(
            'unknown-value',
            { allowed: column.values.join(', ') },
            () => synonym(text, column.values) ?? nearest(text, column.values)
          )
    default:
      return readNumberCell(text, column)
  }
}
