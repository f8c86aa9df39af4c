/** One proposal of the list: number, title, what it costs, when, with whom, and whether the model has it. */
import { typeset } from '@horizon-soin/figures'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { calendarTold, costTold } from './facts.js'
import type { Found } from './find.js'
import { proposalsText } from './text.js'
import type { By } from './wanted.js'

interface Props {
  found: Found
  by: By
}

export function ProposalRow({ found: { proposal, within }, by }: Props) {
  const language = useLanguage()
  const text = proposalsText[language]
  const { id, number, axis, title, facets, policy, amendments } = proposal
  const actors = facets?.actors ?? []
  return (
    <li className="proposal-row">
      <span className="proposal-number" aria-hidden="true">
        {number}
      </span>
      <div className="proposal-said">
        <h3>
          <span className="sr-only">{number}. </span>
          <Link to={{ id: 'proposal', proposal: id }}>{typeset(title[language], language)}</Link>
        </h3>
        {within !== null && (
          <p className="proposal-excerpt">
            <strong>{text.inHeading(text.headings[within.heading])}</strong>
            {within.excerpt.map(({ at, text: said, isFound }) =>
              isFound ? <mark key={at}>{said}</mark> : <span key={at}>{said}</span>
            )}
          </p>
        )}
        <p className="proposal-actors">
          {by !== 'axis' && <span>{text.axis(text.axes[axis].number)}</span>}
          {by !== 'actor' && actors.length > 0 && (
            <span>
              <span className="sr-only">{text.who} </span>
              {actors.map(one => text.actors[one]).join(', ')}
            </span>
          )}
        </p>
      </div>
      <dl className="proposal-facts">
        <div>
          <dt>{text.cost}</dt>
          <dd>{costTold(proposal, language)}</dd>
        </div>
        <div>
          <dt>{text.calendar}</dt>
          <dd>{calendarTold(facets, language)}</dd>
        </div>
        <div>
          <dt>{text.model}</dt>
          <dd className={policy === null ? 'proposal-none' : 'proposal-has'}>
            {policy === null ? text.noEffect : text.hasEffect}
          </dd>
        </div>
        {amendments.length > 0 && (
          <div>
            <dt>{text.law}</dt>
            <dd>{text.amendments(amendments.length)}</dd>
          </div>
        )}
      </dl>
    </li>
  )
}
