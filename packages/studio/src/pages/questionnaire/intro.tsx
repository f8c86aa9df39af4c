/** Before the first answer: what this is, who asks, what is optional, what becomes of it. */
import { useStore } from 'zustand'
import { useLanguage } from '../../shell/site.js'
import { AboutLink } from '../consultation/about-link.js'
import type { Shown } from '../consultation/api.js'
import { firstSentence } from '../consultation/first-sentence.js'
import { Paragraphs } from '../consultation/paragraphs.js'
import { cityOf, momentText, told } from '../consultation/times.js'
import { FaultLine } from './fault-line.js'
import { useFault } from './faults.js'
import type { FormStore } from './form-store.js'
import { KeepDraft } from './keep-draft.js'
import { NoticeDetails } from './notice-details.js'
import { fieldId } from './problem-place.js'
import { answerText } from './text.js'

interface Props {
  consultation: Shown
  store: FormStore
  onStart: () => void
}

export function Intro({ consultation, store, onStart }: Props) {
  const language = useLanguage()
  const text = answerText[language]
  const [first, rest] = firstSentence(consultation.about[language])
  const { title, closes, timeZone, organiser, kind, notice, access, items } = consultation
  return (
    <>
      <header className="answer-head">
        <p className="answer-kicker">{text.kicker}</p>
        <h1>{told(title, language)}</h1>
        <div className="answer-about">
          <Paragraphs text={first} />
        </div>
        <p className="answer-note">
          {text.closes(momentText(closes, language), cityOf(timeZone))}
          <br />
          {text.asks(organiser.name)}
        </p>
        <p className="answer-start">
          <button type="button" className="plain" onClick={onStart}>
            {text.rules.start}
          </button>
          <AboutLink page="receipt" id={consultation.id} className="plain">
            {text.rules.already}
          </AboutLink>
        </p>
      </header>
      <section className="answer-part">
        <p className="answer-short">{text.rules.short[kind]}</p>
        <details className="answer-notice">
          <summary>{text.rules.title}</summary>
          <Paragraphs text={rest} />
          <ul className="answer-rules">
            <li>{text.rules.optional[kind]}</li>
            <li>{text.rules.account}</li>
            <li>{text.rules.later}</li>
            {kind === 'propositions' && items.length > 1 && <li>{text.rules.order}</li>}
            <li>{text.interests(told(organiser.interests, language))}</li>
          </ul>
        </details>
        <NoticeDetails notice={notice} level={3} />
        <KeepDraft store={store} />
        {access === 'invited' && <Token store={store} />}
      </section>
    </>
  )
}

function Token({ store }: { store: FormStore }) {
  const text = answerText[useLanguage()].token
  const token = useStore(store, form => form.token)
  const id = fieldId(null, 'token')
  const fault = useFault(id)
  return (
    <div className="answer-field">
      <label htmlFor={id}>{text.label}</label>
      <p id="token-help" className="answer-note">
        {text.help}
      </p>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        required
        aria-invalid={fault === null ? undefined : true}
        aria-describedby={fault === null ? 'token-help' : 'token-help token-fault'}
        value={token}
        onChange={event => store.setState({ token: event.target.value })}
      />
      <FaultLine id="token-fault" told={fault} />
    </div>
  )
}
