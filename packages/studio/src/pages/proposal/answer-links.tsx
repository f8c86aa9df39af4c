/** Where this version of a proposal can be answered now, those open to all first; nothing where it cannot. */
import { typeset } from '@horizon-soin/figures'
import { useSite } from '../../shell/site.js'
import type { Shown } from '../consultation/api.js'
import { addressOf } from '../consultation/fragment.js'
import { momentText } from '../consultation/times.js'
import { proposalText } from './text.js'
import { useOpenConsultations } from './use-open-consultations.js'

const isForAll = ({ access }: Shown): boolean => access !== 'invited'

export function AnswerLinks({ proposal, version }: { proposal: string; version: number }) {
  const site = useSite()
  const { language } = site
  const text = proposalText[language]
  const open = useOpenConsultations(proposal, version)
  const ordered = [...open.filter(isForAll), ...open.filter(one => !isForAll(one))]
  return ordered.map(one => {
    const title = typeset(one.title[language], language)
    const closing = text.answerUntil(momentText(one.closes, language))
    const isAmong = ordered.length > 1
    return (
      <p key={one.id} className="proposal-answer">
        <a
          href={`${addressOf(site, 'questionnaire', one.id)}&question=${proposal}`}
          className={isForAll(one) ? 'button main' : 'button'}
        >
          <span>{text.answer}</span>{' '}
          {isAmong && (
            <span className="proposal-answer-of">
              {title}, {closing}
            </span>
          )}
        </a>
        <span className="proposal-quiet">
          {!isAmong && <span>{text.answerIn(title, closing)}</span>}
          {!isForAll(one) && <span>{text.answerInvited}</span>}
        </span>
      </p>
    )
  })
}
