/** All that is about to leave, to be read before it does. */
import type { ContributionBody } from '@horizon-soin/consultation'
import { useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import type { Shown } from '../consultation/api.js'
import { ContributionText, ProfileText } from './contribution-text.js'
import { answerText } from './text.js'
import { useFocus } from './use-focus.js'

interface Props {
  consultation: Shown
  body: ContributionBody
  isCorrecting: boolean
  isSending: boolean
  /** The consultation has closed: nothing is sent any more. */
  isOver: boolean
  /** Whether nothing before it takes the focus. */
  isFirst: boolean
  onEdit: (item: string) => void
  onBack: () => void
  onSend: () => void
}

export function Review(props: Props) {
  const { consultation, body, isCorrecting, isSending, isOver, isFirst, onEdit, onBack, onSend } = props
  const text = answerText[useLanguage()]
  const heading = useFocus<HTMLHeadingElement>(useState(isFirst)[0] ? 'review' : null)
  const left = consultation.items.length - body.answers.length
  const isEmpty = body.answers.length === 0
  return (
    <section className="review">
      <h1 ref={heading} tabIndex={-1}>
        {text.review.title}
      </h1>
      <p>{isEmpty ? text.review.empty : text.review.lead}</p>
      <ContributionText
        consultation={consultation}
        contribution={body}
        level={2}
        beside={(item, title) => (
          <button
            type="button"
            className="plain"
            aria-label={text.review.editOf(title)}
            onClick={() => onEdit(item)}
          >
            {text.review.edit}
          </button>
        )}
      />
      {!isEmpty && left > 0 && (
        <p className="answer-note review-left">{text.review.unanswered[consultation.kind](left)}</p>
      )}
      <h2 className="review-you">{text.profile.title}</h2>
      <ProfileText consultation={consultation} contribution={body} />
      <p className="answer-actions">
        {!isEmpty && !isOver && (
          <button
            type="button"
            className="button main"
            aria-disabled={isSending}
            onClick={isSending ? undefined : onSend}
          >
            {isCorrecting ? text.review.save : text.review.send}
          </button>
        )}
        <button type="button" className="button" onClick={onBack}>
          {text.review.back}
        </button>
      </p>
      <p role="status" className="answer-status">
        {isSending ? text.review.sending : ''}
      </p>
    </section>
  )
}
