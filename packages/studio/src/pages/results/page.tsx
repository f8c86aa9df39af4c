/** « Résultats » : what was published of a consultation, with what it carries and what it hides. */
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { type Outcome, readAll } from '../consultation/api.js'
import { ResultsLink } from '../consultation/results-link.js'
import { told } from '../consultation/times.js'
import { useAsked } from '../consultation/use-asked.js'
import { type ListedRelease, readReleases } from './api.js'
import { Published } from './published.js'
import { resultsText } from './text.js'
import { usePlace } from './use-place.js'
import { Zero } from './zero.js'
import '../questionnaire/page.css'
import './page.css'

export default function ResultsPage() {
  const text = resultsText[useLanguage()]
  const place = usePlace()
  const { id, isRead } = place
  const { outcome, again } = useAsked(readReleases, id)
  const list = outcome?.kind === 'done' ? outcome.value : null
  return (
    <div className="page results">
      {list !== null && list.length > 0 && id !== null ? (
        <Published key={id} consultation={id} list={list} place={place} />
      ) : (
        <header className="results-head">
          <h1>{text.title}</h1>
          {isRead && id === null ? <Choose /> : <Waiting outcome={outcome} again={again} />}
          <noscript>
            <p>{text.noScript}</p>
          </noscript>
        </header>
      )}
      <Zero />
      <p className="results-foot">
        <Link to={{ id: 'consultation' }}>{text.all}</Link>
      </p>
    </div>
  )
}

/** Nothing was published, or nothing could be read. */
function Waiting({ outcome, again }: { outcome: Outcome<ListedRelease[]> | null; again: () => void }) {
  const text = resultsText[useLanguage()]
  const isUnknown = outcome?.kind === 'refused' && outcome.status === 404
  const said = isUnknown
    ? text.unknown
    : outcome?.kind === 'absent'
      ? text.absent
      : outcome?.kind === 'done'
        ? text.unpublished
        : null
  return (
    <>
      <div role="status">
        {outcome === null && <p>{text.loading}</p>}
        {said !== null && (
          <>
            <p>
              <strong>{said.title}.</strong>
            </p>
            <p>{said.lead}</p>
          </>
        )}
      </div>
      {(outcome?.kind === 'unreachable' || (outcome?.kind === 'refused' && !isUnknown)) && (
        <div role="alert">
          <p>{(outcome.kind === 'refused' && outcome.error) || text.unreachable}</p>
          <button type="button" className="button" onClick={again}>
            {text.again}
          </button>
        </div>
      )}
    </>
  )
}

/** Where the address names no consultation: those that have results. */
function Choose() {
  const language = useLanguage()
  const text = resultsText[language]
  const { outcome, again } = useAsked(readAll, 'all')
  const list =
    outcome?.kind === 'done'
      ? outcome.value.filter(({ state }) => state === 'published' || state === 'archived')
      : []
  return (
    <>
      <p role="status">
        {outcome === null
          ? text.loading
          : outcome.kind === 'done'
            ? list.length > 0
              ? text.choose
              : text.noneYet
            : outcome.kind === 'absent'
              ? text.absent.lead
              : ''}
      </p>
      {(outcome?.kind === 'unreachable' || outcome?.kind === 'refused') && (
        <div role="alert">
          <p>{(outcome.kind === 'refused' && outcome.error) || text.unreachable}</p>
          <button type="button" className="button" onClick={again}>
            {text.again}
          </button>
        </div>
      )}
      {list.length > 0 && (
        <ul className="results-list">
          {list.map(one => (
            <li key={one.id}>
              <ResultsLink id={one.id} className="results-link">
                {told(one.title, language)}
              </ResultsLink>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
