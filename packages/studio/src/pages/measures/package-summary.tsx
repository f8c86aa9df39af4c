/** What all measures together free, cost and are worth. */
import type { PolicyValuation } from '@horizon-soin/model/policies'
import { Link } from '../../shell/link.js'
import { useText } from '../../shell/site.js'
import { useStudio } from '../../shell/studio-context.js'
import { searchWithPolicies } from './in-simulator.js'
import { Told } from './number.js'
import { measuresText } from './text.js'

export function PackageSummary({ valuation }: { valuation: PolicyValuation }) {
  const all = useText(measuresText)
  const text = all.package
  const { package: whole, period, year } = valuation
  const span = all.period(...period)
  const ids = valuation.policies.map(({ id }) => id)
  const search = useStudio(studio => searchWithPolicies(studio, ids))
  return (
    <section className="measures-package" aria-label={text.title}>
      <dl className="measure-numbers">
        <div>
          <dt>{text.freed(year)}</dt>
          <Told number={whole.freedFte} kind="fte" />
        </div>
        <div>
          <dt>{text.cost(span)}</dt>
          <Told number={whole.periodCost} kind="euros" />
        </div>
        <div>
          <dt>{text.saving(span)}</dt>
          <Told number={whole.periodSaving} kind="euros" />
        </div>
        <div>
          <dt>{text.value(span)}</dt>
          <Told number={whole.periodValue} kind="euros" hasEdge />
          <dd className="measure-note">{text.valueNote}</dd>
        </div>
      </dl>
      <p>
        <Link to={{ id: 'simulator', view: 'overview' }} search={search} className="button">
          {text.try}
        </Link>
      </p>
    </section>
  )
}
