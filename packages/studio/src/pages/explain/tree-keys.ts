/** What a key does in the tree. Source: ARIA Authoring Practices, treegrid, rows first. */
import type { ShownRow } from './rows.js'

type Move = { id: string } | { open: boolean }

const canOpenNow = (row: ShownRow): boolean =>
  row.kind === 'fold' || (row.kind === 'term' && row.canOpen && !row.isOpen)
const isOpenNow = (row: ShownRow): boolean => row.kind === 'term' && row.isOpen

/** Goes to another row, opens or closes this one; null where the key is not of the tree. */
export function moveTo(key: string, row: ShownRow, rows: readonly ShownRow[]): Move | null {
  const at = rows.indexOf(row)
  const to = (place: number): Move => ({ id: (rows[place] ?? row).id })
  switch (key) {
    case 'ArrowDown':
      return to(at + 1)
    case 'ArrowUp':
      return to(at - 1)
    case 'Home':
      return to(0)
    case 'End':
      return to(rows.length - 1)
    case 'ArrowRight':
      return canOpenNow(row) ? { open: true } : isOpenNow(row) ? to(at + 1) : to(at)
    case 'ArrowLeft': {
      if (isOpenNow(row)) return { open: false }
      const above = rows.slice(0, at).findLastIndex(({ level }) => level < row.level)
      return to(above < 0 ? at : above)
    }
    case 'Enter':
    case ' ':
      return canOpenNow(row) || isOpenNow(row) ? { open: canOpenNow(row) } : null
    default:
      return null
  }
}
