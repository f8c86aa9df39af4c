/** The views of the simulator, and the year and group that all of them look at. */
import { useId, useLayoutEffect, useRef } from 'react'
import { Link } from '../../../shell/link.js'
import { VIEWS, type View } from '../../../shell/pages.js'
import { useText } from '../../../shell/site.js'
import { look, presentOf } from '../../../shell/store.js'
import { useStudio, useStudioStore, useStudy, useYear } from '../../../shell/studio-context.js'
import type { Subject } from '../../../state/shared-state.js'
import { subjectsOf, subjectText } from '../subject.js'
import { simulatorText } from '../text.js'
import { useNames } from '../use-names.js'

export function Tabs({ view }: { view: View }) {
  const text = useText(simulatorText)
  const nav = useRef<HTMLElement>(null)
  // Where the row is wider than the page, the view that is shown is in sight.
  useLayoutEffect(() => {
    const tab = nav.current?.querySelector<HTMLElement>('[aria-current]')
    if (nav.current && tab && view !== VIEWS[0])
      nav.current.scrollLeft = tab.offsetLeft - (nav.current.clientWidth - tab.offsetWidth) / 2
  }, [view])
  return (
    <div className="sim-tabs">
      <nav ref={nav} aria-label={text.viewsLabel}>
        <ul>
          {VIEWS.map(one => (
            <li key={one}>
              <Link to={{ id: 'simulator', view: one }} aria-current={one === view ? 'page' : undefined}>
                {text.views[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <LookAt />
    </div>
  )
}

function LookAt() {
  const { lookAt, professionsCount } = useText(simulatorText)
  const store = useStudioStore()
  const { dataset } = useStudy()
  const year = useYear()
  const subject = useStudio(studio => presentOf(studio).subject)
  const names = useNames()
  const id = useId()
  const { groups, professions } = subjectsOf(dataset)
  const count = professionsCount(professions.length)
  const all = [...groups, ...professions]
  const option = (one: Subject) => (
    <option key={subjectText(one)} value={subjectText(one)}>
      {'group' in one && one.group === 'all' ? count : names.subject(one)}
    </option>
  )
  const years = Array.from(
    { length: dataset.lastYear - dataset.baseYear + 1 },
    (_, i) => dataset.baseYear + i
  )
  return (
    <div className="sim-look">
      <span className="sim-look-at">
        <label htmlFor={`${id}y`}>{lookAt.year}</label>
        <select
          id={`${id}y`}
          value={year}
          onChange={event => look(store, { year: Number(event.currentTarget.value) })}
        >
          {years.map(one => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </span>
      <span className="sim-look-at">
        <label htmlFor={`${id}g`}>{lookAt.subject}</label>
        <select
          id={`${id}g`}
          value={subjectText(subject)}
          onChange={event => {
            const chosen = all.find(one => subjectText(one) === event.currentTarget.value)
            if (chosen) look(store, { subject: chosen })
          }}
        >
          <optgroup label={lookAt.groups}>{groups.map(option)}</optgroup>
          <optgroup label={lookAt.professions}>{professions.map(option)}</optgroup>
        </select>
      </span>
    </div>
  )
}
