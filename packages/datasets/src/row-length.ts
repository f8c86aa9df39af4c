import type { FaultReport } from './fault.js'
import { readNumber, withinBounds } from './number.js'
import type { TableSpec } from './spec.js'

/**
 * A row with too many fields most often holds a decimal comma: `0,5` reads as two fields. The fault that says so, at
 * the first number where it makes sense, or null.
 */
export function misplacedDecimal(
  spec: TableSpec,
  positions: ReadonlyMap<string, number>,
  cells: readonly string[],
  width: number
): Pick<FaultReport, 'code' | 'column' | 'value' | 'params' | 'suggestion'> | null {
  if (cells.length <= width) return null
  const numbers = spec.columns
    .filter(column => column.type === 'number' && positions.has(column.name))
    .sort((a, b) => positions.get(a.name)! - positions.get(b.name)!)
  for (const column of numbers) {
    const [whole, decimals] = [
      cells[positions.get(column.name)!]!,
      cells[positions.get(column.name)! + 1] ?? ''
    ]
    if (!/^[+-]?[0-9]+$/.test(whole) || !/^[0-9]+$/.test(decimals)) continue
    const suggestion = `${whole}.${decimals}`
    const read = readNumber(suggestion)
    if (read.ok && withinBounds(read.value, column.bounds)) {
      const value = `${whole},${decimals}`
      const split = readNumber(value)
      if (split.ok) continue
      const params = 'params' in split ? split.params : {}
      return { code: split.code, column: column.name, value, params, suggestion: split.suggestion }
    }
  }
  return null
}
