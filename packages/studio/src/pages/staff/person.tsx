/** One account: what it is, and what who administers can do with it. */
import type { Role, StaffMember } from '@horizon-soin/consultation'
import { type FormEvent, useEffect, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import type { Outcome } from '../consultation/api.js'
import { dayOfText } from '../consultation/times.js'
import { changePerson, endSessions } from './api.js'
import { refusalText } from './refusal-text.js'
import { RolesField } from './roles-field.js'
import { useStaff } from './session.js'
import { staffText } from './text.js'
import { useFaults } from './use-faults.js'

interface Props {
  person: StaffMember
  onChanged: (person: StaffMember) => void
  onInvite: () => void
}

export function Person({ person, onChanged, onInvite }: Props) {
  const language = useLanguage()
  const text = staffText[language].people
  const words = staffText[language]
  const { member, door } = useStaff()
  const { id, login } = person
  const [roles, setRoles] = useState<readonly Role[]>(person.roles)
  const [sure, setSure] = useState<'disable' | 'reset' | null>(null)
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const faults = useFaults()
  const yes = `staff-sure-${id}`
  useEffect(() => {
    if (sure !== null) document.getElementById(yes)?.focus()
  }, [sure, yes])

  const run = async <Value,>(asked: () => Promise<Outcome<Value>>, then: (value: Value) => string) => {
    if (isBusy) return
    setBusy(true)
    setSaid('')
    faults.clear()
    const outcome = await asked()
    setBusy(false)
    setSure(null)
    if (outcome.kind === 'done') setSaid(then(outcome.value))
    else faults.tell('', refusalText(outcome, language))
  }
  const change = (what: Parameters<typeof changePerson>[2], told: string) =>
    run(
      () => changePerson(door, id, what),
      after => {
        onChanged(after)
        return told
      }
    )
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (roles.length === 0) return faults.tell(`staff-roles-${id}`, text.noRole)
    void change({ roles }, text.done.roles(login))
  }
  return (
    <li className="staff-person">
      <h2>
        {login}
        {member.id === id && <span className="staff-note"> ({text.you})</span>}
      </h2>
      <dl>
        <div>
          <dt>{text.roles}</dt>
          <dd>{person.roles.map(role => words.roles[role]).join(', ')}</dd>
        </div>
        <div>
          <dt>{text.state}</dt>
          <dd>{person.isActive ? text.active : text.inactive}</dd>
        </div>
        <div>
          <dt>{text.factor}</dt>
          <dd>{person.hasSecondFactor ? text.factorOn : text.factorOff}</dd>
        </div>
        <div>
          <dt>{text.since}</dt>
          <dd>{dayOfText(new Date(person.createdAt).toISOString(), language)}</dd>
        </div>
      </dl>
      <details>
        <summary>
          {text.change}
          <span className="sr-only"> ({login})</span>
        </summary>
        <form noValidate onSubmit={save}>
          <RolesField
            id={`staff-roles-${id}`}
            legend={text.rolesOf(login)}
            value={roles}
            fault={faults.of(`staff-roles-${id}`)}
            onChange={setRoles}
          />
          <button type="submit" className="button" aria-disabled={isBusy}>
            {text.save}
          </button>
        </form>
        <p className="staff-actions">
          <button
            type="button"
            className="button"
            onClick={() =>
              person.isActive ? setSure('disable') : void change({ isActive: true }, text.done.enable(login))
            }
          >
            {person.isActive ? text.disable : text.enable}
          </button>
          <button
            type="button"
            className="button"
            onClick={() =>
              void run(
                () => endSessions(door, id),
                ({ ended }) => text.done.end(ended)
              )
            }
          >
            {text.end}
          </button>
          {person.hasSecondFactor && (
            <button type="button" className="button" onClick={() => setSure('reset')}>
              {text.reset}
            </button>
          )}
          <button type="button" className="button" onClick={onInvite}>
            {text.newPassword}
          </button>
        </p>
        {sure !== null && (
          <div className="staff-sure">
            <p id={`${yes}-about`}>{text.sure[sure](login)}</p>
            <p className="staff-actions">
              <button
                type="button"
                id={yes}
                className="button main"
                aria-describedby={`${yes}-about`}
                aria-disabled={isBusy}
                onClick={() =>
                  void (sure === 'disable'
                    ? change({ isActive: false }, text.done.disable(login))
                    : change({ resetSecondFactor: true }, text.done.reset(login)))
                }
              >
                {text.yes}
              </button>
              <button type="button" className="button" onClick={() => setSure(null)}>
                {text.no}
              </button>
            </p>
          </div>
        )}
      </details>
      <p role="status" className="staff-status">
        {said}
      </p>
      <div role="alert">{faults.of('') !== null && <p className="answer-fault">{faults.of('')}</p>}</div>
    </li>
  )
}
