/** Results by profession, in the order that is asked for. */
import { exact, spanText } from '@horizon-soin/figures'
import type { Indicator } from '@horizon-soin/model'
import { useState } from 'react'
import { valueIn } from '../../../engine/projection.js'
import { rangeOf } from '../../../engine/ranges.js'
import { Value } from '../../../parts/value.js'
import { membersOf, queryOf } from '../subject.js'
import { Difference } from './range-label.js'
import { useView } from './use-view.js'

const COLUMNS = ['profession', 'potential', 'effective', 'change', 'freed_fte', 'people_above'] as const
type Column = (typeof COLUMNS)[number]

export function ProfessionsTable() {
  const { language, text, names, year, subject, projection, ranges, reference } = useView()
  const [sort, setSort] = useState<{ by: Column; descending: boolean }>({ by: 'effective', descending: true })
  const { dataset } = projection.model
  const words = text.professions
  const labels: Record<Column, string> = {
    profession: words.profession,
    potential: words.potential,
    effective: words.effective,
    change: words.change,
    freed_fte: words.fte,
    people_above: words.above(exact(dataset.threshold, 'share', language))
  }
  const at = (indicator: Indicator, profession: string) =>
    valueIn(projection, queryOf(indicator, { profession }), year)
  const rows = membersOf(dataset, subject).map(({ id }) => {
    const before = valueIn(reference, queryOf('effective', { profession: id }), year)
    return { id, name: names.profession(id), now: at('effective', id), before }
  })
  const key = ({ id, name, now, before }: (typeof rows)[number]): number | string =>
    sort.by === 'profession' ? name : sort.by === 'change' ? now - before : at(sort.by, id)
  const sorted = rows.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)]
    const order = typeof x === 'string' ? x.localeCompare(String(y), language) : x - Number(y)
    return sort.descending ? -order : order
  })
  const head = (column: Column) => (
    <th
      key={column}
      scope="col"
      className={column === 'profession' ? '' : 'number'}
      aria-sort={sort.by !== column ? undefined : sort.descending ? 'descending' : 'ascending'}
    >
      <button
        type="button"
        className="sort"
        onClick={() =>
          setSort({ by: column, descending: sort.by === column ? !sort.descending : column !== 'profession' })
        }
      >
        {labels[column]}
        <span aria-hidden="true">{sort.by !== column ? '' : sort.descending ? ' ↓' : ' ↑'}</span>
      </button>
    </th>
  )
  return (
    // A table wider than its room is moved by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="table-room" tabIndex={0} aria-label={words.caption(year)}>
      <table className="sim-table">
        <caption className="sr-only">{words.caption(year)}</caption>
        <thead>
          <tr>{COLUMNS.map(head)}</tr>
        </thead>
        <tbody>
          {sorted.map(({ id, name, now, before }) => {
            const query = (indicator: Indicator) => queryOf(indicator, { profession: id })
            const range = rangeOf(ranges, projection.model, query('effective'), year)
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className="number">
                  <Value query={query('potential')} year={year} />
                </td>
                <td className="number">
                  <Value query={query('effective')} year={year} />
                  <span className="range-span under">
                    {range ? spanText(range[0], range[4], 'share', language) : text.drawing}
                  </span>
                </td>
                <td className="number">
                  <Difference now={now} before={before} unit="share" />
                </td>
                <td className="number">
                  <Value query={query('freed_fte')} year={year} isBare />
                </td>
                <td className="number">
                  <Value query={query('people_above')} year={year} isBare />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
