/** What is looked for in a table: words, a status, a profession. */
import { STATUSES, type Status } from '@horizon-soin/model'
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import type { Wanted } from './find.js'
import type { DataTable } from './rows.js'
import { dataText } from './text.js'

interface Props {
  table: DataTable
  wanted: Wanted
  onWant: (next: Partial<Wanted>) => void
  /** The id of what it changes. */
  controls: string
}

export function TableFilters({ table, wanted, onWant, controls }: Props) {
  const language = useLanguage()
  const text = dataText[language]
  const words = wordsOf(language)
  const labels = labelsOf(useStudy().dataset, words)
  const has = <T,>(value: (row: DataTable['rows'][number]) => T | null) =>
    new Set(table.rows.flatMap(row => value(row) ?? []))
  const statuses = has(row => row.status)
  const professions = has(row => row.profession)
  return (
    <search className="data-filters">
      <label>
        <span>{text.search}</span>
        <input
          type="search"
          value={wanted.search}
          aria-controls={controls}
          onChange={event => onWant({ search: event.target.value })}
        />
      </label>
      {statuses.size > 1 && (
        <label>
          <span>{text.status}</span>
          <select
            value={wanted.status ?? ''}
            onChange={event => onWant({ status: (event.target.value || null) as Status | null })}
          >
            <option value="">{text.every}</option>
            {STATUSES.filter(status => statuses.has(status)).map(status => (
              <option key={status} value={status}>
                {words.statuses[status]}
              </option>
            ))}
          </select>
        </label>
      )}
      {professions.size > 1 && (
        <label>
          <span>{text.profession}</span>
          <select
            value={wanted.profession ?? ''}
            onChange={event => onWant({ profession: event.target.value || null })}
          >
            <option value="">{text.everyProfession}</option>
            {[...professions].map(id => (
              <option key={id} value={id}>
                {labels.profession(id)}
              </option>
            ))}
          </select>
        </label>
      )}
    </search>
  )
}
