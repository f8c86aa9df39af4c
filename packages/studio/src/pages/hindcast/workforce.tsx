/** Workforce projections of the time beside the headcounts observed since. */
import evidence from 'virtual:evidence'
import { accuracyChart, capitalised, type Look, typeset } from '@horizon-soin/figures'
import { errorWords, preciseShare, projectionName } from '@horizon-soin/words'
import { Fragment, useCallback, useMemo } from 'react'
import { ChartFigure } from '../../parts/chart-figure.js'
import { webAddress } from '../explain/web-address.js'
import { Prose } from '../method/prose.js'
import { accuracyData } from './charts.js'
import { unconfronted } from './claims.js'
import type { Telling } from './telling.js'
import { hindcastText } from './text.js'

export function Workforce({ telling }: { telling: Telling }) {
  const { language, report, said, origin } = telling
  const text = hindcastText[language].workforce
  const { accuracy, projections } = report.workforce
  const draw = useCallback((look: Look) => accuracyChart(accuracyData(telling), look), [telling])
  const own = useMemo(() => {
    const cited = projections
      .filter(({ checks }) => checks.length > 0)
      .flatMap(({ points, observed }) => [...points, ...observed].map(({ source }) => source))
    const publishers = evidence.sources.filter(({ id }) => cited.includes(id)).map(one => one.publisher)
    return {
      ...origin,
      source: [...new Set(publishers)].filter(Boolean).join(', '),
      told: text.note,
      name: ['constat', 'effectifs']
    }
  }, [projections, origin, text])
  const { overall } = accuracy
  return (
    <section className="hindcast-section">
      <h2>
        {typeset(
          overall === null ? text.none : text.title(preciseShare(overall.mape, language), overall.n),
          language
        )}
      </h2>
      <Prose className="hindcast-lead" text={`${text.lead} ${said.workforce.join(' ')}`} />
      {overall !== null && (
        <>
          <ChartFigure id="constat-effectifs" draw={draw} width={1152} about={text.note} origin={own} />
          <Accuracy telling={telling} />
        </>
      )}
      <Unconfronted telling={telling} />
    </section>
  )
}

function Accuracy({ telling: { language, report, words } }: { telling: Telling }) {
  const text = hindcastText[language].workforce
  const { columns } = text
  const { horizons, overall } = report.workforce.accuracy
  const rows = [
    ...horizons.map(one => ({ name: text.years(one.horizon), ...one })),
    ...(overall === null ? [] : [{ name: text.all, ...overall }])
  ]
  // Where no projection had a range, the sentences above say so once.
  const isRanged = overall !== null && overall.coverage !== null
  const shown = (['points', 'mape', 'bias', 'coverage'] as const).filter(
    column => isRanged || column !== 'coverage'
  )
  return (
    <table className="hindcast-accuracy">
      <caption>{text.horizons}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.ahead}</th>
          {shown.map(column => (
            <th key={column} scope="col" className="number">
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, n, mape, bias, coverage }) => (
          <tr key={name}>
            <th scope="row">{typeset(name, language)}</th>
            <td className="number">{n}</td>
            <td className="number">{preciseShare(mape, language)}</td>
            <td className="number">{errorWords(bias, words)}</td>
            {isRanged && (
              <td className="number">
                {coverage === null ? text.noRange : preciseShare(coverage, language)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Unconfronted({ telling: { language, report, words } }: { telling: Telling }) {
  const text = hindcastText[language].workforce
  const groups = unconfronted(report.workforce)
  const all = groups.flatMap(({ projections }) => projections)
  if (all.length === 0) return null
  return (
    <details className="hindcast-unconfronted">
      <summary>{typeset(text.unconfronted(all.length), language)}</summary>
      {groups.map(({ reason, projections }) => (
        <Fragment key={reason}>
          <p>{text.reasons[reason]}</p>
          <ul>
            {projections.map(one => {
              const source = evidence.sources.find(({ id }) => id === one.source)
              const address = webAddress(source?.url ?? '')
              const publisher = [source?.publisher, source?.year].filter(Boolean).join(', ')
              return (
                <li key={one.id}>
                  <b>{capitalised(projectionName(one, words))}.</b>{' '}
                  {typeset(one.points.at(-1)?.note?.[language] ?? '', language)}{' '}
                  {address === null ? publisher : <a href={address}>{publisher}</a>}
                </li>
              )
            })}
          </ul>
        </Fragment>
      ))}
    </details>
  )
}
