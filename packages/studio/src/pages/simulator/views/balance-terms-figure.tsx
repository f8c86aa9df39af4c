/** What moves need and capacity of a profession, and where its freed time goes. */
import { balanceTermsChart, type Look } from '@horizon-soin/figures'
import { balanceTerms } from '@horizon-soin/model'
import { useCallback } from 'react'
import { ChartFigure } from '../../../parts/chart-figure.js'
import { useView } from './use-view.js'

export function BalanceTermsFigure({ profession }: { profession: string }) {
  const { names, year, later } = useView()
  const { balanceBaseYear } = later.model.dataset
  const told = Math.max(year, balanceBaseYear)
  const draw = useCallback(
    (look: Look) => {
      const { scenario } = later
      const terms = balanceTerms(later, scenario, profession, told)
      return balanceTermsChart(
        {
          who: names.profession(profession),
          base: terms.base,
          year: told,
          start: terms.needAtBase,
          need: { population: terms.population, trend: terms.trend },
          capacity: { people: terms.fte - terms.needAtBase, care: terms.care },
          elsewhere: { ...terms.elsewhere }
        },
        look
      )
    },
    [names, later, profession, told]
  )
  return <ChartFigure id="balance-terms" draw={draw} width={1044} heading={2} />
}
