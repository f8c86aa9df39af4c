/** What each measure adds to what all free, and what it frees alone. */
import { type Look, policyBarsChart } from '@horizon-soin/figures'
import type { PolicyNumbers, PolicyValuation } from '@horizon-soin/model/policies'
import type { Labels } from '@horizon-soin/words'
import { useCallback } from 'react'
import { ChartFigure } from '../../parts/chart-figure.js'

interface Props {
  valuation: PolicyValuation
  labels: Labels
  /** As the page tells them; a policy without one is not here. */
  ranks: ReadonlyMap<string, number>
}

export function SharesFigure({ valuation, labels, ranks }: Props) {
  const draw = useCallback(
    (look: Look) => {
      const { policies, package: whole, year } = valuation
      return policyBarsChart(
        {
          year,
          policies: policies.map(({ id, share, numbers }) => ({
            label: labels.policy(id),
            share: share.freedFte,
            alone: numbers.freedFte!.mode,
            rank: ranks.get(id),
            ...rangeAndEuros(numbers)
          })),
          period: valuation.period,
          isAwaited: true,
          package: { freed: whole.freedFte!.mode, ...rangeAndEuros(whole) }
        },
        look
      )
    },
    [valuation, labels, ranks]
  )
  return <ChartFigure id="measures" draw={draw} width={1152} heading={2} />
}

/** The draws of what is freed, then euros over the period. */
const rangeAndEuros = ({
  freedFte,
  periodCost,
  periodSaving,
  periodValue,
  periodValuePerEuro
}: PolicyNumbers) => ({
  low: freedFte?.low,
  high: freedFte?.high,
  cost: periodCost?.mode,
  saving: periodSaving?.mode,
  value: periodValue?.mode,
  valueLow: periodValue?.low,
  valueHigh: periodValue?.high,
  perEuro: periodValuePerEuro?.mode
})
