/** « Répondre » : `#ID` names the consultation; an invitation follows it, `#ID&jeton=…`. */
import { useEffect, useState } from 'react'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { AboutLink } from '../consultation/about-link.js'
import { readOne, type Shown } from '../consultation/api.js'
import { ChooseConsultation } from '../consultation/choose.js'
import { consultationText } from '../consultation/text.js'
import { cityOf, momentText, phaseOf, told } from '../consultation/times.js'
import { useAsked, useDoor } from '../consultation/use-asked.js'
import { useFragment } from '../consultation/use-fragment.js'
import { AnswerForm } from './answer-form.js'
import { forget, formOf } from './form-store.js'
import { Intro } from './intro.js'
import { type Arrived, send } from './send.js'
import { SentScreen } from './sent.js'
import { answerText } from './text.js'
import './page.css'

export default function QuestionnairePage() {
  const language = useLanguage()
  const text = answerText[language]
  const { id, token, isRead } = useFragment()
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
      {id !== null && outcome?.kind === 'done' && <Answered key={id} consultation={outcome.value} />}
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

function Answered({ consultation }: { consultation: Shown }) {
  const door = useDoor()
  const [store] = useState(() => formOf(consultation.id))
  const [arrived, setArrived] = useState<Arrived | null>(null)
  if (arrived !== null) return <SentScreen consultation={consultation} arrived={arrived} />
  if (phaseOf(consultation) !== 'open') return <Shut consultation={consultation} />
  return (
    <AnswerForm
      consultation={consultation}
      store={store}
      isCorrecting={false}
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
          setArrived(outcome.value)
        }
        return outcome
      }}
    />
  )
}

function Shut({ consultation }: { consultation: Shown }) {
  const language = useLanguage()
  const text = answerText[language]
  const { title, opens, timeZone, id } = consultation
  const isComing = phaseOf(consultation) === 'coming'
  return (
    <header className="answer-head">
      <p className="answer-kicker">{text.kicker}</p>
      <h1>{told(title, language)}</h1>
      <p>{isComing ? text.shut.coming(momentText(opens, language), cityOf(timeZone)) : text.shut.over}</p>
      {!isComing && (
        <p>
          <AboutLink page="receipt" id={id} className="button">
            {text.shut.mine}
          </AboutLink>
        </p>
      )}
      <p>
        <Link to={{ id: 'consultation' }}>{text.back}</Link>
      </p>
    </header>
  )
}
