// biome-ignore-all lint/a11y/noRedundantRoles: a table shown as blocks, on a narrow screen, is one only if told
import type { Language } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/figures'
import type { Source } from '@horizon-soin/model'
import { StatusBadge } from '../../parts/status-badge.js'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { isPriorNote } from '../explain/prior-note.js'
import type { Sorting } from './find.js'
import { rowAnchor } from './hash.js'
import type { DataCell, DataRow, DataTable } from './rows.js'
import { columnText, tableText } from './table-text.js'
import { dataText } from './text.js'

interface Props {
  table: DataTable
  rows: readonly DataRow[]
  sources: ReadonlyMap<string, Source>
  sorting: Sorting | null
  onSort: (column: string) => void
  marked: number | null
}

const ARROWS = { ascending: '↑', descending: '↓', none: '' } as const

export function DataGrid({ table, rows, sources, sorting, onSort, marked }: Props) {
  const language = useLanguage()
  const text = dataText[language]
  const title = typeset(tableText[language][table.name].title, language)
  return (
    // A table wider than its room is moved by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="data-room" tabIndex={0} aria-label={title}>
      <table role="table">
        <caption className="sr-only">{title}</caption>
        <thead role="rowgroup">
          <tr role="row" data-label={text.sort}>
            <th scope="col" role="columnheader">
              {text.line}
            </th>
            {table.columns.map(({ name, isNumber }) => {
              const order =
                sorting?.column !== name ? 'none' : sorting.isDescending ? 'descending' : 'ascending'
              const label = labelOf(name, language)
              return (
                <th
                  key={name}
                  scope="col"
                  role="columnheader"
                  aria-sort={order}
                  className={isNumber ? 'number' : ''}
                >
                  <button type="button" title={text.sortBy(label)} onClick={() => onSort(name)}>
                    {label}
                    <span aria-hidden="true" className="data-arrow">
                      {ARROWS[order]}
                    </span>
                  </button>
                  <code>{name}</code>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(row => (
            <tr
              key={row.line}
              role="row"
              id={rowAnchor(row.line)}
              tabIndex={-1}
              aria-current={row.line === marked ? 'true' : undefined}
            >
              <th scope="row" role="rowheader" data-label={text.line}>
                <a href={`#${rowAnchor(row.line)}`} aria-label={text.lineLink(row.line)}>
                  {row.line}
                </a>
              </th>
              {row.cells.map((cell, place) => {
                const { name, isNumber } = table.columns[place]!
                return (
                  <td
                    key={name}
                    role="cell"
                    data-label={labelOf(name, language)}
                    className={isNumber ? 'number' : `cell-${name.replaceAll('_', '-')}`}
                  >
                    <Content cell={cell} column={name} row={row} sources={sources} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const labelOf = (column: string, language: Language): string => columnText[language][column] ?? column

const isWeb = (url: string): boolean => /^https?:\/\//.test(url)

function Content({
  cell: { value, text },
  column,
  row,
  sources
}: {
  cell: DataCell
  column: string
  row: DataRow
  sources: Props['sources']
}) {
  const language = useLanguage()
  const isOwn = useStudy().edition === null
  if (value === null) return null
  if (column === 'status' && row.status !== null) return <StatusBadge status={row.status} />
  const url =
    column === 'source' ? sources.get(String(value))?.url : column === 'url' ? String(value) : undefined
  if (url !== undefined && isWeb(url)) return <a href={url}>{text}</a>
  // Our notes are written in French, but those that are turned into sentences, whatever the page is read in.
  const isFrench = (column === 'note' && !isOwn && !isPriorNote(String(value))) || column === 'label_fr'
  const lang = isFrench ? 'fr' : column === 'label_en' ? 'en' : undefined
  return lang === undefined || lang === language ? text : <span lang={lang}>{text}</span>
}
