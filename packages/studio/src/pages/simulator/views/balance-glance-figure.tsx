/** Every profession that has a need: its balance as a part of it, in two years. */
import { balanceGlanceChart, type Look } from '@horizon-soin/figures'
import { useCallback } from 'react'
import { valueIn } from '../../../engine/projection.js'
import { type Ranges, rangeOf } from '../../../engine/ranges.js'
import { ChartFigure } from '../../../parts/chart-figure.js'
import { useView } from './use-view.js'

interface Props {
  members: readonly string[]
  /** The first and the last are compared. */
  years: readonly number[]
  ranges: Ranges | null
}

export function BalanceGlanceFigure({ members, years, ranges }: Props) {
  const { names, later } = useView()
  const [first, last] = [years[0], years.at(-1)]
  const draw = useCallback(
    (look: Look) =>
      balanceGlanceChart(
        {
          years: [first ?? Number.NaN, last ?? Number.NaN],
          base: later.model.dataset.balanceBaseYear,
          professions: members.map(profession => {
            const at = (indicator: 'need' | 'balance', year: number | undefined) =>
              year === undefined ? Number.NaN : valueIn(later, { indicator, profession }, year)
            const need = at('need', last)
            const range =
              last === undefined
                ? null
                : rangeOf(ranges, later.model, { indicator: 'balance', profession }, last)
            return {
              label: names.profession(profession),
              first: at('balance', first) / at('need', first),
              last: at('balance', last) / need,
              range: range ? { low: range[0] / need, high: range[4] / need } : undefined
            }
          })
        },
        look
      ),
    [names, later, members, first, last, ranges]
  )
  return <ChartFigure id="balances" draw={draw} width={1044} heading={2} />
}
