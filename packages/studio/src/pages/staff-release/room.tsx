/** The analyst's room: tries a release, sees what an attacker would find of it, publishes it once nothing is found. */
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { told } from '../consultation/times.js'
import { FaultLine } from '../questionnaire/fault-line.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { useStaff } from '../staff/session.js'
import { Anomalies } from './anomalies.js'
import { publishRelease, type Trial, tryRelease } from './api.js'
import { Attack } from './attack.js'
import { Done } from './done.js'
import { Preview } from './preview.js'
import { PublishStep } from './publish-step.js'
import { type Refusal, RefusalSaid, refusalOf } from './refusal.js'
import { roomText } from './text.js'
import '../questionnaire/page.css'
import './room.css'

const LEAST_THRESHOLD = 11

interface Props {
  /** Its id. */
  consultation: string
}

export function ReleaseRoom({ consultation }: Props) {
  const language = useLanguage()
  const text = roomText[language]
  const { door } = useStaff()
  const heading = useFocus<HTMLHeadingElement>(consultation)
  const [threshold, setThreshold] = useState('')
  const [hide, setHide] = useState<readonly string[]>([])
  const [trial, setTrial] = useState<Trial | null>(null)
  const [busy, setBusy] = useState<'no' | 'trying' | 'publishing'>('no')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isLow, setLow] = useState(false)
  const [published, setPublished] = useState<number | null>(null)
  const asked = threshold.trim() === '' ? null : Number(threshold)

  const attempt = async (hidden: readonly string[]) => {
    if (busy !== 'no') return
    if (asked !== null && !(Number.isInteger(asked) && asked >= LEAST_THRESHOLD)) {
      setLow(true)
      return document.getElementById('room-threshold')?.focus()
    }
    setLow(false)
    setRefusal(null)
    setBusy('trying')
    setHide(hidden)
    const outcome = await tryRelease(door, consultation, { hide: hidden, threshold: asked })
    setBusy('no')
    if (outcome.kind === 'done') setTrial(outcome.value)
    else setRefusal(refusalOf(outcome, language))
  }
  const publish = async () => {
    setRefusal(null)
    setBusy('publishing')
    const outcome = await publishRelease(door, consultation, { hide, threshold: asked })
    setBusy('no')
    if (outcome.kind === 'done') return setPublished(outcome.value.number)
    setRefusal(refusalOf(outcome, language))
    if (outcome.kind === 'refused' && outcome.code === 'unsafe') setTrial(null)
  }
  if (published !== null) return <Done consultation={consultation} number={published} />
  const isSafe = trial !== null && trial.exposed.length === 0 && trial.refused === null
  return (
    <div className="room">
      <header className="staff-head">
        {trial !== null && <p className="staff-kicker">{told(trial.release.consultation.title, language)}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <p>{text.lead}</p>
        <ol className="room-steps">
          {text.steps.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </header>
      <form
        className="room-try"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void attempt(hide)
        }}
      >
        <div className="answer-field">
          <label htmlFor="room-threshold">{text.threshold}</label>
          <p id="room-threshold-help" className="room-note">
            {text.thresholdHelp}
          </p>
          <input
            id="room-threshold"
            type="text"
            inputMode="numeric"
            placeholder={String(LEAST_THRESHOLD)}
            value={threshold}
            aria-invalid={isLow || undefined}
            aria-describedby={`room-threshold-help${isLow ? ' room-threshold-fault' : ''}`}
            onChange={event => {
              setThreshold(event.target.value)
              // What was tried was tried under another threshold.
              setTrial(null)
            }}
          />
          <FaultLine id="room-threshold-fault" told={isLow ? text.thresholdLow : null} />
        </div>
        <p className="answer-actions">
          <button
            type="submit"
            className={trial === null ? 'button main' : 'button'}
            aria-disabled={busy !== 'no'}
          >
            {trial === null ? text.try : text.tryAgain}
          </button>
        </p>
        {hide.length > 0 && (
          <p>
            {text.hidden(hide.length)}{' '}
            <button type="button" className="plain" onClick={() => void attempt([])}>
              {text.startOver}
            </button>
          </p>
        )}
        <p role="status" className="staff-status">
          {busy === 'trying' ? text.trying : busy === 'publishing' ? text.publishing : ''}
        </p>
      </form>
      <RefusalSaid refusal={refusal} consultation={consultation} />
      {trial !== null && busy !== 'trying' && (
        <>
          <Attack trial={trial} onAccept={() => void attempt([...hide, ...trial.suggestion])} />
          {isSafe && (
            <PublishStep number={trial.release.number} isBusy={busy === 'publishing'} onPublish={publish} />
          )}
        </>
      )}
      <Anomalies consultation={consultation} />
      {trial !== null && busy !== 'trying' && <Preview release={trial.release} />}
    </div>
  )
}
