// biome-ignore-all lint/a11y: rows are what the keyboard goes through (ARIA treegrid); roles stay where the layout is no table
/** The terms of a number as a tree in columns: arrow keys go through it, open and close. */
import type { Term } from '@horizon-soin/model'
import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useStudio } from '../../shell/studio-context.js'
import { RowDetail } from './row-detail.js'
import { firstOpen, type ShownRow, shownRows, TOP } from './rows.js'
import { TermCells } from './term-cells.js'
import { explainText } from './text.js'
import { moveTo } from './tree-keys.js'
import type { ExplainedTerm } from './use-term.js'

interface Props {
  explained: ExplainedTerm
  /** An input was opened. */
  onInput: (term: Term) => void
  /** A link takes the page elsewhere. */
  onLeave: () => void
}

export function Tree({ explained, onInput, onLeave }: Props) {
  const { term: root, words } = explained
  const text = explainText[words.language]
  const [open, setOpen] = useState<ReadonlySet<string>>(() => firstOpen(root))
  const [active, setActive] = useState(TOP)
  const grid = useRef<HTMLTableElement>(null)
  const rows = useMemo(() => shownRows(root, open), [root, open])
  const at = rows.some(({ id }) => id === active) ? active : TOP

  const focusRow = (id: string) => grid.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus()
  function toggle(row: ShownRow, to: boolean): void {
    if (row.kind === 'data') return
    const next = new Set(open)
    if (to) next.add(row.id)
    else next.delete(row.id)
    const place = rows.indexOf(row)
    flushSync(() => setOpen(next))
    // The row that stood for the others has gone: the first of them takes its place.
    if (row.kind === 'fold') focusRow(shownRows(root, next)[place]!.id)
    if (to && row.kind === 'term' && row.term.input) onInput(row.term)
  }
  function press(event: KeyboardEvent): void {
    const row = rows.find(({ id }) => id === at)
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    // A link inside a row takes its own keys.
    if ((event.target as Element).closest('a')) return
    const move = moveTo(event.key, row, rows)
    if (move === null) return
    event.preventDefault()
    if ('open' in move) toggle(row, move.open)
    else focusRow(move.id)
  }
  function click(event: MouseEvent, row: ShownRow): void {
    setActive(row.id)
    if ((event.target as Element).closest('a')) return
    toggle(row, row.kind === 'fold' || (row.kind === 'term' && row.canOpen && !row.isOpen))
  }

  const isFinal = useStudio(studio => studio.areRangesFinal)
  const { columns } = text
  return (
    <>
      <table
        ref={grid}
        role="treegrid"
        className={isFinal ? 'explain-tree' : 'explain-tree drawing-now'}
        aria-label={text.tree}
        onKeyDown={press}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{columns.term}</th>
            <th role="columnheader" className="number">
              {columns.value}
            </th>
            <th role="columnheader">{columns.range}</th>
            <th role="columnheader">{columns.status}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(row => (
            <tr
              key={row.id}
              role="row"
              data-row={row.id}
              tabIndex={row.id === at ? 0 : -1}
              aria-level={row.level}
              aria-posinset={row.place}
              aria-setsize={row.of}
              className={classOf(row)}
              {...(row.kind === 'term' && row.canOpen ? { 'aria-expanded': row.isOpen } : {})}
              {...(row.kind === 'fold' ? { 'aria-expanded': false } : {})}
              onFocus={() => setActive(row.id)}
              onClick={event => click(event, row)}
            >
              {row.kind === 'term' ? (
                <TermCells row={row} explained={explained} />
              ) : (
                <td role="gridcell" colSpan={4} aria-colspan={4}>
                  {row.kind === 'fold' ? (
                    text.others(row.count)
                  ) : (
                    <RowDetail {...row} words={words} onLeave={onLeave} />
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="explain-keys">{text.keys}</p>
    </>
  )
}

const classOf = (row: ShownRow): string =>
  row.kind !== 'term'
    ? `explain-${row.kind}`
    : ['explain-term', row.canOpen ? 'can-open' : '', row.isOpen ? 'is-open' : ''].filter(Boolean).join(' ')
