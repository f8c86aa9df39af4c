/** Beside the text: with whom, at what cost, by when, what the model makes of it, its amendments, what can be taken away. */
import type { Heading } from '@horizon-soin/consultation'
import { useLanguage } from '../../shell/site.js'
import { calendarTold, costTold } from '../proposals/facts.js'
import { proposalsText } from '../proposals/text.js'
import { ModelEffect } from './model-effect.js'
import { Prose } from './prose.js'
import type { ProposalText } from './read-text.js'
import { TakeAway } from './take-away.js'
import { proposalText } from './text.js'

export function Margin({ text: whole }: { text: ProposalText }) {
  const language = useLanguage()
  const text = proposalText[language]
  const { headings: names, actors } = proposalsText[language]
  const { proposal, amendments } = whole
  const latest = proposal.versions.at(-1)!
  const named = (latest.facets?.actors ?? []).map(one => actors[one]).join(', ')
  const asides: readonly (readonly [Heading, string])[] = [
    ['actors', ''],
    ['cost', costTold({ id: proposal.id, facets: latest.facets }, language)],
    ['calendar', calendarTold(latest.facets, language)]
  ]
  return (
    <aside className="proposal-margin" aria-label={text.facts}>
      {asides.map(([heading, told]) => {
        const said = latest.headings[heading]
        return (
          <section key={heading}>
            <h2>{names[heading]}</h2>
            {told !== '' && <p className="proposal-fact">{told}</p>}
            {said === undefined ? (
              <p className="proposal-silent">{text.silent}</p>
            ) : (
              <Prose text={said[language]} />
            )}
            {heading === 'actors' && said === undefined && named !== '' && <p>{named}</p>}
          </section>
        )
      })}
      <section className="proposal-model">
        <h2>{text.model.title}</h2>
        <ModelEffect policy={proposal.policy} />
      </section>
      {amendments.length > 0 && (
        <section className="proposal-law-links">
          <h2>{text.law.short}</h2>
          <ul>
            {amendments.map(({ id, number }) => (
              <li key={id}>
                <a href={`#${id}`}>{text.law.number(number)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TakeAway text={whole} />
    </aside>
  )
}
