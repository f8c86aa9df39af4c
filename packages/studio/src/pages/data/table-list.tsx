/** Every table: what it holds, how many rows, how firm they are, and its files. */
import licenses from 'virtual:edition-licenses'
import { decimal, typeset } from '@horizon-soin/figures'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { isPackedAlone } from './packaged.js'
import { heldTables, rowCount, statusesOf } from './rows.js'
import { StatusLegend, StatusSummary } from './status-bar.js'
import { tableText } from './table-text.js'
import { dataText } from './text.js'
import { useDownloads } from './use-downloads.js'

export function TableList() {
  const language = useLanguage()
  const text = dataText[language]
  const { dataset, edition } = useStudy()
  const { making, zip, xlsx, csv } = useDownloads()
  const isAlone = edition !== null && isPackedAlone(dataset)
  const tables = heldTables(dataset)
  const count = (value: number) => decimal(value, 0, language)
  const rows = tables.reduce((sum, name) => sum + rowCount(dataset, name), 0)
  return (
    <div className="page data-list">
      <header className="data-head">
        <div>
          <h1>{text.title}</h1>
          <p className="data-lead">{typeset(text.lead(count(tables.length), count(rows)), language)}</p>
          <p>
            <Link to={{ id: 'method' }}>{text.toMethod}</Link>
          </p>
        </div>
        <section aria-labelledby="data-download">
          <h2 id="data-download" className="data-small">
            {text.download}
          </h2>
          <div className="data-buttons">
            <button
              type="button"
              className="button main"
              title={typeset(isAlone ? text.zipAloneTitle : text.zipTitle, language)}
              onClick={() => void zip()}
            >
              {isAlone ? text.zipAlone : text.zip}
            </button>
            <button type="button" className="button" onClick={() => void xlsx()}>
              {text.xlsx}
            </button>
          </div>
          <p className="data-licence">
            {edition !== null ? (
              <>
                {typeset(`${text.licence}${language === 'fr' ? ' : ' : ': '}`, language)}
                {(licenses[dataset.name] ?? []).map(({ name, title, path }) => (
                  <a key={name} href={path}>
                    {title ?? name}
                  </a>
                ))}
              </>
            ) : (
              typeset(text.ownLicence, language)
            )}
          </p>
          <p role="status" className="data-status">
            {making !== null && typeset(text[making], language)}
          </p>
        </section>
      </header>
      <section className="data-section" aria-labelledby="data-statuses">
        <h2 id="data-statuses" className="data-small">
          {text.statuses}
        </h2>
        <p className="subtitle">{text.statusesLead}</p>
        <StatusLegend statuses={tables.flatMap(name => statusesOf(dataset, name))} />
      </section>
      <ul className="data-tables">
        {tables.map(name => {
          const { title, holds } = tableText[language][name]
          const statuses = statusesOf(dataset, name)
          const all = rowCount(dataset, name)
          return (
            <li key={name}>
              <div>
                <h2>
                  <Link to={{ id: 'data', table: name }}>{typeset(title, language)}</Link>
                </h2>
                <p>{typeset(holds, language)}</p>
              </div>
              <p className="data-rows">{text.rows(all, count(all))}</p>
              <div className="data-bar">{statuses.length > 0 && <StatusSummary statuses={statuses} />}</div>
              <button
                type="button"
                className="plain"
                aria-label={typeset(text.csvOf(title), language)}
                onClick={() => void csv(name)}
              >
                {text.csv}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
