/** How sure results are: the fan of one, the ranges of all. */
import { decimal, type FanYear, fanChart, type Look, quantity, spanText } from '@horizon-soin/figures'
import { INDICATORS, isSinceBase } from '@horizon-soin/model'
import { useCallback, useState } from 'react'
import { rangeOf } from '../../../engine/ranges.js'
import { ChartFigure } from '../../../parts/chart-figure.js'
import { Value } from '../../../parts/value.js'
import { observedMean } from '../../home/observed.js'
import { useSimulator } from '../simulator-context.js'
import { sinceWhen } from '../since-when.js'
import { queryOf } from '../subject.js'
import { isDrawn, quantilesOver } from './bands.js'
import { Choice } from './choice.js'
import { observedPoints } from './observed-points.js'
import { toldIndicators } from './told-indicators.js'
import { CHOSEN, useView } from './use-view.js'

type Chosen = (typeof CHOSEN)[number]

export function Uncertainty() {
  const { language, text, names, year, subject, later, ranges } = useView()
  const { publishedOf } = useSimulator().fixed
  const [indicator, setIndicator] = useState<Chosen>('effective')
  const words = text.uncertainty
  const query = queryOf(indicator, subject)
  const over = quantilesOver(ranges, later.model, query)
  const draws = ranges?.draws ?? 0
  const draw = useCallback(
    (look: Look) => {
      const of = text.fanOf[indicator]
      const asked = queryOf(indicator, subject)
      const quantiles = quantilesOver(ranges, later.model, asked) ?? []
      return fanChart(
        {
          measure: sinceWhen(text.measures[indicator]!, indicator, later.model.dataset, look.language),
          ...(of === undefined ? {} : { of }),
          unit: INDICATORS[indicator].unit,
          draws,
          years: quantiles.map((at, t): FanYear => {
            const [q05, q25, q50, q75, q95] = at ?? Array<number>(5).fill(Number.NaN)
            return { year: later.model.calendar[t]!, q05: q05!, q25: q25!, q50: q50!, q75: q75!, q95: q95! }
          }),
          published: publishedOf(asked).map(figure => ({
            year: figure.year,
            value: figure.value,
            comparison: figure.comparison,
            tolerance: figure.tolerance
          })),
          observed: observedPoints(observedMean(later.model), asked),
          focus: year
        },
        look
      )
    },
    [text, indicator, subject, ranges, draws, later, publishedOf, year]
  )
  return (
    <>
      <Choice
        label={words.indicator}
        value={indicator}
        options={CHOSEN.map(one => ({ id: one, name: names.indicator(one) }))}
        onChoose={setIndicator}
      />
      {over === null ? (
        <p role="status">{words.waiting}</p>
      ) : (
        <ChartFigure id="fan" draw={draw} width={1044} heading={2} explain={{ query, year }} />
      )}
      <p className="sim-note">
        {ranges === null ? words.waiting : words.draws(decimal(ranges.draws, 0, language), ranges.seed)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className="table-room" tabIndex={0} aria-label={words.caption(names.subject(subject), year)}>
        <table className="sim-table">
          <caption className="sr-only">{words.caption(names.subject(subject), year)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.result}</th>
              {[words.central, words.median, words.inner, words.outer].map(label => (
                <th key={label} scope="col" className="number">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {toldIndicators(later.model, subject).map(one => {
              const { unit } = INDICATORS[one]
              const asked = queryOf(one, subject)
              const range = rangeOf(ranges, later.model, asked, year)
              const missing = isDrawn(ranges, later.model, asked, year) ? text.noValue : text.drawing
              const name = names.indicator(one)
              return (
                <tr key={one}>
                  <th scope="row">
                    {isSinceBase(one) ? name : sinceWhen(name, one, later.model.dataset, language)}
                  </th>
                  <td className="number">
                    <Value query={asked} year={year} />
                  </td>
                  <td className="number">{range ? quantity(range[2], unit, language) : missing}</td>
                  <td className="number">{range && spanText(range[1], range[3], unit, language)}</td>
                  <td className="number">{range && spanText(range[0], range[4], unit, language)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </>
  )
}
