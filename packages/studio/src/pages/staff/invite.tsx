/** Inviting someone: their login, their roles, then a link that is shown once. */
import type { Role } from '@horizon-soin/consultation'
import { type FormEvent, useEffect, useState } from 'react'
import { CopyField } from '../../parts/copy-field.js'
import { pathOf } from '../../shell/pages.js'
import { useSite } from '../../shell/site.js'
import { localOf, momentText } from '../consultation/times.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { type Invitation, invite } from './api.js'
import { Field } from './field.js'
import { refusalText } from './refusal-text.js'
import { RolesField } from './roles-field.js'
import { useStaff } from './session.js'
import { staffText } from './text.js'
import { useFaults } from './use-faults.js'

interface Props {
  /** Someone who has an account, for a new password; null for anyone. */
  given: { login: string; roles: readonly Role[] } | null
}

export function Invite({ given }: Props) {
  const { language } = useSite()
  const text = staffText[language].people
  const { door } = useStaff()
  const [login, setLogin] = useState('')
  const [roles, setRoles] = useState<readonly Role[]>([])
  const [isBusy, setBusy] = useState(false)
  const [made, setMade] = useState<Invitation | null>(null)
  const faults = useFaults()
  useEffect(() => {
    if (given === null) return
    setMade(null)
    setLogin(given.login)
    setRoles(given.roles)
    document.getElementById('staff-invite-login')?.focus()
  }, [given])
  const go = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    if (login.trim() === '') return faults.tell('staff-invite-login', text.invite.noLogin)
    if (roles.length === 0) return faults.tell('staff-invite-roles', text.noRole)
    faults.clear()
    setBusy(true)
    const outcome = await invite(door, login.trim(), roles)
    setBusy(false)
    if (outcome.kind === 'done') return setMade(outcome.value)
    faults.tell('staff-invite-login', refusalText(outcome, language))
  }
  return (
    <section className="staff-part">
      <h2>{text.invite.title}</h2>
      {made !== null ? (
        <Made
          invitation={made}
          onOther={() => {
            setMade(null)
            setLogin('')
            setRoles([])
          }}
        />
      ) : (
        <form className="staff-form" noValidate onSubmit={event => void go(event)}>
          <Field
            id="staff-invite-login"
            label={text.invite.login}
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
            value={login}
            fault={faults.of('staff-invite-login')}
            onChange={setLogin}
          />
          <RolesField
            id="staff-invite-roles"
            legend={text.invite.legend}
            value={roles}
            fault={faults.of('staff-invite-roles')}
            onChange={setRoles}
          />
          <p className="staff-actions">
            <button type="submit" className="button main" aria-disabled={isBusy}>
              {text.invite.go}
            </button>
          </p>
        </form>
      )}
    </section>
  )
}

function Made({
  invitation: { code, login, until },
  onOther
}: {
  invitation: Invitation
  onOther: () => void
}) {
  const { root, language } = useSite()
  const text = staffText[language].people.invite
  const heading = useFocus<HTMLHeadingElement>(code)
  const [copies, setCopies] = useState(0)
  const link = new URL(
    `${root}${pathOf({ id: 'staff' }, language).slice(1)}#invitation=${code}`,
    location.href
  )
  const end = localOf(until, Intl.DateTimeFormat().resolvedOptions().timeZone)
  return (
    <div className="staff-made">
      <h3 ref={heading} tabIndex={-1}>
        {text.ready(login)}
      </h3>
      <p>{text.once(momentText(end, language))}</p>
      <label htmlFor="staff-link">{text.link}</label>
      <input
        id="staff-link"
        type="text"
        readOnly
        value={link.href}
        onFocus={event => event.target.select()}
      />
      <p className="staff-actions">
        <button type="button" className="button main" onClick={() => setCopies(copies + 1)}>
          {text.copy}
        </button>
        <button type="button" className="plain" onClick={onOther}>
          {text.other}
        </button>
      </p>
      {copies > 0 && <CopyField key={copies} value={link.href} />}
    </div>
  )
}
