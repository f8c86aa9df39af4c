/** What makes the difference between two scenarios, step by step. */
import { type Look, waterfallChart } from '@horizon-soin/figures'
import { waterfall } from '@horizon-soin/model'
import { inSentence } from '@horizon-soin/words'
import { useCallback } from 'react'
import { ChartFigure } from '../../../parts/chart-figure.js'
import { sinceMeasure } from '../../../shell/since.js'
import { queryOf } from '../subject.js'
import type { Side } from './sides.js'
import { useView } from './use-view.js'

export function WaterfallFigure({ from, to }: { from: Side; to: Side }) {
  const { names, year, subject } = useView()
  const isAll = 'group' in subject && subject.group === 'all'
  const measure = names.indicator('effective') + (isAll ? '' : `, ${inSentence(names.subject(subject))}`)
  const draw = useCallback(
    (look: Look) => {
      const { model } = from.projection
      const told = waterfall(
        model,
        from.projection.levers,
        to.projection.levers,
        queryOf('effective', subject),
        year
      )
      return waterfallChart(
        {
          waterfall: told,
          measure: sinceMeasure(measure, model.dataset, look.language),
          unit: 'share',
          year,
          fromLabel: from.name,
          toLabel: to.name,
          technologies: model.axes.technologies.map(id => ({ id, label: names.technology(id) }))
        },
        look
      )
    },
    [from, to, measure, subject, year, names]
  )
  return <ChartFigure id="waterfall" draw={draw} width={1044} heading={3} />
}
