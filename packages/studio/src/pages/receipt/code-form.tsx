/** Which consultation, which code. */
import { type Contribution, parseReceipt } from '@horizon-soin/consultation'
import { type FormEvent, useEffect, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { type Listed, type Outcome, readMine, readOne, type Shown } from '../consultation/api.js'
import { phaseOf, told } from '../consultation/times.js'
import { useDoor } from '../consultation/use-asked.js'
import { whenAnd } from '../consultation/when-and.js'
import { carriedTo, drop } from '../questionnaire/arrivals.js'
import { FaultLine } from '../questionnaire/fault-line.js'
import { clockAfter } from '../questionnaire/trouble-of.js'
import { receiptText } from './text.js'

export interface Found {
  consultation: Shown
  contribution: Contribution
  code: string
}

interface Props {
  consultations: readonly Listed[]
  /** That of the address; null where it names none. */
  asked: string | null
  onFound: (found: Found) => void
}

type Fault = { field: 'which' | 'code' | 'whole'; told: string }

export function CodeForm({ consultations, asked, onFound }: Props) {
  const language = useLanguage()
  const text = receiptText[language]
  const door = useDoor()
  const list = consultations.filter(one => phaseOf(one) !== 'coming')
  const only = list.length === 1 ? list[0]!.id : ''
  const [id, setId] = useState(list.some(one => one.id === asked) ? asked! : only)
  const [typed, setTyped] = useState(() => carriedTo(id))
  const [fault, setFault] = useState<Fault | null>(null)
  const [isLooking, setLooking] = useState(false)
  useEffect(() => {
    if (consultations.every(one => one.id !== asked)) return
    setId(asked!)
    setTyped(before => before || carriedTo(asked!))
  }, [asked, consultations])

  const refuse = (field: Fault['field'], said: string) => {
    setFault({ field, told: said })
    document.getElementById(field === 'which' ? 'receipt-which' : 'receipt-code')?.focus()
  }
  const refused = (outcome: Outcome<unknown>): string => {
    if (outcome.kind !== 'refused') return text.unreachable
    if (outcome.status === 404) return text.wrong
    if (outcome.status === 429 && outcome.after !== null)
      return text.wait(clockAfter(outcome.after, language))
    return outcome.error ?? text.failed
  }
  const look = async (event: FormEvent) => {
    event.preventDefault()
    if (isLooking) return
    if (id === '') return refuse('which', text.noConsultation)
    const code = parseReceipt(typed)
    if (code === null) return refuse('code', text.noCode)
    setFault(null)
    setLooking(true)
    const mine = await readMine(door, id, code)
    const about = mine.kind === 'done' ? await readOne(door, id) : mine
    setLooking(false)
    if (mine.kind === 'done' && about.kind === 'done') {
      drop(id)
      onFound({ consultation: about.value as Shown, contribution: mine.value, code })
    } else refuse(about.kind === 'refused' && about.status === 404 ? 'code' : 'whole', refused(about))
  }
  const faultOf = (field: Fault['field']) => (fault?.field === field ? fault.told : null)
  return (
    <form className="answer-form receipt-form" noValidate onSubmit={event => void look(event)}>
      {list.length > 1 && (
        <div className="answer-field">
          <label htmlFor="receipt-which">{text.which}</label>
          <select
            id="receipt-which"
            value={id}
            aria-invalid={faultOf('which') === null ? undefined : true}
            aria-describedby={faultOf('which') === null ? undefined : 'receipt-which-fault'}
            onChange={event => setId(event.target.value)}
          >
            <option value="">{text.choose}</option>
            {list.map(one => (
              <option key={one.id} value={one.id}>
                {[told(one.title, language), whenAnd(one, language)].join(' · ')}
              </option>
            ))}
          </select>
          <FaultLine id="receipt-which-fault" told={faultOf('which')} />
        </div>
      )}
      {list.length === 1 && <p className="receipt-only">{told(list[0]!.title, language)}</p>}
      <div className="answer-field">
        <label htmlFor="receipt-code">{text.code}</label>
        <p id="receipt-code-help" className="answer-note">
          {text.codeHelp}
        </p>
        <input
          id="receipt-code"
          className="code-input"
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          aria-invalid={faultOf('code') === null ? undefined : true}
          aria-describedby={`receipt-code-help${faultOf('code') === null ? '' : ' receipt-code-fault'}`}
          onChange={event => setTyped(event.target.value)}
        />
        <FaultLine id="receipt-code-fault" told={faultOf('code')} />
      </div>
      <div role="alert">
        <FaultLine id="receipt-fault" told={faultOf('whole')} />
      </div>
      <button type="submit" className="button main" aria-disabled={isLooking}>
        {text.go}
      </button>
      <p role="status" className="answer-status">
        {isLooking ? text.looking : ''}
      </p>
    </form>
  )
}
