/** What the map shows, of whom and when. */
import { useId } from 'react'
import { Link } from '../../shell/link.js'
import { REGION_MEASURES, type RegionMeasure } from '../../shell/pages.js'
import { useText } from '../../shell/site.js'
import { look } from '../../shell/store.js'
import { useStudioStore, useStudy } from '../../shell/studio-context.js'
import type { Subject } from '../../state/shared-state.js'
import { YearSwitch } from '../profession/year-switch.js'
import { subjectsOf, subjectText } from '../simulator/subject.js'
import { useNames } from '../simulator/use-names.js'
import { regionsText } from './text.js'

export function Measures({ measure }: { measure: RegionMeasure }) {
  const text = useText(regionsText)
  const { dataset } = useStudy()
  return (
    <nav aria-label={text.measuresLabel} className="region-measures">
      <ul>
        {REGION_MEASURES.map(one => (
          <li key={one}>
            <Link to={{ id: 'regions', measure: one }} aria-current={one === measure ? 'page' : undefined}>
              {one === 'freed' ? text.since(text.measures.freed, dataset.baseYear) : text.measures[one]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function Controls({ subject }: { subject: Subject }) {
  const text = useText(regionsText)
  const store = useStudioStore()
  const { dataset } = useStudy()
  const name = useSubjectName()
  const id = useId()
  const { groups, professions } = subjectsOf(dataset)
  const option = (one: Subject) => (
    <option key={subjectText(one)} value={subjectText(one)}>
      {name(one)}
    </option>
  )
  return (
    <div className="region-controls">
      <span className="region-choice">
        <label htmlFor={id}>{text.subject}</label>
        <select
          id={id}
          value={subjectText(subject)}
          onChange={event => {
            const wanted = event.currentTarget.value
            const chosen = [...groups, ...professions].find(one => subjectText(one) === wanted)
            if (chosen) look(store, { subject: chosen })
          }}
        >
          <optgroup label={text.groups}>{groups.map(option)}</optgroup>
          <optgroup label={text.professions}>{professions.map(option)}</optgroup>
        </select>
      </span>
      <YearSwitch />
      <Link to={{ id: 'simulator', view: 'overview' }}>{text.simulator}</Link>
    </div>
  )
}

/** « Infirmières et infirmiers », « les 8 professions ». */
function useSubjectName(): (subject: Subject) => string {
  const text = useText(regionsText)
  const { dataset } = useStudy()
  const names = useNames()
  return subject =>
    'group' in subject && subject.group === 'all'
      ? text.all(dataset.professions.length)
      : names.subject(subject)
}
