/** « Propositions »: the twenty of the study, by axis, actor, calendar, cost or support; filtered, searched, printed, taken away. */
import proposals from 'virtual:proposals'
import { useId } from 'react'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { Controls } from './controls.js'
import { findProposals } from './find.js'
import { wordsOf } from './fold.js'
import { filtered, groupsOf } from './group.js'
import { anchorOf, GroupSection, groupTold } from './group-section.js'
import { NothingFound } from './nothing-found.js'
import { Support } from './support.js'
import { TakeAway } from './take-away.js'
import { proposalsText } from './text.js'
import { useTexts } from './use-texts.js'
import { useWanted } from './use-wanted.js'
import './page.css'

/** Fewer groups are seen at once. */
const INDEXED_FROM = 7

export default function ProposalsPage() {
  const language = useLanguage()
  const text = proposalsText[language]
  const [wanted, want] = useWanted()
  const isSearched = wordsOf(wanted.search).length > 0
  const { texts, hasFailed } = useTexts(isSearched)
  const isWaiting = isSearched && texts === null && !hasFailed
  const found = findProposals(filtered(proposals, wanted), wanted.search, language, texts)
  const foundById = new Map(found.map(one => [one.proposal.id, one]))
  const kept = found.map(({ proposal }) => proposal)
  const groups = groupsOf(kept, wanted.by, wanted.actor)
  const list = useId()
  return (
    <div className="page proposals">
      <header className="proposals-head">
        <div>
          <h1>{text.title}</h1>
          <p className="proposals-lead">{text.lead}</p>
          <p className="proposals-links">
            <Link to={{ id: 'consultation' }}>{text.answer}</Link>
            <Link to={{ id: 'measures' }}>{text.worth}</Link>
          </p>
        </div>
        <TakeAway />
      </header>
      <Controls proposals={proposals} wanted={wanted} want={want} controls={list} />
      <p role="status" className="proposals-status">
        {isWaiting ? text.searching : text.found(kept.length, proposals.length)}
        {isSearched && hasFailed && <span> {text.searchFailed}</span>}
      </p>
      <div id={list}>
        {kept.length === 0 && !isWaiting && (
          <NothingFound proposals={proposals} texts={texts} wanted={wanted} want={want} />
        )}
        {wanted.by === 'support' && kept.length > 0 && <Support />}
        {wanted.by === 'calendar' && <p className="proposals-small">{text.calendarNote}</p>}
        {wanted.by === 'actor' && wanted.actor === null && (
          <p className="proposals-small">{text.actorNote}</p>
        )}
        {groups.length >= INDEXED_FROM && (
          <ul className="proposals-index" aria-label={text.index}>
            {groups.map(group => (
              <li key={anchorOf(group)}>
                <a href={`#${anchorOf(group)}`}>{groupTold(group, language).name}</a>{' '}
                <span aria-hidden="true">{group.proposals.length}</span>
              </li>
            ))}
          </ul>
        )}
        {groups.map(group => (
          <GroupSection key={anchorOf(group)} group={group} foundById={foundById} />
        ))}
      </div>
    </div>
  )
}
