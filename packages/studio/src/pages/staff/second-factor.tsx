/** The second factor: given at sign-in, or chosen by who has none and must. */
import { useEffect, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import type { Outcome } from '../consultation/api.js'
import { useDoor } from '../consultation/use-asked.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { useTitle } from '../questionnaire/use-title.js'
import { beginEnrolment, confirmEnrolment, type Enrolment, giveCode, type SignedIn } from './api.js'
import { FactorCode } from './code-form.js'
import { refusalText } from './refusal-text.js'
import { staffText } from './text.js'

interface Props {
  onSigned: (signed: SignedIn) => void
  onCancel: () => void
}

export function SecondFactor({ onSigned, onCancel }: Props) {
  const text = staffText[useLanguage()]
  const door = useDoor()
  const heading = useFocus<HTMLHeadingElement>('factor')
  useTitle(text.factor.title, text.title)
  return (
    <>
      <header className="staff-head">
        <p className="staff-kicker">{text.title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {text.factor.title}
        </h1>
        <p>{text.factor.lead}</p>
      </header>
      <FactorCode go={text.factor.go} send={code => giveCode(door, code)} onDone={onSigned} />
      <p className="staff-note">{text.factor.lost}</p>
      <button type="button" className="plain" onClick={onCancel}>
        {text.factor.cancel}
      </button>
    </>
  )
}

export function Enrol({ onSigned, onCancel }: Props) {
  const language = useLanguage()
  const text = staffText[language]
  const door = useDoor()
  const heading = useFocus<HTMLHeadingElement>('enrol')
  const [begun, setBegun] = useState<Outcome<Enrolment> | null>(null)
  useTitle(text.enrol.title, text.title)
  // Each beginning is another key: once for a page, whatever is drawn anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is no other key
  useEffect(() => {
    let isLate = false
    void beginEnrolment(door).then(outcome => {
      if (!isLate) setBegun(outcome)
    })
    return () => {
      isLate = true
    }
  }, [])
  return (
    <>
      <header className="staff-head">
        <p className="staff-kicker">{text.title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {text.enrol.title}
        </h1>
        <p>{text.enrol.lead}</p>
      </header>
      <p role="status" className="staff-status">
        {begun === null ? text.loading : ''}
      </p>
      {begun !== null && begun.kind !== 'done' && (
        <p role="alert" className="answer-fault">
          {refusalText(begun, language)}
        </p>
      )}
      {begun?.kind === 'done' && (
        <div className="staff-enrol">
          <ol className="staff-steps">
            {text.enrol.steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <div className="staff-key">
            <img
              src={`data:image/svg+xml,${encodeURIComponent(begun.value.svg)}`}
              alt={text.enrol.picture}
              width={220}
              height={220}
            />
            <p>
              <span className="staff-note">{text.enrol.secret}</span>
              <code>{begun.value.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
            </p>
          </div>
          <FactorCode go={text.enrol.go} send={code => confirmEnrolment(door, code)} onDone={onSigned} />
        </div>
      )}
      <button type="button" className="plain" onClick={onCancel}>
        {text.factor.cancel}
      </button>
    </>
  )
}
