/** A proposal on a page of paper: its nine headings, its amendments by their article, its versions in a line. */
import { HEADINGS } from '@horizon-soin/consultation'
import { typeset } from '@horizon-soin/figures'
import { useLanguage } from '../../shell/site.js'
import { calendarTold, costTold, dateTold } from '../proposals/facts.js'
import { proposalsText } from '../proposals/text.js'
import { PlaceSaid } from './place-said.js'
import { Prose } from './prose.js'
import type { ProposalText } from './read-text.js'
import { proposalText } from './text.js'
import './printed.css'

export function PrintedProposal({ text: { proposal, amendments } }: { text: ProposalText }) {
  const language = useLanguage()
  const text = proposalText[language]
  const list = proposalsText[language]
  const latest = proposal.versions.at(-1)!
  const { number: axis, title: axisTitle } = list.axes[proposal.axis]
  return (
    <article className="printed-proposal">
      <header>
        <p>
          {text.proposal(proposal.number)} · {list.axis(axis)}, {axisTitle}
        </p>
        <h1>{typeset(latest.title[language], language)}</h1>
        <p>
          {text.cost}
          {text.file.colon}
          {costTold({ id: proposal.id, facets: latest.facets }, language)} · {text.calendar}
          {text.file.colon}
          {calendarTold(latest.facets, language)}
        </p>
      </header>
      <div className="printed-columns">
        {HEADINGS.map(heading => {
          const said = latest.headings[heading]
          return (
            <section key={heading}>
              <h2>{list.headings[heading]}</h2>
              {said === undefined ? <p>{text.silent}</p> : <Prose text={said[language]} />}
            </section>
          )
        })}
        {amendments.map(({ id, number, title, target }) => (
          <section key={id}>
            <h2>{text.law.number(number)}</h2>
            <p>
              {typeset(title[language], language)}. {typeset(target[language], language)}.
            </p>
          </section>
        ))}
      </div>
      <footer>
        {text.versionName(latest.version)}, {dateTold(latest.date, language)}.{' '}
        {latest.place !== null && (
          <>
            {text.inStudy}
            {text.file.colon}
            <PlaceSaid place={latest.place} />, {text.retold}.
          </>
        )}{' '}
        Horizon Soin. {text.file.licence}.
      </footer>
    </article>
  )
}
