/** Every region and their sum; a name opens what it is made of. */
import { change, quantity } from '@horizon-soin/figures'
import { typeset } from '@horizon-soin/words'
import { Fragment, useId, useState } from 'react'
import type { RegionMeasure } from '../../shell/pages.js'
import { useLanguage, useText } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import type { Subject } from '../../state/shared-state.js'
import { RegionDetails } from './region-details.js'
import { measureOf, type RegionNumbers, type RegionRow, type RegionRows } from './rows.js'
import { shareText } from './share-text.js'
import { regionsText } from './text.js'

interface Props {
  measure: RegionMeasure
  subject: Subject
  year: number
  rows: RegionRows
}

const HEAD: Readonly<Record<RegionMeasure, string>> = {
  density: 'density',
  headcount: 'headcount',
  freed: 'freed',
  balance: 'balanceShare',
  need: 'growth'
}

export function RegionTable({ measure, subject, year, rows }: Props) {
  const language = useLanguage()
  const text = useText(regionsText)
  const { dataset } = useStudy()
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const id = useId()
  const sorted = rows.regions.toSorted((a, b) => order(measureOf(b, measure)) - order(measureOf(a, measure)))
  const hasNeed = Number.isFinite(rows.nation.need)
  const isMapped = Number.isFinite(measureOf(rows.nation, measure))
  const whole = (value: number) => quantity(value, 'persons', language)
  const all: [string, string, (numbers: RegionNumbers) => string][] = [
    ['people', text.people, ({ people }) => quantity(people, 'persons', language)],
    ['headcount', text.headcount, ({ headcount }) => whole(headcount)],
    ['density', text.density, ({ density }) => whole(density)],
    ['freed', text.freed(dataset.baseYear), ({ freed }) => whole(freed)],
    ...(hasNeed
      ? ([
          ['growth', text.growth(dataset.balanceBaseYear), ({ growth }) => shareText(growth, language)],
          ['balance', text.balance, ({ balance }) => change(balance, 'persons', language)],
          ['balanceShare', text.balanceShare, ({ balanceShare }) => shareText(balanceShare, language)]
        ] satisfies typeof all)
      : [])
  ]
  // On a phone, what the map shows is in sight.
  const columns = all.toSorted(([a], [b]) => Number(b === HEAD[measure]) - Number(a === HEAD[measure]))
  const cells = (numbers: RegionNumbers) =>
    columns.map(([name, , told]) => (
      <td key={name} className={name === HEAD[measure] ? 'number shown' : 'number'}>
        {told(numbers)}
      </td>
    ))
  const turn = (one: string) =>
    setOpen(now => (now.has(one) ? new Set([...now].filter(other => other !== one)) : new Set([...now, one])))
  return (
    <section>
      <h2>{text.tableTitle}</h2>
      <p>{isMapped ? text.tableLead : text.tableLeadUnsorted}</p>
      <p className="region-cue">{text.tableCue}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its room is moved by keyboard too */}
      <section className="region-table" tabIndex={0} aria-label={text.tableTitle}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.region}</th>
              {columns.map(([name, title]) => (
                <th key={name} scope="col" className="number">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map(row => (
              <Fragment key={row.id}>
                <tr>
                  <th scope="row">
                    <button
                      type="button"
                      className="plain"
                      aria-expanded={open.has(row.id)}
                      aria-controls={`${id}${row.id}`}
                      onClick={() => turn(row.id)}
                    >
                      {labelOf(row, language)}
                    </button>
                  </th>
                  {cells(row)}
                </tr>
                <tr id={`${id}${row.id}`} hidden={!open.has(row.id)}>
                  {open.has(row.id) && (
                    <td colSpan={columns.length + 1}>
                      <RegionDetails row={row} rows={rows} subject={subject} year={year} />
                    </td>
                  )}
                </tr>
              </Fragment>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.whole}</th>
              {cells(rows.nation)}
            </tr>
          </tfoot>
        </table>
      </section>
    </section>
  )
}

/** Regions without a value come last. */
const order = (value: number): number => (Number.isFinite(value) ? value : Number.NEGATIVE_INFINITY)

const labelOf = ({ label }: RegionRow, language: 'fr' | 'en'): string => typeset(label[language], language)
