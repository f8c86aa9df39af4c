/** How many texts are close to the one at hand; where asked for, which, each with its tick to share the verdict. */
import type { Moderated } from '@horizon-soin/consultation'
import { useLanguage } from '../../../shell/site.js'
import { segmentsOf } from './segments.js'
import { moderationText } from './text.js'
import type { OpenAlike } from './use-alike.js'

interface Props {
  text: Moderated
  open: OpenAlike
  areKeysOn: boolean
  hasMasks: boolean
}

export function AlikeList({ text: at, open: { alike, toggle, tick }, areKeysOn, hasMasks }: Props) {
  const text = moderationText[useLanguage()].group
  const size = at.group?.size ?? 1
  if (size < 2) return null
  const texts = alike?.texts ?? []
  const beyond = size - 1 - texts.length
  return (
    <section className="mod-group" aria-label={text.told(size)}>
      <p>
        <strong>{text.told(size)}</strong>
        <button
          type="button"
          className="plain"
          aria-expanded={alike !== null}
          aria-keyshortcuts={areKeysOn ? 'g' : undefined}
          onClick={toggle}
        >
          {alike === null ? text.show : text.hide}
          {areKeysOn && <kbd>G</kbd>}
        </button>
      </p>
      <p role="status" className="staff-note">
        {alike !== null && (alike.texts === null ? text.loading : alike.isFailed ? text.failed : '')}
        {alike?.texts?.length === 0 && !alike.isFailed ? text.none : ''}
      </p>
      {alike !== null && texts.length > 0 && (
        <fieldset className="mod-alike">
          <legend>{text.legend}</legend>
          <p className="staff-note">{hasMasks ? text.noMask : text.unticked}</p>
          <p className="mod-alike-all">
            <button type="button" className="plain" onClick={() => tick(texts.map(({ id }) => id))}>
              {text.all}
            </button>
            <button type="button" className="plain" onClick={() => tick([])}>
              {text.noneTicked}
            </button>
          </p>
          <ul>
            {texts.map(other => (
              <li key={other.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={alike.ticked.has(other.id)}
                    onChange={event =>
                      tick(
                        event.target.checked
                          ? [...alike.ticked, other.id]
                          : [...alike.ticked].filter(id => id !== other.id)
                      )
                    }
                  />
                  {other.text === at.text ? (
                    <em>{text.same}</em>
                  ) : (
                    <span className="words">
                      {segmentsOf(other.text, []).map(({ start, text: words, flag }) => (
                        <span key={start} className={flag === null ? undefined : 'mod-flagged'}>
                          {words}
                        </span>
                      ))}
                    </span>
                  )}
                </label>
              </li>
            ))}
          </ul>
          {beyond > 0 && texts.length >= 99 && <p className="staff-note">{text.more(beyond)}</p>}
        </fieldset>
      )}
    </section>
  )
}
