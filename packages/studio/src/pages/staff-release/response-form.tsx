/** What the organiser makes of one proposal: written, checked, saved. */
import { type Item, RESPONSE_OUTCOMES, type Response, type ResponseOutcome } from '@horizon-soin/consultation'
import { type FormEvent, useId, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { moderationWords } from '../consultation/moderation-words.js'
import { FaultLine } from '../questionnaire/fault-line.js'
import { refusalText } from '../staff/refusal-text.js'
import { useStaff } from '../staff/session.js'
import { saveResponse } from './api.js'
import { RemarksAnswered } from './remarks-answered.js'
import { roomText } from './text.js'

const LONGEST = 4000

interface Props {
  consultation: string
  item: Item
  /** What was saved before; null where nothing was. */
  response: Response | null
  isPublished: boolean
  onSaved: (response: Response) => void
}

type Field = 'outcome' | 'fr' | 'next' | 'whole'

export function ResponseForm({ consultation, item, response, isPublished, onSaved }: Props) {
  const language = useLanguage()
  const text = roomText[language].responses
  const { door } = useStaff()
  const name = useId()
  const [outcome, setOutcome] = useState<ResponseOutcome | ''>(response?.outcome ?? '')
  const [words, setWords] = useState(response?.text ?? { fr: '', en: '' })
  const [remarks, setRemarks] = useState<readonly string[]>(response?.remarks ?? [])
  const [next, setNext] = useState(response?.next === null || response === null ? '' : String(response.next))
  const [fault, setFault] = useState<{ field: Field; told: string } | null>(null)
  const [said, setSaid] = useState('')
  const refuse = (field: Field, told: string) => {
    setFault({ field, told })
    document.getElementById(`${name}-${field}`)?.focus()
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (said === text.saving) return
    setSaid('')
    const version = next.trim() === '' ? null : Number(next)
    if (outcome === '') return refuse('outcome', text.noOutcome)
    if (words.fr.trim() === '' || words.en.trim() === '') return refuse('fr', text.noText)
    if (version !== null && !(Number.isInteger(version) && version > item.version))
      return refuse('next', text.badNext)
    setFault(null)
    setSaid(text.saving)
    const done = await saveResponse(door, consultation, item.id, {
      outcome,
      text: { fr: words.fr.trim(), en: words.en.trim() },
      remarks: [...remarks],
      next: version
    })
    if (done.kind !== 'done') {
      setSaid('')
      return setFault({ field: 'whole', told: refusalText(done, language) })
    }
    setSaid(text.saved)
    onSaved(done.value)
  }
  const faultOf = (field: Field) => (fault?.field === field ? fault.told : null)
  const describe = (field: Field) =>
    faultOf(field) === null ? {} : { 'aria-invalid': true, 'aria-describedby': `${name}-${field}-fault` }
  return (
    <form noValidate onSubmit={event => void save(event)}>
      <div className="answer-field">
        <label htmlFor={`${name}-outcome`}>{text.outcome}</label>
        <select
          id={`${name}-outcome`}
          value={outcome}
          {...describe('outcome')}
          onChange={event => setOutcome(event.target.value as ResponseOutcome | '')}
        >
          <option value="">{text.choose}</option>
          {RESPONSE_OUTCOMES.map(one => (
            <option key={one} value={one}>
              {moderationWords[language].outcomes[one]}
            </option>
          ))}
        </select>
        <FaultLine id={`${name}-outcome-fault`} told={faultOf('outcome')} />
      </div>
      <p className="room-note">{text.help}</p>
      {(['fr', 'en'] as const).map(one => (
        <div key={one} className="answer-field">
          <label htmlFor={`${name}-${one}`}>{text[one]}</label>
          <textarea
            id={`${name}-${one}`}
            rows={5}
            lang={one}
            maxLength={LONGEST}
            value={words[one]}
            {...(one === 'fr' ? describe('fr') : {})}
            onChange={event => setWords({ ...words, [one]: event.target.value })}
          />
          {one === 'fr' && <FaultLine id={`${name}-fr-fault`} told={faultOf('fr')} />}
        </div>
      ))}
      {isPublished && (
        <RemarksAnswered consultation={consultation} item={item.id} chosen={remarks} onChange={setRemarks} />
      )}
      <div className="answer-field">
        <label htmlFor={`${name}-next`}>{text.next}</label>
        <p id={`${name}-next-help`} className="room-note">
          {text.nextHelp}
        </p>
        <input
          id={`${name}-next`}
          type="text"
          inputMode="numeric"
          value={next}
          aria-invalid={faultOf('next') === null ? undefined : true}
          aria-describedby={`${name}-next-help${faultOf('next') === null ? '' : ` ${name}-next-fault`}`}
          onChange={event => setNext(event.target.value)}
        />
        <FaultLine id={`${name}-next-fault`} told={faultOf('next')} />
      </div>
      <div role="alert">
        <FaultLine id={`${name}-fault`} told={faultOf('whole')} />
      </div>
      <p className="answer-actions">
        <button type="submit" className="button main" aria-disabled={said === text.saving}>
          {text.save}
        </button>
        <span role="status">{said}</span>
      </p>
    </form>
  )
}
