/** The professions side by side: a table, their curves, their bars. */
import {
  type Look,
  type PublishedValue,
  professionBarsChart,
  smallMultiplesChart
} from '@horizon-soin/figures'
import { useCallback, useMemo } from 'react'
import { seriesIn, valueIn } from '../../../engine/projection.js'
import { ChartFigure } from '../../../parts/chart-figure.js'
import { sinceMeasure } from '../../../shell/since.js'
import { useSimulator } from '../simulator-context.js'
import { membersOf, queryOf } from '../subject.js'
import { bandsOver } from './bands.js'
import { ProfessionsTable } from './professions-table.js'
import { ends, useView } from './use-view.js'

export function Professions() {
  const { text, names, year, subject, later, ranges } = useView()
  const { publishedOf } = useSimulator().fixed
  const { dataset, calendar } = later.model
  const members = useMemo(() => membersOf(dataset, subject), [dataset, subject])
  const bars = useCallback(
    (look: Look) =>
      professionBarsChart(
        {
          measure: sinceMeasure(text.professions.bars(year), dataset, look.language),
          unit: 'share',
          bars: members.map(({ id }) => {
            const query = queryOf('effective', { profession: id })
            const figure = publishedOf(query).find(one => one.year === year)
            const published: PublishedValue | undefined = figure && {
              value: figure.value,
              comparison: figure.comparison,
              tolerance: figure.tolerance
            }
            return {
              label: names.profession(id),
              value: valueIn(later, query, year),
              range: ends(ranges, later, query, year),
              published
            }
          })
        },
        look
      ),
    [text, names, members, dataset, later, ranges, year, publishedOf]
  )
  const curves = useCallback(
    (look: Look) =>
      smallMultiplesChart(
        {
          years: [...calendar],
          focus: year,
          professions: members.map(({ id }) => {
            const effective = queryOf('effective', { profession: id })
            const bands = bandsOver(ranges, later.model, effective)
            return {
              label: names.profession(id),
              potential: [...seriesIn(later, queryOf('potential', { profession: id }))],
              effective: [...seriesIn(later, effective)],
              ...(bands ? { low: bands.q05, high: bands.q95 } : {})
            }
          })
        },
        look
      ),
    [calendar, names, members, later, ranges, year]
  )
  return (
    <>
      <ProfessionsTable />
      <ChartFigure id="bars" draw={bars} width={1044} heading={2} />
      <ChartFigure id="professions" draw={curves} width={1044} heading={2} />
    </>
  )
}
