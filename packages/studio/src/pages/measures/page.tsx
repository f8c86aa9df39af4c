/** « Mesures »: what each policy of the dataset frees, costs and is worth, alone and among the others. MODEL.md §8. */
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { useMemo } from 'react'
import { useLanguage } from '../../shell/site.js'
import { useStudy, useYear } from '../../shell/studio-context.js'
import { Firmness } from './firmness.js'
import { MeasureItem } from './measure-item.js'
import { orderOf } from './order.js'
import { PackageSummary } from './package-summary.js'
import { SharesFigure } from './shares-figure.js'
import { measuresText } from './text.js'
import { useValuation } from './use-valuation.js'
import { YearChoice } from './year-choice.js'
import './page.css'

export default function MeasuresPage() {
  const language = useLanguage()
  const text = measuresText[language]
  const { dataset } = useStudy()
  const year = useYear()
  const { valuation, isFinal, hasFailed } = useValuation()
  const labels = useMemo(() => labelsOf(dataset, wordsOf(language)), [dataset, language])
  const count = dataset.policies.length
  const order = useMemo(
    () => orderOf(valuation?.policies ?? [], dataset.policyEffects),
    [valuation, dataset.policyEffects]
  )
  const ranks = useMemo(
    () =>
      new Map(
        order.ranked.flatMap(({ value, rank }): [string, number][] =>
          rank === null ? [] : [[value.id, rank]]
        )
      ),
    [order]
  )
  const isOfYear = valuation?.year === year
  return (
    <div className="page measures">
      <header className="measures-head">
        <h1>{text.title}</h1>
        <p className="measures-lead">{count === 0 ? text.none : text.lead}</p>
        {count > 0 && <YearChoice />}
        <p role="status" className="measures-status">
          {hasFailed
            ? text.failed
            : isFinal || count === 0
              ? ''
              : isOfYear
                ? text.drawing
                : text.computing(year)}
        </p>
      </header>
      {valuation !== null && (
        <div className={isFinal ? undefined : 'drawing-ranges'}>
          <SharesFigure valuation={valuation} labels={labels} ranks={ranks} />
          <PackageSummary valuation={valuation} />
          <section className="measures-ranking">
            <h2>{text.ranking.title}</h2>
            <p>{text.ranking.lead(text.period(...valuation.period))}</p>
            <ol>
              {order.ranked.map(({ value, rank }) => (
                <MeasureItem
                  key={value.id}
                  name={labels.policy(value.id)}
                  value={value}
                  rank={rank}
                  valuation={valuation}
                />
              ))}
            </ol>
          </section>
          {order.apart.length > 0 && (
            <section className="measures-ranking">
              <h2>{text.apart.title}</h2>
              <p>{text.apart.lead}</p>
              <ol>
                {order.apart.map(value => (
                  <MeasureItem
                    key={value.id}
                    name={labels.policy(value.id)}
                    value={value}
                    rank={null}
                    valuation={valuation}
                    isApart
                  />
                ))}
              </ol>
            </section>
          )}
        </div>
      )}
      {count > 0 && <Firmness />}
    </div>
  )
}
