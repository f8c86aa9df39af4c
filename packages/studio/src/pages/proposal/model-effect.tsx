/** What the policy of a proposal frees and costs, in a line, and how to switch it on. */
import measures from 'virtual:measures'
import type { Language } from '@horizon-soin/datasets'
import { quantity, spanText } from '@horizon-soin/figures'
import type { PolicyNumber, PolicyValuation, PolicyValue } from '@horizon-soin/model/policies'
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { EffectList } from '../../parts/policies/effect-list.js'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { useStudio, useStudy } from '../../shell/studio-context.js'
import { euros, eurosSpan } from '../measures/euros.js'
import { searchWithPolicies } from '../measures/in-simulator.js'
import { proposalText } from './text.js'

/** Less than half a person freed is none. */
const SOME_FTE = 0.5

export function ModelEffect({ policy }: { policy: string | null }) {
  const language = useLanguage()
  const { model: text } = proposalText[language]
  const { dataset, edition } = useStudy()
  const isHere = dataset.policies.some(({ id }) => id === policy)
  const search = useStudio(studio => (policy === null || !isHere ? '' : searchWithPolicies(studio, [policy])))
  if (policy === null) return <p className="proposal-quiet">{text.none}</p>
  const value = measures?.valuation.policies.find(({ id }) => id === policy)
  return (
    <>
      <p>{isHere ? text.is(labelsOf(dataset, wordsOf(language)).policy(policy)) : text.notHere}</p>
      {isHere && edition === measures?.edition && <EffectList policy={policy} isShort />}
      {value !== undefined && (
        <>
          <p className="proposal-worth">{valueTold(value, measures!.valuation, language)}</p>
          <p className="proposal-quiet">{text.of}</p>
        </>
      )}
      {isHere && (
        <p className="proposal-actions">
          <Link to={{ id: 'simulator', view: 'overview' }} search={search}>
            {text.try}
          </Link>
        </p>
      )}
      <p className="proposal-actions">
        <Link to={{ id: 'measures' }}>{text.worth}</Link>
      </p>
    </>
  )
}

/** « En 2030, elle libérerait seule 3 400 ETP (0 à 12 000) ; elle coûterait 200 M€ de 2019 à 2030 (…). » */
function valueTold(
  { numbers: { freedFte, periodCost } }: PolicyValue,
  { year, period }: PolicyValuation,
  language: Language
): string {
  const { model: text } = proposalText[language]
  const isFreeing = freedFte !== null && Math.max(Math.abs(freedFte.mode), freedFte.high ?? 0) >= SOME_FTE
  const freed = isFreeing
    ? text.frees(
        year,
        quantity(freedFte.mode, 'fte', language),
        spanOf(freedFte, (a, b) => spanText(a, b, 'fte', language))
      )
    : text.freesNone
  return text.said(freed, costTold(periodCost, text.period(...period), language))
}

function costTold(cost: PolicyNumber | null, period: string, language: Language): string {
  const { model: text } = proposalText[language]
  const most = cost?.high ?? cost?.mode ?? 0
  if (cost === null || most === 0) return text.costsNothing
  if (cost.mode === 0) return text.upTo(euros(most, language), period)
  const ends = [cost.low ?? cost.mode, most]
  return text.costs(
    `${euros(cost.mode, language, ends)} ${period}`,
    spanOf(cost, (a, b) => eurosSpan(a, b, language, [cost.mode]))
  )
}

const spanOf = ({ low, high }: PolicyNumber, told: (low: number, high: number) => string): string | null =>
  low === undefined || high === undefined || low === high ? null : told(low, high)
