/** The editor's room: what became of each proposal, in both languages, and which remarks it answers. */
import type { Response } from '@horizon-soin/consultation'
import { useCallback, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { readOne } from '../consultation/api.js'
import { told } from '../consultation/times.js'
import { useAsked } from '../consultation/use-asked.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { refusalText } from '../staff/refusal-text.js'
import { useStaff } from '../staff/session.js'
import { readTeamResponses } from './api.js'
import { ResponseForm } from './response-form.js'
import { roomText } from './text.js'
import '../questionnaire/page.css'
import './room.css'

interface Props {
  /** Its id. */
  consultation: string
}

export function ResponsesRoom({ consultation: id }: Props) {
  const language = useLanguage()
  const text = roomText[language].responses
  const heading = useFocus<HTMLHeadingElement>(id)
  const about = useAsked(readOne, id)
  const { door } = useStaff()
  const read = useCallback((_: unknown, about: string) => readTeamResponses(door, about), [door])
  const before = useAsked(read, id)
  const [saved, setSaved] = useState<readonly Response[]>([])
  const shown = about.outcome?.kind === 'done' ? about.outcome.value : null
  const kept = before.outcome?.kind === 'done' ? before.outcome.value : []
  const responseTo = (item: string) =>
    saved.findLast(one => one.item === item) ?? kept.find(one => one.item === item) ?? null
  const isPublished = shown?.state === 'published' || shown?.state === 'archived'
  const isReading = about.outcome === null || before.outcome === null
  return (
    <div className="room">
      <header className="staff-head">
        {shown !== null && <p className="staff-kicker">{told(shown.title, language)}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <p>{text.lead}</p>
        {shown !== null && !isPublished && <p>{text.unpublished}</p>}
        <p role="status" className="staff-status">
          {isReading ? text.loading : ''}
        </p>
      </header>
      {about.outcome !== null && about.outcome.kind !== 'done' && (
        <p role="alert">{refusalText(about.outcome, language)}</p>
      )}
      {!isReading &&
        shown?.items.map(item => {
          const response = responseTo(item.id)
          return (
            <details key={item.id} className="room-response">
              <summary>
                {told(item.title, language)}
                <span>{response === null ? text.unsaid : text.said}</span>
              </summary>
              <ResponseForm
                consultation={id}
                item={item}
                response={response}
                isPublished={isPublished}
                onSaved={one => setSaved(all => [...all, one])}
              />
            </details>
          )
        })}
    </div>
  )
}
