/** What is decided of the text at hand: the same by keys and by buttons. */
import { LONGEST_NOTE, type Motive, type Passage, type Theme } from '@horizon-soin/consultation'
import type { RefObject } from 'react'
import { useLanguage } from '../../../shell/site.js'
import { FaultLine } from '../../questionnaire/fault-line.js'
import { MotiveChoice } from './motives.js'
import { moderationText } from './text.js'
import { ThemeChoice } from './themes.js'
import type { Draft } from './verdict-draft.js'

/** What a verdict lacks, told where it is asked for. */
export type Lack = 'motive' | 'note' | 'masks' | null

interface Props {
  text: string
  draft: Draft
  /** Texts that the verdict goes for, with the one at hand. */
  count: number
  isRefusing: boolean
  lack: Lack
  areKeysOn: boolean
  note: RefObject<HTMLTextAreaElement | null>
  onMask: () => void
  onUnmask: (passage: Passage) => void
  onMotive: (motive: Motive) => void
  onTheme: (theme: Theme) => void
  onNote: (note: string) => void
  onRefuse: () => void
  onCancel: () => void
  onDecide: (wish: 'publish' | 'refuse') => void
}

export function VerdictForm(props: Props) {
  const { text: written, draft, count, isRefusing, lack, areKeysOn, note, onDecide } = props
  const text = moderationText[useLanguage()]
  const { masks, motive, themes } = draft
  const hasMasks = masks.length > 0
  const key = (name: string) =>
    areKeysOn ? { 'aria-keyshortcuts': name, children: <kbd>{name.toUpperCase()}</kbd> } : {}
  const publish = hasMasks
    ? text.publishMasked(masks.length)
    : count > 1
      ? text.publishMany(count)
      : text.publish
  return (
    <form
      className="mod-verdict"
      aria-label={text.decide}
      onSubmit={event => {
        event.preventDefault()
        onDecide(isRefusing ? 'refuse' : 'publish')
      }}
    >
      <div className="mod-buttons">
        <button
          type={isRefusing ? 'button' : 'submit'}
          className={`button${isRefusing ? '' : ' main'}`}
          aria-keyshortcuts={key('p')['aria-keyshortcuts']}
          onClick={isRefusing ? () => onDecide('publish') : undefined}
        >
          {publish}
          {key('p').children}
        </button>
        <button
          type="button"
          className="button"
          aria-keyshortcuts={key('m')['aria-keyshortcuts']}
          onClick={props.onMask}
        >
          {text.mask}
          {key('m').children}
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={isRefusing}
          aria-keyshortcuts={key('r')['aria-keyshortcuts']}
          onClick={isRefusing ? props.onCancel : props.onRefuse}
        >
          {text.refuse}
          {key('r').children}
        </button>
      </div>
      <div role="alert">{lack === 'masks' && <p className="answer-fault">{text.noSelection}</p>}</div>
      {hasMasks && !isRefusing && (
        <section className="mod-masks" aria-labelledby="mod-masks-title">
          <p id="mod-masks-title">{text.masks}</p>
          <ul>
            {masks.map(passage => {
              const words = written.slice(...passage)
              return (
                <li key={passage[0]}>
                  <button
                    type="button"
                    className="mod-mask"
                    aria-label={text.unmask(words)}
                    onClick={() => props.onUnmask(passage)}
                  >
                    <span className="words">{words}</span>
                    <span aria-hidden="true">×</span>
                  </button>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {(isRefusing || hasMasks) && (
        <MotiveChoice
          of={isRefusing ? 'refuse' : 'mask'}
          value={motive}
          isMissing={lack === 'motive'}
          areKeysOn={areKeysOn}
          onChange={props.onMotive}
        />
      )}
      {isRefusing && (
        <p className="mod-confirm">
          <button type="submit" className="button main">
            {count > 1 ? text.refuseMany(count) : text.refuseIt}
            {areKeysOn && <kbd>{text.keys.enter}</kbd>}
          </button>
          <button type="button" className="plain" onClick={props.onCancel}>
            {text.cancel}
            {areKeysOn && <kbd>{text.keys.escape}</kbd>}
          </button>
        </p>
      )}
      <ThemeChoice value={themes} areKeysOn={areKeysOn} onToggle={props.onTheme} />
      <div className="mod-note">
        <label htmlFor="mod-note">
          {text.note}
          {key('n').children}
        </label>
        <p id="mod-note-help" className="staff-note">
          {text.noteHelp}
        </p>
        <textarea
          id="mod-note"
          ref={note}
          rows={2}
          maxLength={LONGEST_NOTE}
          value={draft.note}
          aria-invalid={lack === 'note' ? true : undefined}
          aria-describedby={`mod-note-help${lack === 'note' ? ' mod-note-fault' : ''}`}
          onChange={event => props.onNote(event.target.value)}
        />
        <FaultLine
          id="mod-note-fault"
          told={lack === 'note' ? (draft.note.length > LONGEST_NOTE ? text.longNote : text.noNote) : null}
        />
      </div>
    </form>
  )
}
