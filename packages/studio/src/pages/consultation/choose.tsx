/** Where the address names no consultation: those there are. */

import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { AboutLink } from './about-link.js'
import { readAll } from './api.js'
import { consultationText } from './text.js'
import { phaseOf, told } from './times.js'
import { useAsked } from './use-asked.js'
import { whenAnd } from './when-and.js'
import './choose.css'

interface Props {
  page: 'questionnaire' | 'receipt'
  title: string
  lead: string
}

export function ChooseConsultation({ page, title, lead }: Props) {
  const language = useLanguage()
  const text = consultationText[language]
  const { outcome, again } = useAsked(readAll, 'all')
  // What has not opened has no answer; what is over has some.
  const wanted = page === 'questionnaire' ? ['open'] : ['open', 'over']
  const list = outcome?.kind === 'done' ? outcome.value.filter(one => wanted.includes(phaseOf(one))) : null
  return (
    <header className="choose">
      <h1>{title}</h1>
      <p role="status">
        {outcome === null ? text.loading : list !== null && list.length > 0 ? lead : ''}
        {list?.length === 0 && text.none}
        {outcome?.kind === 'absent' && `${text.absent.title}. ${text.absent.lead}`}
      </p>
      {list !== null && list.length > 0 && (
        <ul className="choose-list">
          {list.map(one => (
            <li key={one.id}>
              <AboutLink page={page} id={one.id}>
                {told(one.title, language)}
              </AboutLink>
              <p>{whenAnd(one, language)}</p>
            </li>
          ))}
        </ul>
      )}
      {(outcome?.kind === 'unreachable' || outcome?.kind === 'refused') && (
        <div role="alert">
          <p>{(outcome.kind === 'refused' && outcome.error) || text.unreachable}</p>
          <button type="button" className="button" onClick={again}>
            {text.again}
          </button>
        </div>
      )}
      <p>
        <Link to={{ id: 'consultation' }}>{text.all}</Link>
      </p>
    </header>
  )
}
