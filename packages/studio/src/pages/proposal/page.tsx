/** One proposal: its text under the nine headings, what it costs, when, with whom, its amendments, its versions. */
import proposals from 'virtual:proposals'
import { HEADINGS, type Heading } from '@horizon-soin/consultation'
import { typeset } from '@horizon-soin/figures'
import { use } from 'react'
import { Link } from '../../shell/link.js'
import { NotFound } from '../../shell/not-found.js'
import { useLanguage } from '../../shell/site.js'
import { calendarTold, costTold, dateTold } from '../proposals/facts.js'
import { proposalsText } from '../proposals/text.js'
import { Amendments } from './amendments.js'
import { AnswerLinks } from './answer-links.js'
import { Margin } from './margin.js'
import { PlaceSaid } from './place-said.js'
import { Prose } from './prose.js'
import { Published } from './published.js'
import { isProposal, knownText, type ProposalText, readText } from './read-text.js'
import { proposalText } from './text.js'
import { useKept } from './use-kept.js'
import { useProposalTitle } from './use-proposal-title.js'
import { versionAnchor } from './version-anchor.js'
import { Versions } from './versions.js'
import './page.css'

/** Told in the margin. */
const ASIDE: readonly Heading[] = ['actors', 'cost', 'calendar']

export default function ProposalPage({ proposal }: { proposal: string }) {
  return isProposal(proposal) ? <Known key={proposal} proposal={proposal} /> : <NotFound />
}

function Known({ proposal: id }: { proposal: string }) {
  return <Told text={knownText(id) ?? use(readText(id))} />
}

function Told({ text: whole }: { text: ProposalText }) {
  const language = useLanguage()
  const text = proposalText[language]
  const list = proposalsText[language]
  const { proposal, amendments } = whole
  useProposalTitle(proposal.id)
  useKept(proposal.id)
  const latest = proposal.versions.at(-1)!
  const { number: axis, title: axisTitle } = list.axes[proposal.axis]
  return (
    <article className="page proposal">
      <header className="proposal-head">
        <p className="proposal-trail">
          <Link to={{ id: 'proposals' }}>{list.title}</Link>
          <span>
            {list.axis(axis)}, {axisTitle}
          </span>
        </p>
        <h1>
          <span className="proposal-head-number">{text.proposal(proposal.number)}</span>
          {typeset(latest.title[language], language)}
        </h1>
        <p className="proposal-quiet proposal-origin">
          <span>
            <a href={`#${versionAnchor(latest.version)}`}>{text.versionName(latest.version)}</a>,{' '}
            {dateTold(latest.date, language)}
          </span>
          {latest.place !== null && (
            <span>
              {text.inStudy}
              {text.file.colon}
              <PlaceSaid place={latest.place} />, {text.retold}
            </span>
          )}
        </p>
        <p className="proposal-glance">
          <span>
            {text.cost}
            {text.file.colon}
            {costTold({ id: proposal.id, facets: latest.facets }, language)}
          </span>
          <span>
            {text.calendar}
            {text.file.colon}
            {calendarTold(latest.facets, language)}
          </span>
          {proposal.policy !== null && (
            <span>
              {list.model}
              {text.file.colon}
              {list.hasEffect}
            </span>
          )}
        </p>
        <AnswerLinks proposal={proposal.id} version={latest.version} />
      </header>
      <div className="proposal-body">
        <div className="proposal-text">
          {HEADINGS.filter(heading => !ASIDE.includes(heading)).map(heading => {
            const said = latest.headings[heading]
            return (
              <section key={heading}>
                <h2>{list.headings[heading]}</h2>
                {said === undefined ? (
                  <p className="proposal-silent">{text.silent}</p>
                ) : (
                  <Prose text={said[language]} />
                )}
              </section>
            )
          })}
        </div>
        <Margin text={whole} />
      </div>
      <Published proposal={proposal.id} />
      <Amendments of={proposal.id} amendments={amendments} />
      <Versions versions={proposal.versions} />
      <Neighbours number={proposal.number} />
    </article>
  )
}

function Neighbours({ number }: { number: number }) {
  const language = useLanguage()
  const text = proposalText[language]
  const others = proposals.filter(one => Math.abs(one.number - number) === 1)
  return (
    <ul className="proposal-neighbours" aria-label={text.others}>
      {others.map(one => (
        <li key={one.id} className={one.number > number ? 'proposal-next' : undefined}>
          <span>{text.proposal(one.number)}</span>
          <Link to={{ id: 'proposal', proposal: one.id }}>{typeset(one.title[language], language)}</Link>
        </li>
      ))}
    </ul>
  )
}
