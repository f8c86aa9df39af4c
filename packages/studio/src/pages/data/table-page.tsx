/** One table: searched, filtered, sorted; each row can be linked. */
import type { TableName } from '@horizon-soin/datasets'
import { decimal, typeset } from '@horizon-soin/figures'
import { useEffect, useId, useMemo, useState } from 'react'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { DataGrid } from './data-grid.js'
import { EVERY_ROW, findRows, nextSorting, type Wanted } from './find.js'
import { lineOf, rowAnchor } from './hash.js'
import { sourcesOf, statusesOf, tableOf } from './rows.js'
import { StatusLegend } from './status-bar.js'
import { TableFilters } from './table-filters.js'
import { tableText } from './table-text.js'
import { dataText } from './text.js'
import { useDownloads } from './use-downloads.js'

/** Rows that are shown at once; more are a click away. */
const PAGE = 100

export function TablePage({ name }: { name: TableName }) {
  const language = useLanguage()
  const text = dataText[language]
  const { dataset } = useStudy()
  const table = useMemo(() => tableOf(dataset, name, language), [dataset, name, language])
  const sources = useMemo(() => sourcesOf(dataset), [dataset])
  const statuses = useMemo(() => statusesOf(dataset, name), [dataset, name])
  const [wanted, setWanted] = useState<Wanted>(EVERY_ROW)
  const [shown, setShown] = useState(PAGE)
  const rows = useMemo(() => findRows(table, wanted, language), [table, wanted, language])
  const { making, csv } = useDownloads()
  const results = useId()
  const marked = useMarkedLine(line => {
    setWanted(EVERY_ROW)
    const place = table.rows.findIndex(row => row.line === line)
    setShown(Math.max(PAGE, Math.ceil((place + 1) / PAGE) * PAGE))
  })
  const want = (next: Partial<Wanted>) => {
    setWanted(before => ({ ...before, ...next }))
    setShown(PAGE)
  }
  const count = (value: number) => decimal(value, 0, language)
  const { title, holds } = tableText[language][name]
  const isMissing = marked !== null && !table.rows.some(({ line }) => line === marked)
  const left = Math.min(PAGE, rows.length - shown)
  return (
    <div className="page data-table">
      <p className="data-back">
        <Link to={{ id: 'data', table: null }}>{text.back}</Link>
      </p>
      <div className="data-head">
        <div>
          <h1>{typeset(title, language)}</h1>
          <p className="data-lead">{typeset(holds, language)}</p>
          <p className="data-licence">{typeset(text.lineHint, language)}</p>
        </div>
        <div>
          {statuses.length > 0 && <StatusLegend statuses={statuses} />}
          <p className="data-file">
            <button type="button" className="button" onClick={() => void csv(name)}>
              {typeset(text.csvOf(title), language)}
            </button>
          </p>
          <p role="status" className="data-status">
            {making !== null && typeset(text[making], language)}
          </p>
        </div>
      </div>
      <TableFilters table={table} wanted={wanted} onWant={want} controls={results} />
      <p role="status" className="data-found">
        {rows.length === 0
          ? text.none
          : rows.length === table.rows.length
            ? text.rows(rows.length, count(rows.length))
            : text.found(count(rows.length), count(table.rows.length))}
        {isMissing && ` ${text.noLine(marked)}`}
      </p>
      {rows.length === 0 && (
        <button type="button" className="button" onClick={() => want(EVERY_ROW)}>
          {text.clear}
        </button>
      )}
      <div id={results}>
        {rows.length > 0 && (
          <DataGrid
            table={table}
            rows={rows.slice(0, shown)}
            sources={sources}
            sorting={wanted.sorting}
            onSort={column => want({ sorting: nextSorting(wanted.sorting, column) })}
            marked={marked}
          />
        )}
      </div>
      {left > 0 && (
        <button type="button" className="button data-more" onClick={() => setShown(shown + PAGE)}>
          {text.more(count(left))}
        </button>
      )}
    </div>
  )
}

/** The line that the address names, kept in step with it; its row is brought into sight once it is there. */
function useMarkedLine(onLine: (line: number) => void): number | null {
  const [marked, setMarked] = useState<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the address, when that changes
  useEffect(() => {
    const read = () => {
      const line = lineOf(location.hash)
      setMarked(line)
      if (line !== null) onLine(line)
    }
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  useEffect(() => {
    if (marked === null) return
    const row = document.getElementById(rowAnchor(marked))
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }, [marked])
  return marked
}
