/** A release that was just published. */
import { useLanguage } from '../../shell/site.js'
import { ResultsLink } from '../consultation/results-link.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { hashOf } from '../staff/place.js'
import { roomText } from './text.js'

export function Done({ consultation, number }: { consultation: string; number: number }) {
  const text = roomText[useLanguage()].published
  const heading = useFocus<HTMLHeadingElement>('published')
  return (
    <header className="staff-head">
      <h1 ref={heading} tabIndex={-1}>
        {text.title(number)}
      </h1>
      <ul className="room-links">
        <li>
          <ResultsLink id={consultation}>{text.link}</ResultsLink>
        </li>
        <li>
          <a href={hashOf({ room: 'responses', consultation, queue: 'to-do' })}>{text.responses}</a>
        </li>
      </ul>
    </header>
  )
}
