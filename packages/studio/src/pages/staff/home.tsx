/** The home of the team: each consultation by its state, with what there is to do. */
import { useCallback } from 'react'
import { pathOf } from '../../shell/pages.js'
import { useSite } from '../../shell/site.js'
import { cityOf, dayOfText, momentText, told } from '../consultation/times.js'
import { useAsked } from '../consultation/use-asked.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { useTitle } from '../questionnaire/use-title.js'
import { readTeamConsultations, type TeamConsultation } from './api-moderation.js'
import { hashOf } from './place.js'
import { refusalText } from './refusal-text.js'
import { useStaff } from './session.js'
import { staffText } from './text.js'
import { type Task, tasksOf } from './todo.js'

const ORDER = ['closed', 'moderated', 'published', 'open', 'draft', 'archived'] as const

export function Home() {
  const { language } = useSite()
  const text = staffText[language]
  const { member, door } = useStaff()
  const heading = useFocus<HTMLHeadingElement>('home')
  const { outcome, again } = useAsked(
    useCallback(() => readTeamConsultations(door), [door]),
    'all'
  )
  useTitle(text.home.title, text.title)
  return (
    <>
      <header className="staff-head">
        <p className="staff-kicker">
          {text.home.yourRoles(member.roles.map(role => text.roles[role]).join(', '))}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {text.home.title}
        </h1>
      </header>
      <p role="status" className="staff-status">
        {outcome === null ? text.loading : ''}
      </p>
      {outcome !== null && outcome.kind !== 'done' && (
        <div role="alert">
          <p>{refusalText(outcome, language)}</p>
          <button type="button" className="button" onClick={again}>
            {text.again}
          </button>
        </div>
      )}
      {outcome?.kind === 'done' && outcome.value.length === 0 && <p>{text.home.none}</p>}
      {outcome?.kind === 'done' &&
        outcome.value.length > 0 &&
        outcome.value.every(one => tasksOf(one, member.roles).every(({ kind }) => kind === 'log')) && (
          <p>{text.home.nothing}</p>
        )}
      {outcome?.kind === 'done' &&
        ORDER.map(state => {
          const some = outcome.value.filter(one => one.state === state)
          return some.length === 0 ? null : (
            <section key={state} className="staff-part">
              <h2>{text.home.sections[state]}</h2>
              <ul>
                {some.map(one => (
                  <Entry key={one.id} consultation={one} />
                ))}
              </ul>
            </section>
          )
        })}
    </>
  )
}

function Entry({ consultation: one }: { consultation: TeamConsultation }) {
  const { root, language } = useSite()
  const text = staffText[language].home
  const { member } = useStaff()
  const tasks = tasksOf(one, member.roles)
  const { state, opens, closes, timeZone } = one
  const waits = state === 'closed' && member.roles.includes('analyst') && one.moderation?.toDo !== 0
  return (
    <li className="staff-entry">
      <h3>{told(one.title, language)}</h3>
      <p className="staff-note">
        {text.states[state]} · {text.period(dayOfText(opens, language), dayOfText(closes, language))}
        {one.releases > 0 && ` · ${text.releases(one.releases)}`}
      </p>
      {tasks.length > 0 && (
        <ul className="staff-tasks">
          {tasks.map((task, place) => (
            <li key={task.kind}>
              <a
                id={`staff-${one.id}-todo-${task.kind}`}
                className={place === 0 && task.kind !== 'log' ? 'button main' : 'button'}
                href={hashOf({ room: task.room, consultation: one.id, queue: task.queue })}
              >
                {taskText(task, text)}
                <span className="sr-only"> ({told(one.title, language)})</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {waits && <p>{text.waits}</p>}
      {state === 'open' && <p>{text.running(`${momentText(closes, language)} (${cityOf(timeZone)})`)}</p>}
      {state === 'draft' && <p>{text.draft}</p>}
      {one.releases > 0 && (
        <p>
          <a href={`${root}${pathOf({ id: 'results' }, language).slice(1)}#${one.id}`}>
            {text.results}
            <span className="sr-only"> ({told(one.title, language)})</span>
          </a>
        </p>
      )}
    </li>
  )
}

function taskText(task: Task, text: (typeof staffText)['fr']['home']): string {
  return 'count' in task ? text[task.kind](task.count) : text[task.kind]
}
