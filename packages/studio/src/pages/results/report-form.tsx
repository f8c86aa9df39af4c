/** Reports a published remark: why, in good faith, and where to be answered. */
import { type FormEvent, useId, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { useDoor } from '../consultation/use-asked.js'
import { FaultLine } from '../questionnaire/fault-line.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { reportRemark } from './api.js'
import { resultsText } from './text.js'

const LONGEST_REASON = 1000
const LONGEST_CONTACT = 254
const SHORTEST_REASON = 5

interface Props {
  consultation: string
  remark: string
  onClose: () => void
}

export function ReportForm({ consultation, remark, onClose }: Props) {
  const language = useLanguage()
  const text = resultsText[language].report
  const door = useDoor()
  const name = useId()
  const field = useFocus<HTMLTextAreaElement>(remark)
  const [reason, setReason] = useState('')
  const [contact, setContact] = useState('')
  const [isGoodFaith, setGoodFaith] = useState(false)
  const [fault, setFault] = useState<{ field: 'reason' | 'faith' | 'whole'; told: string } | null>(null)
  const [sent, setSent] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const refuse = (at: 'reason' | 'faith', told: string) => {
    setFault({ field: at, told })
    document.getElementById(`${name}-${at}`)?.focus()
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (isSending) return
    if (reason.trim().length < SHORTEST_REASON) return refuse('reason', text.noReason)
    if (!isGoodFaith) return refuse('faith', text.noGoodFaith)
    setSending(true)
    setFault(null)
    const outcome = await reportRemark(door, consultation, remark, reason.trim(), contact.trim())
    setSending(false)
    if (outcome.kind === 'done') setSent(outcome.value.acknowledgement)
    else setFault({ field: 'whole', told: (outcome.kind === 'refused' && outcome.error) || text.failed })
  }
  const faultOf = (at: string) => (fault?.field === at ? fault.told : null)
  if (sent !== null)
    return (
      <p role="status" className="results-report">
        {text.sent} {text.acknowledgement(sent)}
      </p>
    )
  return (
    <form className="results-report" noValidate onSubmit={event => void send(event)}>
      <div className="answer-field">
        <label htmlFor={`${name}-reason`}>{text.reason}</label>
        <textarea
          id={`${name}-reason`}
          ref={field}
          rows={3}
          maxLength={LONGEST_REASON}
          value={reason}
          aria-invalid={faultOf('reason') === null ? undefined : true}
          aria-describedby={faultOf('reason') === null ? undefined : `${name}-reason-fault`}
          onChange={event => setReason(event.target.value)}
        />
        <FaultLine id={`${name}-reason-fault`} told={faultOf('reason')} />
      </div>
      <div className="answer-field">
        <label htmlFor={`${name}-contact`}>{text.contact}</label>
        <p id={`${name}-contact-help`} className="answer-note">
          {text.contactHelp}
        </p>
        <input
          id={`${name}-contact`}
          type="text"
          autoComplete="email"
          maxLength={LONGEST_CONTACT}
          aria-describedby={`${name}-contact-help`}
          value={contact}
          onChange={event => setContact(event.target.value)}
        />
      </div>
      <div>
        <label className="results-check" htmlFor={`${name}-faith`}>
          <input
            id={`${name}-faith`}
            type="checkbox"
            checked={isGoodFaith}
            aria-invalid={faultOf('faith') === null ? undefined : true}
            aria-describedby={faultOf('faith') === null ? undefined : `${name}-faith-fault`}
            onChange={event => setGoodFaith(event.target.checked)}
          />
          {text.goodFaith}
        </label>
        <FaultLine id={`${name}-faith-fault`} told={faultOf('faith')} />
      </div>
      <div role="alert">
        <FaultLine id={`${name}-fault`} told={faultOf('whole')} />
      </div>
      <p className="answer-actions">
        <button type="submit" className="button" aria-disabled={isSending}>
          {text.send}
        </button>
        <button type="button" className="plain" onClick={onClose}>
          {text.cancel}
        </button>
      </p>
    </form>
  )
}
