/** How firm what is shown is: said plainly, counted from the data. */
import { decimal } from '@horizon-soin/figures'
import type { Sourced } from '@horizon-soin/model'
import { wordsOf } from '@horizon-soin/words'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { measuresText } from './text.js'
import { DRAWS } from './use-valuation.js'

export function Firmness() {
  const language = useLanguage()
  const all = measuresText[language]
  const text = all.firmness
  const words = wordsOf(language)
  const { policies, policyEffects, fteCosts } = useStudy().dataset
  const assumed = policyEffects.filter(({ status }) => status === 'assumption').length
  const told = (rows: readonly Pick<Sourced, 'status'>[]) =>
    [...countsOf(rows)]
      .map(([status, count]) => text.status(count, words.statuses[status].toLowerCase()))
      .join(text.and)
  const hasReinvestment = policyEffects.some(({ effect }) => effect === 'reinvestment')
  return (
    <section className="measures-firmness">
      <h2>{text.title}</h2>
      <ul>
        <li>
          {assumed === policyEffects.length
            ? text.allAssumed(assumed)
            : text.someAssumed(assumed, policyEffects.length)}
        </li>
        <li>{text.costs(told(policies))}</li>
        {fteCosts.length > 0 && <li>{text.prices(told(fteCosts))}</li>}
        <li>{text.ranges(decimal(DRAWS, 0, language))}</li>
        <li>{text.euros}</li>
        {hasReinvestment && <li>{text.reinvestment}</li>}
      </ul>
      <p>
        <Link to={{ id: 'data', table: 'policies' }}>{all.data}</Link>{' '}
        <Link to={{ id: 'data', table: 'policy_effects' }}>{all.effects}</Link>
      </p>
    </section>
  )
}

/** How many rows of each status, the most frequent first. */
function countsOf(rows: readonly Pick<Sourced, 'status'>[]) {
  const counts = new Map<Sourced['status'], number>()
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
