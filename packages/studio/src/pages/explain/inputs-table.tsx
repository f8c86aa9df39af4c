/** Every input under the number, with its row, its source and its status. */
import type { ChartTable } from '@horizon-soin/figures'
import type { Term } from '@horizon-soin/model'
import { type Labels, termName, valueWords, type Words } from '@horizon-soin/words'
import { useState } from 'react'
import { csvFile } from '../../export/csv.js'
import { saveFile } from '../../export/download.js'
import { fileName } from '../../export/file-name.js'
import { StatusBadge } from '../../parts/status-badge.js'
import { useStudy } from '../../shell/studio-context.js'
import { SourceLink } from './source-link.js'
import { rangeWords } from './term-words.js'
import { explainText } from './text.js'
import { useProvenance } from './use-provenance.js'
import type { ExplainedTerm } from './use-term.js'
import { webAddress } from './web-address.js'

export function InputsTable({ explained, inputs }: { explained: ExplainedTerm; inputs: readonly Term[] }) {
  const { labels, words, query, year } = explained
  const text = explainText[words.language]
  const { dataset, model, edition } = useStudy()
  const { provenance } = useProvenance(explained)
  const [isRefused, setRefused] = useState(false)

  function save(): void {
    try {
      const where = query.profession ?? query.group ?? 'all'
      const name = fileName(
        [edition ?? dataset.name, query.indicator, where, query.technology ?? '', year],
        'csv'
      )
      saveFile(csvFile(inputsTable(inputs, dataset.sources, labels, words), provenance()), name)
      setRefused(false)
    } catch {
      setRefused(true)
    }
  }

  const { inputColumns, columns } = text
  return (
    <div className="explain-inputs">
      <p>
        <button type="button" className="plain" onClick={save}>
          {text.download}
        </button>
      </p>
      <p role="status">{isRefused ? text.notSaved : ''}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its room is moved by keyboard too */}
      <section className="table-room" tabIndex={0} aria-label={text.inputs(inputs.length)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{inputColumns.term}</th>
              <th scope="col" className="number">
                {inputColumns.value}
              </th>
              <th scope="col">{columns.range}</th>
              <th scope="col">{inputColumns.status}</th>
              <th scope="col">{inputColumns.source}</th>
              <th scope="col">{inputColumns.row}</th>
            </tr>
          </thead>
          <tbody>
            {inputs.map(term => {
              const { row, source, status } = term.input!
              const name = termName(term, {}, labels, words)
              return (
                <tr key={`${name} ${row?.file} ${row?.line}`}>
                  <th scope="row">{name}</th>
                  <td className="number">{valueWords(term, words)}</td>
                  <td>{rangeWords(term, null, model, words)}</td>
                  <td>
                    <StatusBadge status={status} />
                  </td>
                  <td>
                    <SourceLink id={source} />
                  </td>
                  <td>{row ? `${row.file}:${row.line}` : ''}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </div>
  )
}

/** The same for a file: numbers as the tables have them. */
function inputsTable(
  inputs: readonly Term[],
  sources: readonly { id: string; title: string; url: string }[],
  labels: Labels,
  words: Words
): ChartTable {
  const { inputColumns: label } = explainText[words.language]
  const columns = [
    { label: label.term, unit: 'text' },
    { label: label.value, unit: 'number' },
    { label: label.unit, unit: 'text' },
    { label: label.low, unit: 'number' },
    { label: label.mode, unit: 'number' },
    { label: label.high, unit: 'number' },
    { label: label.status, unit: 'text' },
    { label: label.source, unit: 'text' },
    { label: label.url, unit: 'text' },
    { label: label.row, unit: 'text' }
  ] as const
  const rows = inputs.map(term => {
    const { low, mode, high, status, source, row } = term.input!
    return [
      termName(term, {}, labels, words),
      term.value,
      term.unit,
      low ?? null,
      mode ?? null,
      high ?? null,
      words.statuses[status],
      labels.source(source),
      webAddress(sources.find(({ id }) => id === source)?.url ?? '') ?? '',
      row ? `${row.file}:${row.line}` : ''
    ]
  })
  return { columns, rows }
}
