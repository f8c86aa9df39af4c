/** Someone who was invited: what the invitation is for, and a password of their own. */
import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../shell/site.js'
import { useAsked, useDoor } from '../consultation/use-asked.js'
import { useFocus } from '../questionnaire/use-focus.js'
import { useTitle } from '../questionnaire/use-title.js'
import { acceptInvitation, checkInvitation, type SignedIn } from './api.js'
import { Field } from './field.js'
import { refusalText } from './refusal-text.js'
import { staffText } from './text.js'
import { useFaults } from './use-faults.js'

/** Characters of a password, at least; the server checks the rest. */
const SHORTEST = 12

interface Props {
  code: string
  onSigned: (signed: SignedIn) => void
  onCancel: () => void
}

export function Accept({ code, onSigned, onCancel }: Props) {
  const language = useLanguage()
  const text = staffText[language]
  const { outcome, again } = useAsked(checkInvitation, code)
  const heading = useFocus<HTMLHeadingElement>('accept')
  useTitle(text.accept.title, text.title)
  return (
    <>
      <header className="staff-head">
        <p className="staff-kicker">{text.title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {text.accept.title}
        </h1>
        {outcome?.kind === 'done' && (
          <>
            <p>{text.accept.for(outcome.value.login)}</p>
            <dl className="staff-roles" aria-label={text.accept.roles}>
              {outcome.value.roles.map(role => (
                <div key={role}>
                  <dt>{text.roles[role]}</dt>
                  <dd>{text.roleTold[role]}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </header>
      <p role="status" className="staff-status">
        {outcome === null ? text.accept.checking : ''}
      </p>
      {outcome !== null && outcome.kind !== 'done' && (
        <div role="alert">
          <p>
            {outcome.kind === 'refused' && outcome.status < 429
              ? text.accept.over
              : refusalText(outcome, language)}
          </p>
          <p className="staff-actions">
            <button type="button" className="button" onClick={again}>
              {text.again}
            </button>
            <button type="button" className="plain" onClick={onCancel}>
              {text.accept.toSignIn}
            </button>
          </p>
        </div>
      )}
      {outcome?.kind === 'done' && (
        <NewPassword login={outcome.value.login} code={code} onSigned={onSigned} />
      )}
    </>
  )
}

function NewPassword({ login, code, onSigned }: Omit<Props, 'onCancel'> & { login: string }) {
  const language = useLanguage()
  const text = staffText[language]
  const door = useDoor()
  const [password, setPassword] = useState('')
  const [twice, setTwice] = useState('')
  const [isShown, setShown] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const faults = useFaults()
  const go = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    const left = SHORTEST - [...password].length
    if (left > 0) return faults.tell('staff-new-password', text.accept.short(left))
    if (twice !== password) return faults.tell('staff-again', text.accept.different)
    faults.clear()
    setBusy(true)
    const outcome = await acceptInvitation(door, code, password)
    setBusy(false)
    if (outcome.kind === 'done') return onSigned(outcome.value)
    const isOver = outcome.kind === 'refused' && (outcome.status === 404 || outcome.status === 410)
    faults.tell('staff-new-password', isOver ? text.accept.over : refusalText(outcome, language))
  }
  const type = isShown ? 'text' : 'password'
  return (
    <form className="staff-form" noValidate onSubmit={event => void go(event)}>
      {/* What keeps passwords needs to know whose it is. */}
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      <Field
        id="staff-new-password"
        label={text.accept.password}
        help={text.accept.rule}
        type={type}
        autoComplete="new-password"
        spellCheck={false}
        required
        value={password}
        fault={faults.of('staff-new-password')}
        onChange={setPassword}
      />
      <Field
        id="staff-again"
        label={text.accept.again}
        type={type}
        autoComplete="new-password"
        spellCheck={false}
        required
        value={twice}
        fault={faults.of('staff-again')}
        onChange={setTwice}
      />
      <label className="staff-tick">
        <input type="checkbox" checked={isShown} onChange={event => setShown(event.target.checked)} />
        {text.accept.show}
      </label>
      <p className="staff-actions">
        <button type="submit" className="button main" aria-disabled={isBusy}>
          {text.accept.go}
        </button>
      </p>
      <p role="status" className="staff-status">
        {isBusy ? text.signIn.going : ''}
      </p>
    </form>
  )
}
