/** One measure: what it moves and when, what it frees, costs and is worth, why, and how to try it. */
import { quantity, quantityBeside } from '@horizon-soin/figures'
import type { PolicyValuation, PolicyValue } from '@horizon-soin/model/policies'
import { EffectList } from '../../parts/policies/effect-list.js'
import { PolicyReasons } from '../../parts/policies/reasons.js'
import { policyText } from '../../parts/policies/text.js'
import { StatusBadge } from '../../parts/status-badge.js'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { useEdited, useStudio, useStudy } from '../../shell/studio-context.js'
import { policyAt } from '../../state/scenario-edit.js'
import { euros, perEuro } from './euros.js'
import { searchWithPolicies } from './in-simulator.js'
import { Told } from './number.js'
import { middlePerEuro } from './order.js'
import { measuresText } from './text.js'

interface Props {
  name: string
  value: PolicyValue
  /** Null where it has none. */
  rank: number | null
  valuation: PolicyValuation
  /** Whether what it brings is in no euro and frees no time. */
  isApart?: boolean
}

export function MeasureItem({ name, value, rank, valuation, isApart = false }: Props) {
  const language = useLanguage()
  const all = measuresText[language]
  const text = all.ranking
  const { dataset } = useStudy()
  const { scenario } = useEdited()
  const { id, numbers, share, choice } = value
  const search = useStudio(studio => searchWithPolicies(studio, [id]))
  const policy = dataset.policies.find(one => one.id === id)
  if (policy === undefined) return null
  const { year, period } = valuation
  const span = all.period(...period)
  const start = choice.start ?? policy.start
  const intensity = choice.intensity ?? 1
  const money = (number: typeof numbers.cost) => euros(number?.mode ?? Number.NaN, language)
  const middle = middlePerEuro(value)
  // A cost of zero at the mode is free only where no draw costs more.
  const noCost = (numbers.periodCost?.high ?? 0) > 0 ? text.zeroCost : text.free
  const isInForce = policyAt(scenario, id).intensity > 0
  return (
    <li className="measure" id={id}>
      <div className="measure-head">
        <span className="measure-rank" aria-hidden="true">
          {rank ?? '–'}
        </span>
        <h3>
          <span className="sr-only">{rank === null ? text.unranked : text.rank(rank)}, </span>
          {name}
        </h3>
        <p className="measure-calendar">
          {policy.proposition !== undefined && (
            <Link
              to={{ id: 'proposal', proposal: `proposition-${String(policy.proposition).padStart(2, '0')}` }}
            >
              {policyText[language].proposition(policy.proposition)}
            </Link>
          )}
          <span>{text.calendar(start, start + policy.rampYears)}</span>
          {intensity < 1 && <span>{text.intensity(quantity(intensity, 'share', language))}</span>}
          {isInForce && <span className="measure-in-force">{text.inForce}</span>}
        </p>
        <EffectList policy={id} />
      </div>
      <dl className="measure-numbers">
        <div>
          <dt>{text.alone(year)}</dt>
          <Told number={isApart ? null : numbers.freedFte} kind="fte" absent={all.apart.absent} hasEdge />
          {!isApart && (
            <dd className="measure-note">
              {text.share(quantityBeside(share.freedFte, numbers.freedFte?.mode ?? 0, language))}
            </dd>
          )}
        </div>
        <div>
          <dt>{text.cost(span)}</dt>
          <Told number={numbers.periodCost} kind="euros" upTo={text.upTo} hasEdge />
          <dd className="measure-note">
            <span>{text.inYear(year, money(numbers.cost))}</span>
            {(numbers.periodSaving?.mode ?? 0) > 0 && <span>{text.saving(money(numbers.periodSaving))}</span>}
          </dd>
          <dd className="measure-note">
            <StatusBadge status={policy.status} />
          </dd>
        </div>
        <div>
          <dt>{text.value(span)}</dt>
          <Told
            number={isApart ? null : numbers.periodValue}
            kind="euros"
            absent={isApart ? all.apart.absent : text.noPrice}
            hasEdge
          />
        </div>
        <div>
          <dt>{text.perEuro}</dt>
          <Told
            number={isApart ? null : numbers.periodValuePerEuro}
            kind="perEuro"
            absent={isApart ? all.apart.absent : numbers.periodValue === null ? text.noPrice : noCost}
            hasEdge
          />
          {!isApart && middle !== null && Number.isFinite(middle) && (
            <dd className="measure-note">{text.middle(perEuro(middle, language))}</dd>
          )}
        </div>
      </dl>
      <div className="measure-foot">
        <details>
          <summary>
            {text.why}
            <span className="sr-only">, {name}</span>
          </summary>
          <PolicyReasons policy={id} />
        </details>
        {isApart && (
          <Link to={{ id: 'simulator', view: 'need' }} search={search} aria-label={all.apart.readOf(name)}>
            {all.apart.read}
          </Link>
        )}
        <Link to={{ id: 'simulator', view: 'overview' }} search={search} aria-label={text.tryOf(name)}>
          {text.try}
        </Link>
      </div>
    </li>
  )
}
