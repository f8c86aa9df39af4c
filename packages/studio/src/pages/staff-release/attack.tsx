/** What an attacker would compute of a release, and the least to hide besides; or that the attack fails. */
import { decimal } from '@horizon-soin/figures'
import { useLanguage } from '../../shell/site.js'
import { useFocus } from '../questionnaire/use-focus.js'
import type { Trial } from './api.js'
import { boundsWords, figureWords } from './figure-words.js'
import { roomText } from './text.js'

/** Rows that are told one by one. */
const MOST = 60

export function Attack({ trial, onAccept }: { trial: Trial; onAccept: () => void }) {
  const language = useLanguage()
  const text = roomText[language]
  const heading = useFocus<HTMLHeadingElement>(trial)
  const { release, exposed, refused } = trial
  const isSafe = exposed.length === 0
  const { figures, hidden } = release.audit
  return (
    <section className="room-part" aria-labelledby="room-attack">
      <h2 id="room-attack" ref={heading} tabIndex={-1}>
        {refused === 'too-few'
          ? text.tooFew.title
          : isSafe
            ? text.safe.title
            : text.attack.title(exposed.length)}
      </h2>
      {refused === 'too-few' && <p>{text.tooFew.lead}</p>}
      {isSafe ? (
        <p>{text.safe.lead(decimal(figures, 0, language), decimal(hidden, 0, language))}</p>
      ) : (
        <>
          <p>{text.attack.lead}</p>
          <ExposedTable trial={trial} />
          <Suggestion trial={trial} onAccept={onAccept} />
        </>
      )}
    </section>
  )
}

function ExposedTable({ trial: { release, exposed } }: { trial: Trial }) {
  const language = useLanguage()
  const text = roomText[language].attack
  return (
    <>
      {/* A table wider than its room is moved by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className="table-room" tabIndex={0} aria-label={text.figure}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.figure}</th>
              <th scope="col">{text.found}</th>
            </tr>
          </thead>
          <tbody>
            {exposed.slice(0, MOST).map(one => (
              <tr key={one.id}>
                <th scope="row">{figureWords(one.id, release, language)}</th>
                <td>{boundsWords(one, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {exposed.length > MOST && <p className="room-note">{text.others(exposed.length - MOST)}</p>}
    </>
  )
}

function Suggestion({ trial, onAccept }: { trial: Trial; onAccept: () => void }) {
  const language = useLanguage()
  const text = roomText[language].attack
  const { release, suggestion, isMinimal } = trial
  const { length } = suggestion
  if (length === 0) return <p>{text.none}</p>
  return (
    <div className="room-fix">
      <h3>{text.fix(length)}</h3>
      <p>{isMinimal ? text.minimal : text.near}</p>
      <details>
        <summary>{text.list}</summary>
        <ul className="room-list">
          {suggestion.slice(0, MOST).map(id => (
            <li key={id}>{figureWords(id, release, language)}</li>
          ))}
        </ul>
        {length > MOST && <p className="room-note">{text.others(length - MOST)}</p>}
      </details>
      <p>
        <button type="button" className="button main" onClick={onAccept}>
          {text.accept(length)}
        </button>
      </p>
    </div>
  )
}
