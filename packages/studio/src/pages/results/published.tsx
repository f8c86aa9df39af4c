/** One release among those that were published: which one it is, what it says, what became of proposals, its remarks, its files. */
import { useLanguage } from '../../shell/site.js'
import { cityOf, dayOfText, momentText, told } from '../consultation/times.js'
import { useAsked } from '../consultation/use-asked.js'
import { useTitle } from '../questionnaire/use-title.js'
import { type ListedRelease, readRelease } from './api.js'
import { Files } from './files.js'
import type { ResultsPlace } from './fragment.js'
import { ReleaseView } from './release-view.js'
import { Remarks } from './remarks.js'
import { Responses } from './responses.js'
import { resultsText } from './text.js'

interface Props {
  consultation: string
  /** One at least. */
  list: readonly ListedRelease[]
  place: ResultsPlace & { go: (change: Partial<ResultsPlace>) => void }
}

export function Published({ consultation: id, list, place }: Props) {
  const language = useLanguage()
  const text = resultsText[language]
  const latest = Math.max(...list.map(({ number }) => number))
  const named = list.find(({ number }) => number === place.release)
  const number = named?.number ?? latest
  const { sha256 } = list.find(one => one.number === number)!
  const { outcome, again } = useAsked(readRelease, `${id}/${number}`)
  const release = outcome?.kind === 'done' ? outcome.value : null
  const title = release === null ? '' : told(release.consultation.title, language)
  useTitle(text.title, title)
  const go = (to: number) => place.go({ release: to === latest ? null : to })
  return (
    <>
      <header className="results-head">
        <h1>{release === null ? text.title : text.titleOf(title)}</h1>
        <div role="status">
          {outcome === null && <p>{text.loading}</p>}
          {place.release !== null && named === undefined && <p>{text.noRelease(place.release)}</p>}
        </div>
        {outcome !== null && release === null && (
          <div role="alert">
            <p>{(outcome.kind === 'refused' && outcome.error) || text.unreachable}</p>
            <button type="button" className="button" onClick={again}>
              {text.again}
            </button>
          </div>
        )}
        {release !== null && (
          <>
            <p className="results-release">{text.release(number, dayOfText(release.day, language))}</p>
            <About consultation={release.consultation} />
          </>
        )}
        {number !== latest && (
          <p>
            {text.older(latest)}{' '}
            <button type="button" className="plain" onClick={() => go(latest)}>
              {text.toLatest}
            </button>
          </p>
        )}
        {list.length > 1 && (
          <nav aria-label={text.releases}>
            <ul className="results-releases">
              {list.map(one => (
                <li key={one.number}>
                  <button
                    type="button"
                    className="plain"
                    aria-current={one.number === number ? 'page' : undefined}
                    onClick={() => go(one.number)}
                  >
                    {text.release(one.number, dayOfText(one.day, language))}
                  </button>
                  {one.number === latest && <span> ({text.latest})</span>}
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      {release !== null && (
        <>
          <ReleaseView key={number} release={release} item={place.item} onItem={item => place.go({ item })} />
          <Responses consultation={id} items={release.consultation.items} />
          <Remarks consultation={release.consultation} />
          <Files release={release} sha256={sha256} />
        </>
      )}
    </>
  )
}

function About({ consultation }: { consultation: Parameters<typeof Remarks>[0]['consultation'] }) {
  const language = useLanguage()
  const text = resultsText[language]
  const { organiser, opens, closes, timeZone } = consultation
  const moment = (local: string) => momentText(local, language)
  return (
    <p>
      {text.asked(organiser.name, moment(opens), `${moment(closes)} (${cityOf(timeZone)})`)} {text.interests}{' '}
      {told(organiser.interests, language)}
    </p>
  )
}
