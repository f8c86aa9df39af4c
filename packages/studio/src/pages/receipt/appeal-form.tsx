/** Asks for another look at a text that was masked or refused: once, by someone else. */
import { type FormEvent, useId, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { appeal } from '../consultation/api.js'
import { useDoor } from '../consultation/use-asked.js'
import { FaultLine } from '../questionnaire/fault-line.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { decisionText } from './decision-text.js'

const LONGEST = 1000
const SHORTEST = 5

interface Props {
  consultation: string
  code: string
  /** Id of the text. */
  text: string
  onAsked: () => void
  onStop: () => void
}

export function AppealForm({ consultation, code, text: id, onAsked, onStop }: Props) {
  const words = decisionText[useLanguage()]
  const door = useDoor()
  const name = useId()
  const field = useFocus<HTMLTextAreaElement>(id)
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (isSending) return
    if (reason.trim().length < SHORTEST) {
      setFault(words.noReason)
      return field.current?.focus()
    }
    setSending(true)
    setFault(null)
    const outcome = await appeal(door, consultation, code, id, reason.trim())
    setSending(false)
    if (outcome.kind === 'done') onAsked()
    else setFault((outcome.kind === 'refused' && outcome.error) || words.notSent)
  }
  return (
    <form className="appeal" noValidate onSubmit={event => void send(event)}>
      <div className="answer-field">
        <label htmlFor={name}>{words.reason}</label>
        <p id={`${name}-help`} className="answer-note">
          {words.reasonHelp}
        </p>
        <textarea
          id={name}
          ref={field}
          rows={4}
          maxLength={LONGEST}
          value={reason}
          aria-invalid={fault === null ? undefined : true}
          aria-describedby={`${name}-help${fault === null ? '' : ` ${name}-fault`}`}
          onChange={event => setReason(event.target.value)}
        />
        <FaultLine id={`${name}-fault`} told={fault} />
      </div>
      <p className="answer-actions">
        <button type="submit" className="button main" aria-disabled={isSending}>
          {words.send}
        </button>
        <button type="button" className="plain" onClick={onStop}>
          {words.stop}
        </button>
      </p>
    </form>
  )
}
