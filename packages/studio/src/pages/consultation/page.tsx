/** « Consultation »: what can be answered, what will be, what is over; and how the study's own went. */
import { useState } from 'react'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { type Listed, readAll } from './api.js'
import { ConsultationEntry } from './consultation-entry.js'
import { History } from './history.js'
import { consultationText } from './text.js'
import { type Phase, phaseOf } from './times.js'
import { useAsked } from './use-asked.js'
import './page.css'

const PHASES: readonly Phase[] = ['open', 'coming', 'over']

export default function ConsultationPage() {
  const language = useLanguage()
  const text = consultationText[language]
  const { outcome, again } = useAsked(readAll, 'all')
  const [now] = useState(Date.now)
  return (
    <div className="page consultation">
      <header className="consultation-head">
        <h1>{text.title}</h1>
        <p className="consultation-lead">{text.lead}</p>
        <noscript>
          <p>{text.noScript}</p>
        </noscript>
      </header>
      <p role="status" className="consultation-status">
        {outcome === null ? text.loading : ''}
      </p>
      {outcome?.kind === 'done' && <Held consultations={outcome.value} now={now} />}
      {outcome?.kind === 'absent' && (
        <section className="consultation-part">
          <h2>{text.absent.title}</h2>
          <p>{text.absent.lead}</p>
        </section>
      )}
      {(outcome?.kind === 'unreachable' || outcome?.kind === 'refused') && (
        <div role="alert" className="consultation-part">
          <p>{(outcome.kind === 'refused' && outcome.error) || text.unreachable}</p>
          <button type="button" className="button" onClick={again}>
            {text.again}
          </button>
        </div>
      )}
      <History />
      <How />
      <p className="consultation-team">
        <Link to={{ id: 'staff' }}>{text.team}</Link>
      </p>
    </div>
  )
}

function Held({ consultations, now }: { consultations: readonly Listed[]; now: number }) {
  const text = consultationText[useLanguage()]
  const at = (phase: Phase) => consultations.filter(one => phaseOf(one) === phase)
  return PHASES.map(phase => {
    const list = at(phase)
    if (list.length === 0 && phase !== 'open') return null
    return (
      <section key={phase} className="consultation-part">
        <h2>{text.phases[phase]}</h2>
        {list.length === 0 && <p>{text.none}</p>}
        {list.map(one => (
          <ConsultationEntry key={one.id} consultation={one} phase={phase} now={now} />
        ))}
      </section>
    )
  })
}

function How() {
  const text = consultationText[useLanguage()].how
  return (
    <section className="consultation-part consultation-how">
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <ol className="consultation-steps">
        {text.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  )
}
