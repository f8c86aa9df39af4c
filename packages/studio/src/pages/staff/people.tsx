/** Who is of the team, for who administers: roles, activity, sessions, second factors, invitations. */
import type { Role, StaffMember } from '@horizon-soin/consultation'
import { useCallback, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { useAsked } from '../consultation/use-asked.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { useTitle } from '../questionnaire/use-title.js'
import { readPeople } from './api.js'
import { Invite } from './invite.js'
import { Person } from './person.js'
import { refusalText } from './refusal-text.js'
import { useStaff } from './session.js'
import { staffText } from './text.js'

export function People() {
  const language = useLanguage()
  const text = staffText[language]
  const { door } = useStaff()
  const heading = useFocus<HTMLHeadingElement>('people')
  const { outcome, again } = useAsked(
    useCallback(() => readPeople(door), [door]),
    'people'
  )
  const [changed, setChanged] = useState<ReadonlyMap<string, StaffMember>>(new Map())
  const [given, setGiven] = useState<{ login: string; roles: readonly Role[] } | null>(null)
  useTitle(text.people.title, text.title)
  return (
    <>
      <header className="staff-head">
        <p className="staff-kicker">{text.title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {text.people.title}
        </h1>
        <p>{text.people.lead}</p>
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
      {outcome?.kind === 'done' && (
        <ul className="staff-people">
          {outcome.value.map(person => (
            <Person
              key={person.id}
              person={changed.get(person.id) ?? person}
              onChanged={after => setChanged(new Map(changed).set(after.id, after))}
              onInvite={() => setGiven({ login: person.login, roles: person.roles })}
            />
          ))}
        </ul>
      )}
      <Invite given={given} />
    </>
  )
}
