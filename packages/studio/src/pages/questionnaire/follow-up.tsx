/** An address for what comes next: apart from the answer, for each use that is ticked and no other. */
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { leaveAddress, type Shown } from '../consultation/api.js'
import { useDoor } from '../consultation/use-asked.js'
import { FaultLine } from './fault-line.js'
import { tried } from './send.js'
import { answerText } from './text.js'

const FORM = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

export function FollowUp({ consultation }: { consultation: Shown }) {
  const text = answerText[useLanguage()].followUp
  const door = useDoor()
  const [address, setAddress] = useState('')
  const [purposes, setPurposes] = useState<readonly string[]>([])
  const [fault, setFault] = useState<{ field: 'address' | 'purposes' | 'whole'; told: string } | null>(null)
  const [state, setState] = useState<'asked' | 'sending' | 'sent'>('asked')
  const focus = (id: string) => document.getElementById(id)?.focus()

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (state === 'sending') return
    const trimmed = address.trim()
    if (!FORM.test(trimmed)) {
      setFault({ field: 'address', told: text.noAddress })
      return focus('follow-up-address')
    }
    if (purposes.length === 0) {
      setFault({ field: 'purposes', told: text.noPurpose })
      return focus(`follow-up-${consultation.followUp[0]}`)
    }
    setFault(null)
    setState('sending')
    const outcome = await tried(() => leaveAddress(door, consultation.id, trimmed, purposes))
    if (outcome.kind === 'done') return setState('sent')
    setState('asked')
    setFault({ field: 'whole', told: (outcome.kind === 'refused' && outcome.error) || text.failed })
  }
  const faultOf = (field: 'address' | 'purposes') => (fault?.field === field ? fault.told : null)
  return (
    <section className="answer-part">
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      {state !== 'sent' && (
        <form noValidate onSubmit={event => void send(event)}>
          <div className="answer-field">
            <label htmlFor="follow-up-address">{text.address}</label>
            <p id="follow-up-help" className="answer-note">
              {text.addressHelp}
            </p>
            <input
              id="follow-up-address"
              type="email"
              autoComplete="email"
              required
              maxLength={254}
              value={address}
              aria-invalid={faultOf('address') === null ? undefined : true}
              aria-describedby={
                faultOf('address') === null ? 'follow-up-help' : 'follow-up-help follow-up-address-fault'
              }
              onChange={event => setAddress(event.target.value)}
            />
            <FaultLine id="follow-up-address-fault" told={faultOf('address')} />
          </div>
          <fieldset
            className="answer-field"
            aria-describedby={faultOf('purposes') === null ? undefined : 'follow-up-purposes-fault'}
          >
            <legend>{text.purposesTitle}</legend>
            {consultation.followUp.map(purpose => (
              <label key={purpose} className="tick">
                <input
                  id={`follow-up-${purpose}`}
                  type="checkbox"
                  checked={purposes.includes(purpose)}
                  onChange={({ target }) =>
                    setPurposes(
                      target.checked ? [...purposes, purpose] : purposes.filter(one => one !== purpose)
                    )
                  }
                />
                {text.purposes[purpose]}
              </label>
            ))}
            <FaultLine id="follow-up-purposes-fault" told={faultOf('purposes')} />
          </fieldset>
          <button type="submit" className="button" aria-disabled={state === 'sending'}>
            {text.send}
          </button>
        </form>
      )}
      <p role="status" className="answer-status">
        {state === 'sent' ? text.sent : ''}
      </p>
      <div role="alert">{fault?.field === 'whole' && <p className="answer-fault">{fault.told}</p>}</div>
    </section>
  )
}
