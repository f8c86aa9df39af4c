/** What was decided of one's own remarks, why, and how to ask for another look. */
import { useCallback, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { type Door, type OwnDecision, readDecisions } from '../consultation/api.js'
import { moderationWords } from '../consultation/moderation-words.js'
import { told } from '../consultation/times.js'
import { useAsked } from '../consultation/use-asked.js'
import { AppealForm } from './appeal-form.js'
import type { Found } from './code-form.js'
import { decisionText } from './decision-text.js'

export function Decisions({ found: { consultation, code } }: { found: Found }) {
  const language = useLanguage()
  const text = decisionText[language]
  const read = useCallback((door: Door, id: string) => readDecisions(door, id, code), [code])
  const { outcome, again } = useAsked(read, consultation.id)
  const texts = outcome?.kind === 'done' ? outcome.value : []
  // A server that does not moderate, or an answer without words: there is nothing to say.
  if (outcome?.kind === 'done' && texts.length === 0) return null
  return (
    <section className="answer-part" aria-labelledby="decisions">
      <h2 id="decisions">{text.title}</h2>
      <p role="status">{outcome === null ? text.loading : ''}</p>
      {outcome !== null && outcome.kind !== 'done' && (
        <div role="alert">
          <p>{text.failed}</p>
          <button type="button" className="button" onClick={again}>
            {text.again}
          </button>
        </div>
      )}
      {texts.length > 0 && (
        <>
          <p>{text.lead}</p>
          <ul className="decisions">
            {texts.map(one => {
              const item = consultation.items.find(({ id }) => id === one.item)
              return (
                <li key={one.id}>
                  <p className="answer-note">
                    {item === undefined ? one.item : told(item.title, language)} · {text.kinds[one.kind]}
                  </p>
                  <Decided one={one} consultation={consultation.id} code={code} />
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}

interface DecidedProps {
  one: OwnDecision
  consultation: string
  code: string
}

function Decided({ one: { id, decision, appeal }, consultation, code }: DecidedProps) {
  const language = useLanguage()
  const text = decisionText[language]
  const [isAsking, setAsking] = useState(false)
  const [isAsked, setAsked] = useState(appeal === 'pending')
  if (decision === null) return <p>{text.waiting}</p>
  const { outcome, motive, note } = decision
  const mayAppeal = outcome !== 'publish' && appeal === 'none' && !isAsked
  return (
    <>
      <p>
        <strong>{text.outcomes[outcome]}</strong>
        {motive !== null && ` ${text.motive(moderationWords[language].motives[motive])}`}
      </p>
      {note !== '' && (
        <p className="decision-note">
          <bdi className="words">{note}</bdi>
        </p>
      )}
      {isAsked && <p role="status">{text.pending}</p>}
      {appeal === 'judged' && <p>{text.judged}</p>}
      {mayAppeal && !isAsking && (
        <p>
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {text.appeal}
          </button>
        </p>
      )}
      {mayAppeal && isAsking && (
        <AppealForm
          consultation={consultation}
          code={code}
          text={id}
          onAsked={() => setAsked(true)}
          onStop={() => setAsking(false)}
        />
      )}
    </>
  )
}
