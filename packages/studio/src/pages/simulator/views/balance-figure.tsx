/** Need and capacity of a profession over the years, and the range of their difference. */
import { balanceChart, type Look } from '@horizon-soin/figures'
import { useCallback } from 'react'
import { seriesIn } from '../../../engine/projection.js'
import type { Ranges } from '../../../engine/ranges.js'
import { ChartFigure } from '../../../parts/chart-figure.js'
import { bandsOver } from './bands.js'
import { useView } from './use-view.js'

interface Props {
  profession: string
  told: readonly number[]
  ranges: Ranges | null
}

export function BalanceFigure({ profession, told, ranges }: Props) {
  const { names, year, later } = useView()
  const { model } = later
  const base = model.dataset.balanceBaseYear
  const query = { indicator: 'balance', profession } as const
  const draw = useCallback(
    (look: Look) => {
      // Before the balance base year, need is told backwards: nobody asks for it.
      const first = base - model.axes.firstYear
      const since = (values: ArrayLike<number>) => Array.from(values).slice(first)
      const of = (indicator: 'need' | 'capacity' | 'fte') => since(seriesIn(later, { indicator, profession }))
      const bands = bandsOver(ranges, model, { indicator: 'balance', profession })
      return balanceChart(
        {
          who: names.profession(profession),
          years: since(model.calendar),
          need: of('need'),
          capacity: of('capacity'),
          inPost: of('fte'),
          bands: bands && {
            q05: since(bands.q05),
            q25: since(bands.q25),
            q75: since(bands.q75),
            q95: since(bands.q95)
          },
          base,
          focus: Math.max(year, base),
          told
        },
        look
      )
    },
    [names, year, later, model, base, profession, told, ranges]
  )
  return <ChartFigure id="balance" draw={draw} width={1044} heading={2} explain={{ query, year }} />
}
