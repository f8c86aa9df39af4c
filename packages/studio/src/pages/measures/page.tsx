/** « Mesures »: what each policy of the dataset frees, costs and is worth, alone and among the others. MODEL.md §8. */
import type { PolicyValuation } from '@horizon-soin/model/policies'
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { useMemo } from 'react'
import { useLanguage } from '../../shell/site.js'
import { useStudy, useYear } from '../../shell/studio-context.js'
import { Firmness } from './firmness.js'
import { MeasureItem } from './measure-item.js'
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
          <SharesFigure valuation={valuation} labels={labels} />
          <PackageSummary valuation={valuation} />
          <section className="measures-ranking">
            <h2>{text.ranking.title}</h2>
            <p>{text.ranking.lead(text.period(...valuation.period))}</p>
            <ol>
              {byRank(valuation).map(value => (
                <MeasureItem
                  key={value.id}
                  name={labels.policy(value.id)}
                  value={value}
                  valuation={valuation}
                />
              ))}
            </ol>
          </section>
        </div>
      )}
      {count > 0 && <Firmness />}
    </div>
  )
}

/** Those without a rank last, as the dataset has them. */
const byRank = ({ policies }: PolicyValuation) =>
  policies.toSorted((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY))
