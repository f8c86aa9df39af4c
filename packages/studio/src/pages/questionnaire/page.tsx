/** « Répondre » : `#ID` names the consultation; an invitation follows it, `#ID&jeton=…`. */
import { useEffect, useState } from 'react'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { readOne, type Shown } from '../consultation/api.js'
import { ChooseConsultation } from '../consultation/choose.js'
import { isSkipped } from '../consultation/fragment.js'
import { consultationText } from '../consultation/text.js'
import { ended, phaseOf } from '../consultation/times.js'
import { useAsked, useDoor } from '../consultation/use-asked.js'
import { useFragment } from '../consultation/use-fragment.js'
import { AnswerForm } from './answer-form.js'
import { arrive as keepArrival, notNoted } from './arrivals.js'
import { forget, formOf } from './form-store.js'
import { Intro } from './intro.js'
import { type Arrived, send } from './send.js'
import { SentScreen } from './sent.js'
import { Shut } from './shut.js'
import { answerText } from './text.js'
import { useStarted } from './use-started.js'
import './page.css'

export default function QuestionnairePage() {
  const language = useLanguage()
  const text = answerText[language]
  const { id, token, question, isRead } = useFragment()
  const { outcome, again } = useAsked(readOne, id)
  useEffect(() => {
    if (id !== null && token !== null) formOf(id).setState({ token })
  }, [id, token])
  const isUnknown = outcome?.kind === 'refused' && outcome.status === 404
  return (
    <div className="page answer">
      {id === null && isRead && (
        <ChooseConsultation page="questionnaire" title={text.choose.title} lead={text.choose.lead} />
      )}
      {id !== null && outcome?.kind === 'done' && (
        <Answered key={id} consultation={outcome.value} question={question} />
      )}
      {(!isRead || (id !== null && outcome?.kind !== 'done')) && (
        <header className="answer-head">
          <h1>
            {isUnknown
              ? text.unknown.title
              : outcome?.kind === 'absent'
                ? text.absent.title
                : text.choose.title}
          </h1>
          <p role="status">
            {outcome === null
              ? text.loading
              : isUnknown
                ? text.unknown.lead
                : outcome.kind === 'absent'
                  ? text.absent.lead
                  : ''}
          </p>
          <noscript>
            <p>{consultationText[language].noScript}</p>
          </noscript>
          {(outcome?.kind === 'unreachable' || (outcome?.kind === 'refused' && !isUnknown)) && (
            <div role="alert">
              <p>{(outcome.kind === 'refused' && outcome.error) || text.unreachable}</p>
              <button type="button" className="button" onClick={again}>
                {text.again}
              </button>
            </div>
          )}
          <p>
            <Link to={{ id: 'consultation' }}>{text.back}</Link>
          </p>
        </header>
      )}
    </div>
  )
}

interface AnsweredProps {
  consultation: Shown
  /** One that the address asks to open. */
  question: string | null
}

function Answered({ consultation, question }: AnsweredProps) {
  const { id } = consultation
  const [arrived, setArrived] = useState(() => notNoted(id))
  useEffect(() => {
    // Gone back to the questions: once its code is noted, they are those of another answer.
    const follow = () => {
      if (!isSkipped(location.hash)) setArrived(notNoted(id))
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [id])
  const arrive = (one: Arrived) => {
    keepArrival(id, one)
    setArrived(one)
  }
  return arrived === null ? (
    <Asking consultation={consultation} question={question} onArrived={arrive} />
  ) : (
    <SentScreen consultation={consultation} arrived={arrived} />
  )
}

function Asking({
  consultation: asked,
  question,
  onArrived
}: AnsweredProps & { onArrived: (one: Arrived) => void }) {
  const door = useDoor()
  const [store] = useState(() => formOf(asked.id))
  // The server says more of one that it has closed since.
  const [consultation, setConsultation] = useState(asked)
  const [wasOpen] = useState(() => phaseOf(asked) === 'open')
  useStarted(asked.id, store)
  if (!wasOpen) return <Shut consultation={consultation} />
  return (
    <AnswerForm
      consultation={consultation}
      store={store}
      isCorrecting={false}
      question={question}
      head={onStart => <Intro consultation={consultation} store={store} onStart={onStart} />}
      onSend={async (body, website) => {
        const token = store.getState().token.trim()
        const beside = {
          form: consultation.form,
          website,
          ...(consultation.access === 'invited' && token !== '' ? { token } : {})
        }
        const outcome = await send(door, consultation.id, store, body, beside)
        if (outcome.kind === 'done') {
          forget(consultation.id)
          onArrived(outcome.value)
        }
        if (outcome.kind === 'refused' && outcome.code === 'not-open') {
          const now = await readOne(door, consultation.id)
          if (now.kind === 'done') setConsultation({ ...consultation, ...ended(now.value) })
        }
        return outcome
      }}
    />
  )
}
