/** One's own answer as it is kept, and what can be done with it. */
import { useState } from 'react'
import { saveFile } from '../../export/download.js'
import { useLanguage } from '../../shell/site.js'
import { downloadMine, readNotice, withdrawMine } from '../consultation/api.js'
import { cityOf, dayOfText, momentText, phaseOf, told } from '../consultation/times.js'
import { useAsked, useDoor } from '../consultation/use-asked.js'
import { useClosing } from '../consultation/use-closing.js'
import { ContributionText, ProfileText } from '../questionnaire/contribution-text.js'
import { NoticeDetails } from '../questionnaire/notice-details.js'
import { tried } from '../questionnaire/send.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { useTitle } from '../questionnaire/use-title.js'
import type { Found } from './code-form.js'
import { Decisions } from './decisions.js'
import { receiptText } from './text.js'
import { Withdraw } from './withdraw.js'

interface Props {
  found: Found
  /** It has just been corrected. */
  isCorrected: boolean
  onCorrect: () => void
  onWithdrawn: () => void
}

export function MyAnswer({ found, isCorrected, onCorrect, onWithdrawn }: Props) {
  const language = useLanguage()
  const text = receiptText[language]
  const door = useDoor()
  const heading = useFocus<HTMLHeadingElement>(found)
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  const { consultation, contribution, code } = found
  const { id, title, closes, timeZone } = consultation
  const closing = useClosing(consultation)
  const isOpen = phaseOf(consultation) === 'open' && closing !== 'over'
  useTitle(text.mine, told(title, language))

  const download = async () => {
    setFault(null)
    setSaid(text.downloading)
    const outcome = await downloadMine(door, id, code)
    if (outcome.kind === 'done') {
      saveFile(outcome.value, `${id}-${text.file}.json`)
      setSaid(text.downloaded)
    } else {
      setSaid('')
      setFault((outcome.kind === 'refused' && outcome.error) || text.failed)
    }
  }
  const withdraw = async () => {
    setFault(null)
    const outcome = await tried(() => withdrawMine(door, id, code))
    // Of one that was withdrawn by a request whose answer was lost, nothing is left either.
    if (outcome.kind === 'done' || (outcome.kind === 'refused' && outcome.code === 'unknown-receipt'))
      return onWithdrawn()
    setFault((outcome.kind === 'refused' && outcome.error) || text.failed)
  }
  return (
    <div className="mine">
      <header className="answer-head">
        <p className="answer-kicker">{told(title, language)}</p>
        <h1 ref={heading} tabIndex={-1}>
          {text.mine}
        </h1>
        {isCorrected && (
          <p role="status" className="mine-corrected">
            {text.corrected}
          </p>
        )}
        <p>{text.sent(dayOfText(contribution.day, language), contribution.notice)}</p>
        <p>{isOpen ? text.correctUntil(momentText(closes, language), cityOf(timeZone)) : text.closed}</p>
        <p className="answer-actions">
          {isOpen && (
            <button type="button" className="button main" onClick={onCorrect}>
              {text.correct}
            </button>
          )}
          <button type="button" className="button" onClick={() => void download()}>
            {text.download}
          </button>
          <button
            type="button"
            className="button"
            id="withdraw"
            aria-expanded={isAsking}
            onClick={() => setAsking(!isAsking)}
          >
            {text.withdraw}
          </button>
        </p>
        <p role="status" className="answer-status">
          {said}
        </p>
        <div role="alert">{fault !== null && <p className="answer-fault">{fault}</p>}</div>
        {isAsking && (
          <Withdraw
            onYes={withdraw}
            onNo={() => {
              setAsking(false)
              // The question goes with its answer: its focus does not.
              document.getElementById('withdraw')?.focus()
            }}
          />
        )}
        <OwnNotice found={found} />
      </header>
      <section className="answer-part">
        <h2>{text.items}</h2>
        <ContributionText consultation={consultation} contribution={contribution} level={3} />
      </section>
      {!isOpen && <Decisions found={found} />}
      <section className="answer-part">
        <h2>{text.you}</h2>
        <ProfileText consultation={consultation} contribution={contribution} />
      </section>
    </div>
  )
}

/** The notice that was shown with the answer, which may not be the one in force. */
function OwnNotice({ found: { consultation, contribution } }: { found: Found }) {
  const { notice } = contribution
  const isSame = consultation.notice.version === notice
  const { outcome } = useAsked(
    (door, about) => readNotice(door, about, notice),
    isSame ? null : consultation.id
  )
  const shown = isSame ? consultation.notice : outcome?.kind === 'done' ? outcome.value : null
  return shown === null ? null : <NoticeDetails notice={shown} level={3} />
}
