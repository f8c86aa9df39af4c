/** Why the server would not, and what to do. */
import type { Language } from '@horizon-soin/datasets'
import { useLanguage } from '../../shell/site.js'
import type { Outcome } from '../consultation/api.js'
import { hashOf } from '../staff/place.js'
import { refusalText } from '../staff/refusal-text.js'
import { roomText } from './text.js'

export interface Refusal {
  told: string
  /** Moderation has to be finished first. */
  isModeration: boolean
}

/** @param outcome anything but `done` */
export function refusalOf(outcome: Outcome<unknown>, language: Language): Refusal {
  const text = roomText[language]
  const code = outcome.kind === 'refused' ? outcome.code : ''
  const told =
    code === 'not-moderated'
      ? text.notModerated
      : code === 'unsafe'
        ? text.unsafe
        : code === 'too-few'
          ? `${text.tooFew.title}. ${text.tooFew.lead}`
          : code === 'state'
            ? text.state
            : refusalText(outcome, language)
  return { told, isModeration: code === 'not-moderated' }
}

export function RefusalSaid({ refusal, consultation }: { refusal: Refusal | null; consultation: string }) {
  const text = roomText[useLanguage()]
  return (
    <div role="alert">
      {refusal !== null && (
        <p className="answer-fault">
          {refusal.told}{' '}
          {refusal.isModeration && (
            <a href={hashOf({ room: 'moderation', consultation, queue: 'to-do' })}>{text.toModeration}</a>
          )}
        </p>
      )}
    </div>
  )
}
